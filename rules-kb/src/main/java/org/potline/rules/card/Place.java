package org.potline.rules.card;

import java.util.Comparator;
import org.potline.twin.text.Where;

/**
 * The place of a cell, a row or a sheet in a workbook.
 *
 * @param index  which sheet it is, from 0; -1 of the workbook itself
 * @param sheet  name of the sheet
 * @param row    row, from 0; -1 where the whole sheet is meant
 * @param column column, from 0; -1 where the whole row is meant
 */
public record Place(int index, String sheet, int row, int column) implements Comparable<Place> {
    private static final int LETTERS = 26;
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::index).thenComparingInt(Place::row)
            .thenComparingInt(Place::column);

    /** The workbook as a whole. */
    static final Place BOOK = new Place(-1, "", -1, -1);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** As it stands in an error: {@code ledger.xlsx:Process level!F12}. */
    Where where(String shown) {
        return Where.file(index < 0 ? shown : shown + ":" + sheet + (row < 0 ? "" : "!" + (column < 0 ? "" : letters(column)) + (row + 1)));
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
