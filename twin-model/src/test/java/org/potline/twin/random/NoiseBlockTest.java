package org.potline.twin.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoiseBlockTest {
    private static final int MANY = 1_000_000;
    private static final Noise NOISE = Noise.of(4, "input/a");

    private interface Fill {
        void into(NoiseBlock block, long from, double[] target, int count);
    }

    private interface One {
        double at(long index);
    }

    @Test @DisplayName("a block has the bits of its numbers taken one by one, wherever it begins and ends")
    void hasTheSameBits() {
        same((block, from, target, count) -> block.gaussian(NOISE, from, target, count), NOISE::gaussian);
        same((block, from, target, count) -> block.uniform(NOISE, from, target, count), NOISE::uniform);
        same((block, from, target, count) -> block.triangular(NOISE, from, target, count), NOISE::triangular);
        same((block, from, target, count) -> block.uShaped(NOISE, from, target, count), NOISE::uShaped);
        same((block, from, target, count) -> block.studentT(NOISE, 3.5, from, target, count), index -> NOISE.studentT(index, 3.5));
    }

    private static void same(Fill fill, One one) {
        var block = new NoiseBlock();
        for (long from : new long[] {0, 1, 719, 1440, -1440, -2003, 14_400_000_000_007L}) {
            for (int count : new int[] {0, 1, 700, 1440, 5000}) {
                var target = new double[5000];
                fill.into(block, from, target, count);
                for (int i = 0; i < 5000; i++) {
                    double expected = i < count ? one.at(from + i) : 0;
                    assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(target[i]), from + " + " + i);
                }
            }
        }
    }

    @Test @DisplayName("the bits of triangular, U-shaped and Student's t numbers are the same on every Java")
    void bitsAreFixed() {
        long hash = 17;
        for (int i = 0; i < 100_000; i++) {
            hash = 31 * hash + Double.doubleToRawLongBits(NOISE.triangular(i));
            hash = 31 * hash + Double.doubleToRawLongBits(NOISE.uShaped(i));
            hash = 31 * hash + Double.doubleToRawLongBits(NOISE.studentT(i, 4));
        }
        assertEquals("ba4d6edf5e1544d5", Long.toHexString(hash));
    }

    @Test @DisplayName("triangular: P(x <= q) = (1 + q)^2/2 below 0; U-shaped: 1/2 + asin(q)/pi; both without bias")
    void areDistributedAsTheyShould() {
        for (double q : new double[] {-0.9, -0.5, -0.1, 0}) {
            assertShare((1 + q) * (1 + q) / 2, NOISE::triangular, q);
            assertShare(0.5 + Math.asin(q) / Math.PI, NOISE::uShaped, q);
        }
        assertEquals(0, mean(NOISE::triangular), 5 * Math.sqrt(1 / 6.0 / MANY));
        assertEquals(0, mean(NOISE::uShaped), 5 * Math.sqrt(1 / 2.0 / MANY));
    }

    @Test @DisplayName("Student's t numbers of 1, 2.5 and 30 degrees of freedom lie below the quantiles of Student's t distribution")
    void isStudent() {
        for (double dof : new double[] {1, 2.5, 30}) {
            var student = new TDistribution(dof);
            for (double p : new double[] {0.001, 0.1, 0.5, 0.8, 0.999}) {
                assertShare(p, index -> NOISE.studentT(index, dof), student.inverseCumulativeProbability(p));
            }
        }
        assertThrows(IllegalArgumentException.class, () -> NOISE.studentT(0, 0.5));
    }

    private static void assertShare(double p, One one, double q) {
        int below = 0;
        for (int i = 0; i < MANY; i++) {
            below += one.at(i) <= q ? 1 : 0;
        }
        assertEquals(p * MANY, below, 5 * Math.sqrt(p * (1 - p) * MANY));
    }

    private static double mean(One one) {
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            sum += one.at(i);
        }
        return sum / MANY;
    }
}
