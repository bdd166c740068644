package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import org.potline.rules.data.Cell;
import org.potline.rules.data.CellRow;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerReader;

/** Ledgers for tests, each row as text: {@code 2025,electrolysis,liquid-aluminium,500000,t}. */
public final class LedgerText {
    private LedgerText() {
    }

    public static Ledger of(String... rows) {
        var table = new ArrayList<CellRow>();
        table.add(new CellRow(LedgerReader.COLUMNS.stream().map(column -> new Cell(column, "1:1")).toList()));
        for (String row : rows) {
            table.add(new CellRow(List.of(row.split(",")).stream().map(cell -> new Cell(cell, "2:1")).toList()));
        }
        return LedgerReader.read(table, "test");
    }
}
