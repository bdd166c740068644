package org.potline.report.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.random.Noise;

class ApportionedTest {
    @Test
    @DisplayName("0.23 + 0.34 + 0.44 = 1.01: each alone 0.2 + 0.3 + 0.4, printed 0.2 + 0.4 + 0.4 = 1.0; of equal losses the first is made good")
    void makesGoodTheLargestLoss() {
        assertArrayEquals(new long[] {2, 4, 4}, Apportioned.tenths(new double[] {0.23, 0.34, 0.44}, 10));
        assertArrayEquals(new long[] {2, 3, 5}, Apportioned.tenths(new double[] {0.23, 0.33, 0.44}, 10));
    }

    @Test
    @DisplayName("less than nothing is rounded down too, away from zero: -0.24 + 0.24 = 0, printed -0.2 + 0.2")
    void takesNegativeValues() {
        assertArrayEquals(new long[] {-2, 2}, Apportioned.tenths(new double[] {-0.24, 0.24}, 0));
        assertArrayEquals(new long[] {-12, 3}, Apportioned.tenths(new double[] {-1.26, 0.31}, -9));
    }

    @Test
    @DisplayName("a sum that was rounded elsewhere is met all the same, none or one value is as good as many")
    void meetsAnySum() {
        assertArrayEquals(new long[] {13}, Apportioned.tenths(new double[] {1.21}, 13));
        assertArrayEquals(new long[] {9, 9}, Apportioned.tenths(new double[] {1.01, 1.02}, 18));
        assertArrayEquals(new long[0], Apportioned.tenths(new double[0], 0));
    }

    @Test
    @DisplayName("of 2 000 random columns each adds up to its rounded sum, and no figure is a tenth off")
    void alwaysAddsUp() {
        Noise noise = Noise.of(1, "columns");
        for (int column = 0; column < 2000; column++) {
            var values = new double[1 + column % 30];
            for (int i = 0; i < values.length; i++) {
                values[i] = (noise.uniform(column * 100L + i) - 0.3) * 1e5;
            }
            long sum = Apportioned.tenths(Arrays.stream(values).sum());
            long[] tenths = Apportioned.tenths(values, sum);
            assertEquals(sum, Arrays.stream(tenths).sum());
            for (int i = 0; i < values.length; i++) {
                assertTrue(Math.abs(tenths[i] - 10 * values[i]) < 1, values[i] + " as " + tenths[i]);
            }
        }
    }

    @Test
    @DisplayName("a sum is rounded as it is printed")
    void roundsAsPrinted() {
        assertEquals(13, Apportioned.tenths(1.25));
        assertEquals(-13, Apportioned.tenths(-1.25));
        assertEquals("1.3", Numbers.fixed(1.25, 1));
    }
}
