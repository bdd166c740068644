package org.potline.rules.accounting.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundingTest {
    private final Rounding two = new Rounding(RoundingMode.HALF_UP, Map.of(Figure.EMISSION, 2, Figure.PURITY, 0));

    @Test @DisplayName("1.005 is a tie and goes up, though its double lies below; so is the product 0.15 × 6.7")
    void roundsHalfUpOnPaper() {
        assertEquals(1.01, two.of(Figure.EMISSION, 1.005), 0);
        assertEquals(1.01, two.of(Figure.EMISSION, 0.15 * 6.7), 0);   // 1.0050000000000001 or 1.00499…, on paper 1.005
        assertEquals(0.17, two.of(Figure.EMISSION, 0.03 * 5.5), 0);   // 0.16499999999999998, on paper 0.165
        assertEquals(2.68, two.of(Figure.EMISSION, 2.675), 0);
        assertEquals(-1.01, two.of(Figure.EMISSION, -1.005), 0);
    }

    @Test @DisplayName("Just under a tie goes down, nought digits give whole numbers, large numbers keep their size")
    void roundsTheRest() {
        assertEquals(1.0, two.of(Figure.EMISSION, 1.004999), 0);
        assertEquals(98, two.of(Figure.PURITY, 97.5), 0);
        assertEquals(123_456_789_012.35, two.of(Figure.EMISSION, 123_456_789_012.345), 0);
    }

    @Test @DisplayName("Half-even takes 0.125 to 0.12 and 0.135 to 0.14, half-up both up")
    void takesTheModeOfTheMethod() {
        var even = new Rounding(RoundingMode.HALF_EVEN, Map.of(Figure.EMISSION, 2));
        assertEquals(0.12, even.of(Figure.EMISSION, 0.125), 0);
        assertEquals(0.14, even.of(Figure.EMISSION, 0.135), 0);
        assertEquals(0.13, two.of(Figure.EMISSION, 0.125), 0);
    }

    @Test @DisplayName("A figure without stated digits is left as it is")
    void leavesTheRestAlone() {
        assertEquals(0.123456789, two.of(Figure.NCV, 0.123456789), 0);
        assertEquals(0.1 + 0.2, Rounding.NONE.of(Figure.EMISSION, 0.1 + 0.2), 0);
    }
}
