package org.potline.rules.accounting;

/**
 * An amount of a period.
 *
 * @param total  amount of the period
 * @param bySlot its parts, one a month of the year or a single one for a month; 0 where a month has none
 */
record Amount(double total, double[] bySlot) {
    /** The parts times a property of each: the weights of the next property. */
    double[] times(Mean property) {
        var weights = bySlot.clone();
        for (int slot = 0; slot < weights.length; slot++) {
            weights[slot] *= property.bySlot()[slot];
        }
        return weights;
    }
}
