package org.potline.rules.accounting;

import java.util.Arrays;

/**
 * A property of a period.
 *
 * @param value  its mean, weighted by what it is a property of
 * @param bySlot its value month by month, or a single one for a month; the mean where it is not asked for
 */
record Mean(double value, double[] bySlot) {
    private static final double PCT = 100;

    /** The same value in every slot. */
    static Mean even(double value, int slots) {
        var bySlot = new double[slots];
        Arrays.fill(bySlot, value);
        return new Mean(value, bySlot);
    }

    /** What a share in percent leaves, as a fraction. */
    Mean restFrac() {
        return new Mean((PCT - value) / PCT, Arrays.stream(bySlot).map(share -> (PCT - share) / PCT).toArray());
    }
}
