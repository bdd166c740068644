package org.potline.rules.accounting;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A property of a period.
 *
 * @param value  its mean, weighted by what it is a property of
 * @param bySlot its value month by month, or a single one for a month; the mean where it is not asked for
 * @param made   what each slot's value is made of
 */
record Mean(double value, double[] bySlot, List<Terms> made) {
    private static final double PCT = 100;

    Mean {
        made = List.copyOf(made);
    }

    /** The same value in every slot. */
    static Mean even(double value, int slots, Terms made) {
        var bySlot = new double[slots];
        Arrays.fill(bySlot, value);
        return new Mean(value, bySlot, Collections.nCopies(slots, made));
    }

    /** What a share in percent leaves, as a fraction. */
    Mean restFrac() {
        return new Mean((PCT - value) / PCT, Arrays.stream(bySlot).map(share -> (PCT - share) / PCT).toArray(),
                made.stream().map(terms -> Terms.constant(1).plus(terms.times(-1 / PCT))).toList());
    }

    /** As a formula takes it. */
    Figures figures() {
        return new Figures(value, bySlot, made);
    }
}
