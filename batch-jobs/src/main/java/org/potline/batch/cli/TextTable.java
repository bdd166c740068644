package org.potline.batch.cli;

import java.util.List;

/** Rows of texts as lines on the screen: the first column to the left, the others to the right. */
final class TextTable {
    private TextTable() {
    }

    /** The lines of rows of equal length. */
    static List<String> lines(List<List<String>> rows) {
        int[] widest = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        rows.forEach(row -> {
            for (int column = 0; column < widest.length; column++) {
                widest[column] = Math.max(widest[column], width(row.get(column)));
            }
        });
        return rows.stream().map(row -> line(widest, row)).toList();
    }

    private static String line(int[] widest, List<String> row) {
        var line = new StringBuilder(" ");
        for (int column = 0; column < row.size(); column++) {
            String gap = " ".repeat(widest[column] - width(row.get(column)));
            line.append(' ').append(column == 0 ? row.get(column) + gap : gap + row.get(column)).append(' ');
        }
        return line.toString().stripTrailing();
    }

    /** Columns a text takes on a terminal: a Chinese character takes two. */
    private static int width(String text) {
        return text.codePoints().map(point -> Character.isIdeographic(point) || isFullWidth(point) ? 2 : 1).sum();
    }

    private static boolean isFullWidth(int point) {
        return Character.UnicodeBlock.of(point) == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
    }
}
