package org.potline.rules.accounting.formula;

import java.util.function.ToDoubleFunction;

/**
 * Global warming potentials over 100 years, of one set.
 *
 * @param cf4  of CF4
 * @param c2f6 of C2F6
 */
public record Gwp(double cf4, double c2f6) {
    /** Those of a set. @param value value of a row of the method's table {@code gwp}, such as {@code ar5.cf4} */
    public static Gwp of(GwpSet set, ToDoubleFunction<String> value) {
        return new Gwp(value.applyAsDouble(set.code() + ".cf4"), value.applyAsDouble(set.code() + ".c2f6"));
    }

    /** CO2 equivalent of gases [tCO2e]. */
    public double tCo2e(Gases gases) {
        return gases.co2T() + gases.cf4T() * cf4 + gases.c2f6T() * c2f6;
    }
}
