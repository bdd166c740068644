package org.potline.report.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.potline.rules.data.ShortestDecimal;

/** Numbers for the eye: thousands apart by a thin space (ISO 80000-1, 7.3.1), a true minus sign, rounded half up. */
public final class Numbers {
    private static final char THIN_SPACE = '\u202F';
    private static final char MINUS = '\u2212';
    private static final int MOST_DECIMALS = 12;
    private static final double LEAST_PCT = 0.005;

    private Numbers() {
    }

    /** A number with that many decimals: {@code 131 580.0}. */
    public static String fixed(double value, int decimals) {
        return format("0".repeat(decimals)).format(ShortestDecimal.of(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A number with that many decimals and its sign, {@code +1 204.5}; zero has none. */
    public static String signed(double value, int decimals) {
        boolean rises = ShortestDecimal.of(value).setScale(decimals, RoundingMode.HALF_UP).signum() > 0;
        return rises ? "+" + fixed(value, decimals) : fixed(value, decimals);
    }

    /** A part of a whole in percent, to two decimals; what is there but too small for them is said to be less than the least. */
    public static String share(double part, double whole) {
        if (whole == 0) {
            return "–";
        }
        double pct = part / whole * 100;
        return (pct > 0 && pct < LEAST_PCT ? "<\u202F0.01" : fixed(pct, 2)) + " %";
    }

    /** A number in its shortest form, {@code 0.034}: no digit is lost up to twelve decimals. */
    public static String shortest(double value) {
        return atMost(value, MOST_DECIMALS);
    }

    /** A number with so many decimals at most, {@code 0.123457}: without noughts at their end. */
    public static String atMost(double value, int decimals) {
        return format("#".repeat(decimals)).format(ShortestDecimal.of(value));
    }

    /** A number with so many significant digits: {@code 4 300}, {@code 0.31}, {@code 5.0}. */
    public static String significant(double value, int digits) {
        return fixed(ShortestDecimal.of(value).round(new MathContext(digits, RoundingMode.HALF_UP)).doubleValue(), decimals(value, digits));
    }

    /** A difference with so many significant digits and its sign; zero has none. */
    public static String signedSignificant(double value, int digits) {
        return (value > 0 ? "+" : "") + significant(value, digits);
    }

    /** How many decimals a number has that is stated with so many significant digits: none of {@code 4 300}, two of {@code 0.31}. */
    public static int decimals(double value, int digits) {
        BigDecimal rounded = ShortestDecimal.of(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? 0 : Math.max(0, digits - rounded.precision() + rounded.scale());
    }

    /** The form of the numbers along an axis. */
    public static DecimalFormat axis() {
        return format("#".repeat(MOST_DECIMALS));
    }

    private static DecimalFormat format(String decimals) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(THIN_SPACE);
        symbols.setDecimalSeparator('.');
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat("#,##0" + (decimals.isEmpty() ? "" : "." + decimals), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
