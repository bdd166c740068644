package org.potline.rules.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.twin.text.Where;

/**
 * One cell of a table that is being read.
 *
 * @param text    its text; a number in its shortest decimal form; empty where there is nothing
 * @param address its place as it is to stand in an error: {@code 3:4} (line and column of a text file) or {@code Sheet1!D3}
 */
public record Cell(String text, String address) {
    /** Blanks that spreadsheets and web pages leave around a text: also those that never break and those of no width. */
    private static final Pattern OUTER_BLANKS = Pattern.compile("^[\\s\u00A0\u3000\u200B\uFEFF]+|[\\s\u00A0\u3000\u200B\uFEFF]+$");
    private static final Pattern LINE_COLUMN = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

    public Cell {
        text = OUTER_BLANKS.matcher(text).replaceAll("");
    }

    /** Its place in that file. */
    public Where where(String shown) {
        Matcher place = LINE_COLUMN.matcher(address);
        return place.matches() ? new Where(shown, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : Where.file(shown + ":" + address);
    }
}
