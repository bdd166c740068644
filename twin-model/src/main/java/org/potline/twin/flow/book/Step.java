package org.potline.twin.flow.book;

/**
 * A span of the year that the laws are applied to at once, everything that varies taken at its mean over it: an hour, or a month.
 *
 * @param index number of the step in its year
 * @param from  first hour of the year
 * @param to    hour after the last
 */
public record Step(int index, int from, int to) {
    /** Length [h]. */
    public int hours() {
        return to - from;
    }
}
