package org.potline.rules.card;

import java.util.List;

/**
 * A sheet of a workbook that is being read.
 *
 * @param place the sheet itself
 * @param rows  its rows from the top, each with its cells from the left; rows and cells that do not exist are left out
 */
public record GivenSheet(Place place, List<List<GivenCell>> rows) {
    public GivenSheet {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
