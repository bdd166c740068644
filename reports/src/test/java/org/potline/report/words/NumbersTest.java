package org.potline.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    @DisplayName("thousands stand apart by a thin space, halves are rounded up, minus is a minus sign")
    void groupsAndRounds() {
        assertEquals("131\u202F580.0", Numbers.fixed(131_580, 1));
        assertEquals("3", Numbers.fixed(2.5, 0));
        assertEquals("\u22121\u202F184.1", Numbers.fixed(-1_184.0625, 1));
    }

    @Test
    @DisplayName("a difference has its sign, unless it is zero as shown")
    void signsDifferences() {
        assertEquals("+437.3", Numbers.signed(437.32, 1));
        assertEquals("\u2212829.5", Numbers.signed(-829.5025, 1));
        assertEquals("0.0", Numbers.signed(0.04, 1));
        assertEquals("0.0", Numbers.signed(-0.04, 1));
    }

    @Test
    @DisplayName("an uncertainty has two significant digits, whatever its size")
    void roundsToSignificantDigits() {
        assertEquals("4\u202F300", Numbers.significant(4_327.1, 2));
        assertEquals("100", Numbers.significant(99.6, 2));
        assertEquals("5.0", Numbers.significant(5, 2));
        assertEquals("0.31", Numbers.significant(0.3149, 2));
        assertEquals("0", Numbers.significant(0, 2));
        assertEquals("\u22120.10", Numbers.significant(-0.0999, 2));
        assertEquals(0, Numbers.decimals(99.6, 2));
        assertEquals(4, Numbers.decimals(0.00123, 2));
    }

    @Test
    @DisplayName("a factor keeps all its digits and no more")
    void keepsAllDigits() {
        assertEquals("0.02749", Numbers.shortest(0.02749));
        assertEquals("735\u202F000", Numbers.shortest(735_000));
        assertEquals("0.0034", Numbers.shortest(3.4e-3));
    }
}
