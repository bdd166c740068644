package org.potline.twin.time;

/**
 * Hours {@code [from, to)}, counted from the first hour of a {@link YearHours}.
 *
 * @param from first hour, not negative
 * @param to   the hour after the last, not before {@code from}
 */
public record HourRange(int from, int to) {
    public HourRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Hours [%d, %d) are no range.".formatted(from, to));
        }
    }

    public int length() {
        return to - from;
    }
}
