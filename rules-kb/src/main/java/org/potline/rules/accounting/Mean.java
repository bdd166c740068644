package org.potline.rules.accounting;

import java.util.Arrays;

/**
 * A property of a period.
 *
 * @param value  its mean, weighted by what it is a property of
 * @param bySlot its value month by month, or a single one for a month; the mean where a month has none
 */
record Mean(double value, double[] bySlot) {
    /** The same value in every slot. */
    static Mean even(double value, int slots) {
        var bySlot = new double[slots];
        Arrays.fill(bySlot, value);
        return new Mean(value, bySlot);
    }
}
