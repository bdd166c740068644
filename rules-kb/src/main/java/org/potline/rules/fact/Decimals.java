package org.potline.rules.fact;

import java.math.BigDecimal;

/** Numbers as their decimals say: 1234.56 and 1234.55 differ by 0.01, which binary fractions do not give. */
final class Decimals {
    static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Decimals() {
    }

    static BigDecimal of(double number) {
        return BigDecimal.valueOf(number);
    }
}
