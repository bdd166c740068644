package org.potline.rules.fact;

/**
 * A month whose data are to be reviewed, reported and uploaded: one that ended in the period, from the first month the plant file has
 * anything of. A plant of whose months nothing is said has one, with the id of the plant, that ended before the period.
 *
 * @param id  {@code 2025-03}
 * @param age days from its end to the day of the check [d]
 */
public record Month(String id, @Otherwise("0") double age) {
}
