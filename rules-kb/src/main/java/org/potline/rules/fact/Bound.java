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
 * @param number value as a number; 0 where it is none
 * @param text   value as written
 * @param grade  value as an accuracy class; {@link Grade#NONE} where it is none
 * @param basis  where the value comes from and how sure it is
 */
public record Bound(String of, String key, String item, double number, String text, Grade grade, Basis basis) {
    private static final double ALL_PCT = 100;

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

    /** Of a combined limit of error: whether the root of a sum of squares is within it (GUM, JCGM 100:2008, 5.1). */
    public boolean allowsRootOf(Number squares) {
        return Math.sqrt(squares.doubleValue()) <= number;
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
