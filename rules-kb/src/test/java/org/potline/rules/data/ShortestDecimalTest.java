package org.potline.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortestDecimalTest {
    @ParameterizedTest
    @CsvSource({ "0.1, 0.1", "2.0E-3, 0.002", "500000, 500000", "1e21, 1000000000000000000000", "-0.0, 0",
            "0.30000000000000004, 0.30000000000000004", "2.0E-14, 0.00000000000002", "123456.789, 123456.789" })
    @DisplayName("A number is written as short as it can be, without an exponent")
    void writesShort(double value, String text) {
        assertEquals(text, ShortestDecimal.text(value));
    }

    @Test @DisplayName("What is written reads back as the same double, of 20 000 doubles of all sizes")
    void readsBack() {
        long bits = 1;
        for (int i = 0; i < 20_000; i++) {
            bits = bits * 6364136223846793005L + 1442695040888963407L;
            double value = Double.longBitsToDouble(bits);
            if (Double.isFinite(value) && Math.abs(value) > 1e-280) {
                assertEquals(value, Double.parseDouble(ShortestDecimal.text(value)), 0);
            }
        }
    }
}
