package org.potline.rules.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimal number that reads back as the same double. {@code Double.toString} gives it only from Java 19 on
 * (JDK-4511638), so results that depend on it would differ between Java versions; this does not.
 */
public final class ShortestDecimal {
    /** Every decimal of so many digits survives the way through a double and back (IEEE 754, binary64). */
    private static final int DIGITS_ALWAYS_KEPT = 15;

    private ShortestDecimal() {
    }

    /** The number, of a finite double. */
    public static BigDecimal of(double value) {
        var exact = new BigDecimal(value);
        BigDecimal decimal = exact;
        for (int digits = DIGITS_ALWAYS_KEPT; digits <= DIGITS_ALWAYS_KEPT + 2; digits++) {
            decimal = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (decimal.doubleValue() == value) {
                break;
            }
        }
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }

    /** The number as text, without an exponent and with a point. */
    public static String text(double value) {
        return of(value).toPlainString();
    }
}
