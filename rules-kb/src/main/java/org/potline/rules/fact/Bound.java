package org.potline.rules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;

/**
 * A limit in force on the day of the assessment: of each row the printed value; our working one only where none is printed, or where
 * working values are asked for too.
 *
 * @param of     parameter it is a value of
 * @param key    row of the parameter
 * @param item   scheme of an accuracy class; empty for others
 * @param number value as a number; of an accuracy class its limit of error, in the unit of its scheme; 0 where it is none
 * @param text   value as written
 * @param grade  value as an accuracy class; {@link Grade#NONE} where it is none
 * @param basis  where the value comes from and how sure it is
 */
public record Bound(String of, String key, String item, double number, String text, Grade grade, Basis basis) {
    private static final double ALL_PCT = 100;
    private static final double ROUNDING = 1e-9;

    /** Of a rate in percent: whether what there is reaches it, of what there is and what is missed. */
    public boolean reachedBy(Number got, Number missed) {
        return got.doubleValue() * ALL_PCT >= number * (got.doubleValue() + missed.doubleValue());
    }

    /** What is missed under this limit. */
    public Shortfall shortOf(Collection<?> missed) {
        return new Shortfall(missed.stream().map(Object::toString).sorted().distinct().toList(), this);
    }

    /**
     * Of a list of documents, {@code GB/T 476 or GB/T 30733}: whether a document is one of them, in whatever edition:
     * {@code GB/T 476-2008}.
     */
    public boolean names(String document) {
        String plain = document.strip().replaceFirst("[-\u2014]\\d{4}$", "");
        return Arrays.stream(text.split(" or ")).anyMatch(one -> one.strip().equals(plain));
    }

    /**
     * Of a share of what is allowed in all: whether the root of a sum of squares is within that share of the root of another (GUM, JCGM
     * 100:2008, 5.1). Sums of the same squares in another order differ in the last digits.
     */
    public boolean allowsRoot(Number squares, Number allowed) {
        return Math.sqrt(squares.doubleValue()) <= number * Math.sqrt(allowed.doubleValue()) * (1 + ROUNDING);
    }

    /** The same limit, written as that share of the root of a sum of squares. */
    public Bound ofRoot(Number squares) {
        return new Bound(of, key, item, number, rootOf(number * number * squares.doubleValue()), grade, basis);
    }

    /** The same limit, written as the row it stands in. */
    public Bound asRow() {
        return new Bound(of, key, item, number, key, grade, basis);
    }

    /** The root of a sum of squares, to two decimals. */
    public String rootOf(Number squares) {
        return BigDecimal.valueOf(Math.sqrt(squares.doubleValue())).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Override
    public String toString() {
        return text;
    }
}
