package org.potline.rules.data;

import java.util.List;

/**
 * A ledger: the activity data of a year or of its months.
 *
 * @param rows     rows in the order of the file, or of streams and months
 * @param expected streams it should have data of, whether or not it does: those of the plant it was booked for, in the plant's
 *                 order; none where only the file is known
 */
public record Ledger(List<LedgerRow> rows, List<String> expected) {
    public Ledger {
        rows = List.copyOf(rows);
        expected = List.copyOf(expected);
    }

    /** A ledger of which only the rows are known. */
    public Ledger(List<LedgerRow> rows) {
        this(rows, List.of());
    }

    /** The rows of one period alone. */
    public Ledger of(String period) {
        return new Ledger(rows.stream().filter(row -> row.period().equals(period)).toList(), expected);
    }

    /** The year it is of, such as {@code 2025}; a ledger has at least one row and is of one year. */
    public String year() {
        return LedgerPeriod.year(rows.get(0).period());
    }
}
