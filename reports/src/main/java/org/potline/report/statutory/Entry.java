package org.potline.report.statutory;

import java.util.OptionalDouble;
import org.potline.rules.data.ShortestDecimal;

/** What one cell of a table holds. */
sealed interface Entry {
    /** An empty cell. */
    Entry NONE = new Text("", Look.TEXT);
    /** A cell that the enterprise has to fill in. */
    Entry TO_FILL = new Text("", Look.TO_FILL);

    /** Words, which stay words whatever they begin with. */
    record Text(String words, Look look) implements Entry {
    }

    /**
     * A number.
     *
     * @param value    the number, unrounded
     * @param decimals how many decimals are shown
     * @param look     how it looks
     */
    record Number(double value, int decimals, Look look) implements Entry {
    }

    /**
     * A formula of the sheet.
     *
     * @param formula  the formula without its equals sign
     * @param value    what it gives, kept in the cell for whoever does not calculate
     * @param decimals how many decimals are shown
     * @param look     how it looks
     */
    record Formula(String formula, double value, int decimals, Look look) implements Entry {
    }

    static Entry text(String words) {
        return new Text(words, Look.TEXT);
    }

    /** Words, or where there are none a cell to fill in. */
    static Entry orToFill(String words) {
        return words.isBlank() ? TO_FILL : text(words);
    }

    static Entry number(double value) {
        return new Number(value, decimals(value), Look.NUMBER);
    }

    static Entry number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : NONE;
    }

    /** Decimals to show: all a number has, but no more than leave it about six digits. */
    static int decimals(double value) {
        int has = Math.max(0, ShortestDecimal.of(value).stripTrailingZeros().scale());
        return Math.min(has, most(value));
    }

    /** Most decimals for a number of that size: a factor such as 0.015166 needs more than tonnes do. */
    static int most(double value) {
        double size = Math.abs(value);
        return size >= 1000 ? 2 : size >= 1 ? 4 : 6;
    }
}
