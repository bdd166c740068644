package org.potline.rules.fact;

/**
 * An upload of a month's data. Of the period by its month.
 *
 * @param month month, {@code 2025-03}
 * @param days  days from the end of the month to the upload [d]
 */
public record Upload(String month, double days) {
}
