package org.potline.rules.data;

import java.util.List;

/**
 * One row of a table that is being read, whatever file it comes from.
 *
 * @param cells its cells from the left
 */
public record CellRow(List<Cell> cells) {
    public CellRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
}
