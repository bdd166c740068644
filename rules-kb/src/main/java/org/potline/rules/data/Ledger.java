package org.potline.rules.data;

import java.util.List;

/**
 * A ledger: the activity data of a year or of its months.
 *
 * @param rows rows in the order of the file, or of streams and months
 */
public record Ledger(List<LedgerRow> rows) {
    public Ledger {
        rows = List.copyOf(rows);
    }

    /** The rows of one period alone. */
    public Ledger of(String period) {
        return new Ledger(rows.stream().filter(row -> row.period().equals(period)).toList());
    }

    /** The year it is of, such as {@code 2025}; a ledger has at least one row and is of one year. */
    public String year() {
        return LedgerPeriod.year(rows.get(0).period());
    }
}
