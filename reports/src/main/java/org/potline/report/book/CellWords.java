package org.potline.report.book;

import java.util.regex.Pattern;

/** Words of ours in the cells of a workbook: they are words whatever they begin with, and are read back as they were. */
public final class CellWords {
    /** What a workbook has in place of a character it cannot hold; where a text has such a word of its own, its first sign is written so. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellWords() {
    }

    /** Whether a spreadsheet would take them for a formula or a command when a person edits the cell, or pastes it elsewhere. */
    public static boolean couldBeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }

    /** The text such that whoever reads the workbook finds it unchanged. */
    public static String kept(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }
}
