package org.potline.rules.data;

import java.util.List;

/**
 * A ledger: the activity data of a year or of its months.
 *
 * @param rows          rows in the order of the file, or of streams and months; those that were derived last
 * @param expected      streams it should have data of, whether or not it does: those of the plant it was booked for, in the plant's
 *                      order; none where only the file is known
 * @param derived       of the rows those that nobody stated: see {@link DerivedAmounts}
 * @param disagreements amounts that are stated and do not agree with what follows from other rows; the stated one counts
 */
public record Ledger(List<LedgerRow> rows, List<String> expected, List<LedgerRow> derived, List<Disagreement> disagreements) {
    public Ledger {
        rows = List.copyOf(rows);
        expected = List.copyOf(expected);
        derived = List.copyOf(derived);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * An amount that can be known in two ways that do not agree.
     *
     * @param period  month, or year where only the year's can be compared
     * @param stream  stream
     * @param item    item
     * @param stated  what the ledger states, in {@code unit}
     * @param derived what follows from what came in, what was passed on and the stocks
     * @param unit    the item's own unit
     */
    public record Disagreement(String period, String stream, String item, double stated, double derived, String unit) {
    }

    /** A ledger in which everything is stated. */
    public Ledger(List<LedgerRow> rows, List<String> expected) {
        this(rows, expected, List.of(), List.of());
    }

    /** A ledger of which only the rows are known. */
    public Ledger(List<LedgerRow> rows) {
        this(rows, List.of());
    }

    /** The rows of one period alone. */
    public Ledger of(String period) {
        return new Ledger(rows.stream().filter(row -> row.period().equals(period)).toList(), expected,
                derived.stream().filter(row -> row.period().equals(period)).toList(),
                disagreements.stream().filter(one -> one.period().equals(period)).toList());
    }

    /** The year it is of, such as {@code 2025}; a ledger has at least one row and is of one year. */
    public String year() {
        return LedgerPeriod.year(rows.get(0).period());
    }
}
