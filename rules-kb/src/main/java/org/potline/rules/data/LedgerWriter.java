package org.potline.rules.data;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a ledger as CSV: UTF-8 when stored, LF, a point in numbers, each number in its shortest form. */
public final class LedgerWriter {
    private LedgerWriter() {
    }

    /** The whole file: what was stated. What was derived is derived again when it is read. */
    public static String csv(Ledger ledger) {
        var derived = new HashSet<>(ledger.derived());
        return ledger.rows().stream().filter(row -> !derived.contains(row)).map(LedgerWriter::line)
                .collect(Collectors.joining("", String.join(",", LedgerReader.COLUMNS) + "\n", ""));
    }

    private static String line(LedgerRow row) {
        return String.join(",", List.of(row.period(), row.stream(), row.item(), ShortestDecimal.text(row.value()), row.unit(),
                row.u().isPresent() ? ShortestDecimal.text(row.u().getAsDouble()) : "")) + "\n";
    }
}
