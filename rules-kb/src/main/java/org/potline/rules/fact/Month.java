package org.potline.rules.fact;

/**
 * A month whose data are to be reviewed, reported and uploaded: one that ended in the period, from the month on in which the plant file
 * says that it begins.
 *
 * @param id  {@code 2025-03}
 * @param age days from its end to the day of the check [d]
 */
public record Month(String id, @Otherwise("0") double age) {
}
