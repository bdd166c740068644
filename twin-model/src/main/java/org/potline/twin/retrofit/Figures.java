package org.potline.twin.retrofit;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a plant file writes them. */
final class Figures {
    /** More digits than any figure of a plant has, fewer than binary fractions leave behind. */
    private static final MathContext DIGITS = new MathContext(12);

    private Figures() {
    }

    static String plain(double number) {
        return plain(BigDecimal.valueOf(number));
    }

    static String plain(BigDecimal number) {
        BigDecimal round = number.round(DIGITS);
        return round.signum() == 0 ? "0" : round.stripTrailingZeros().toPlainString();
    }
}
