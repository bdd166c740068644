package org.potline.rules.card;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a sheet with its cells by the id of their column.
 *
 * @param place the row itself
 * @param cells its cells that hold something
 */
record GivenRow(Place place, Map<String, GivenCell> cells) {
    GivenRow {
        cells = new LinkedHashMap<>(cells);
    }

    /** What its management number is; empty where it has none. */
    String no() {
        return text(MeterColumns.NO);
    }

    /** The text of a formal cell; empty where there is none. */
    String text(String column) {
        GivenCell cell = cells.get(column);
        return cell == null ? "" : CardWords.halfWidth(cell.text()).strip();
    }

    /** Where a column of it stands, or where that does not the row. */
    Place place(String column, Map<String, Integer> header) {
        Integer at = header.get(column);
        return at == null ? place : new Place(place.index(), place.sheet(), place.row(), at);
    }
}
