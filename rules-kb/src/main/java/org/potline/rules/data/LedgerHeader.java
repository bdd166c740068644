package org.potline.rules.data;

import java.util.List;
import java.util.Map;
import org.potline.twin.text.LocalText;

/**
 * The header of a ledger: its columns in their one order, called by their ids or by their names in either language. A seventh, {@code need},
 * may say which rows can stay without a value.
 */
final class LedgerHeader {
    private final List<Cell> cells;
    private final LedgerFindings findings;

    private LedgerHeader(List<Cell> cells, LedgerFindings findings) {
        this.cells = cells;
        this.findings = findings;
    }

    /** Reads it; what is wrong with it goes to the findings. */
    static LedgerHeader of(CellRow header, LedgerFindings findings) {
        var read = new LedgerHeader(header.cells(), findings);
        read.check();
        return read;
    }

    private void check() {
        if (cells.size() == 1) {
            findings.refuse(cells.get(0), "one-column", Map.of("value", cells.get(0).text(), "expected", expected()));
            return;
        }
        for (int i = 0; i < Math.max(cells.size(), LedgerReader.COLUMNS.size()); i++) {
            if (i >= cells.size()) {
                findings.refuse(cells.get(cells.size() - 1), "column-missing",
                        Map.of("column", shown(LedgerReader.COLUMNS.get(i)), "expected", expected()));
            } else if (i >= LedgerReader.COLUMNS.size()) {
                extra(i);
            } else if (!LedgerWords.isColumn(cells.get(i).text(), LedgerReader.COLUMNS.get(i))) {
                findings.refuse(cells.get(i), "column-wrong", Map.of("value", cells.get(i).text(), "column",
                        shown(LedgerReader.COLUMNS.get(i)), "expected", expected()));
            }
        }
    }

    private void extra(int column) {
        Cell cell = cells.get(column);
        if (!cell.text().isEmpty() && !(column == LedgerReader.COLUMNS.size() && hasNeed())) {
            findings.refuse(cell, "column-extra", Map.of("value", cell.text(), "expected", expected()));
        }
    }

    private static LocalText shown(String column) {
        return LedgerWords.shown(column, LedgerWords.column(column));
    }

    private static LocalText expected() {
        String ids = String.join(",", LedgerReader.COLUMNS);
        return new LocalText(String.join(",", LedgerReader.COLUMNS.stream().map(column -> LedgerWords.column(column).zh()).toList())
                + " (" + ids + ")", ids);
    }

    /** Whether the seventh column says which rows can stay without a value. */
    boolean hasNeed() {
        return cells.size() > LedgerReader.COLUMNS.size()
                && LedgerWords.isColumn(cells.get(LedgerReader.COLUMNS.size()).text(), LedgerReader.NEED);
    }

    /** Number of columns a row can fill. */
    int width() {
        return LedgerReader.COLUMNS.size() + (hasNeed() ? 1 : 0);
    }

    /** A column as the header calls it. */
    String name(int column) {
        return cells.get(column).text();
    }
}
