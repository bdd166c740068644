package org.potline.rules.card;

import java.util.List;
import java.util.Map;

/**
 * A sheet of the ledger as it was found in a workbook.
 *
 * @param sheet  which it is
 * @param header the column of the workbook in which each of its columns stands, by id
 * @param rows   its rows, those that hold nothing left out
 */
record FoundSheet(CardSheet sheet, Map<String, Integer> header, List<GivenRow> rows) {
    FoundSheet {
        header = Map.copyOf(header);
        rows = List.copyOf(rows);
    }

    Place place(GivenRow row, String column) {
        return row.place(column, header);
    }
}
