package org.potline.twin.text;

/**
 * A place in an input file.
 *
 * @param file   the file as the user named it
 * @param line   line, from 1; 0 where the whole file is meant
 * @param column column, from 1; 0 where the whole line is meant
 */
public record Where(String file, int line, int column) {
    public static Where file(String file) {
        return new Where(file, 0, 0);
    }

    /** {@code file:line:column}, the form editors can jump to. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
