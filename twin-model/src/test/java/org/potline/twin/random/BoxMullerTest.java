package org.potline.twin.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BoxMullerTest {
    @Test @DisplayName("against the library's logarithm, sine and cosine the polynomials err by float rounding only")
    void isBoxMuller() {
        long state = 1;
        for (int i = 0; i < 200_000; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            int word1 = (int) (state >>> 32);
            state = state * 6364136223846793005L + 1442695040888963407L;
            int word2 = (int) (state >>> 32);
            int v = (word1 >>> 1) | 1;
            int e = Integer.numberOfLeadingZeros(v);
            double u = ((v << e) >>> 8) * 0x1p-24 * Math.scalb(1.0, 1 - e);
            double r = Math.sqrt(-2 * Math.log(u));
            double g = (word2 >>> 9) * 0x1p-22 - 1;
            double sign = (word1 & 1) == 0 ? 1 : -1;
            assertEquals(sign * r * Math.cos(Math.PI * g / 2), BoxMuller.cosine(word1, word2), 4e-6);
            assertEquals(r * Math.sin(Math.PI * g / 2), BoxMuller.sine(word1, word2), 4e-6);
        }
    }
}
