package org.potline.rules.data;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a ledger as CSV: UTF-8 when stored, LF, a point in numbers, each number in its shortest form. */
public final class LedgerWriter {
    private LedgerWriter() {
    }

    /** The whole file. */
    public static String csv(Ledger ledger) {
        return ledger.rows().stream().map(LedgerWriter::line)
                .collect(Collectors.joining("", String.join(",", LedgerReader.COLUMNS) + "\n", ""));
    }

    private static String line(LedgerRow row) {
        return String.join(",", List.of(row.period(), row.stream(), row.item(), ShortestDecimal.text(row.value()), row.unit(),
                row.u().isPresent() ? ShortestDecimal.text(row.u().getAsDouble()) : "")) + "\n";
    }
}
