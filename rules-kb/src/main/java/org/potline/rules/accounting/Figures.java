package org.potline.rules.accounting;

import java.util.Collections;
import java.util.List;

/**
 * What a formula takes of one kind: for the period as a whole, and slot by slot.
 *
 * @param value  of the period: the sum of an amount, the mean of a property
 * @param bySlot of each slot
 * @param made   what each slot's is made of
 */
record Figures(double value, double[] bySlot, List<Terms> made) {
    Figures {
        made = List.copyOf(made);
    }

    /** A value of the method, the same in every slot. */
    static Figures of(Factor factor, int slots) {
        return always(factor.value(), Terms.of(new Datum.OfMethod(factor)), slots);
    }

    /** The same in every slot. */
    static Figures always(double value, Terms made, int slots) {
        return new Figures(value, Mean.even(value, slots, made).bySlot(), Collections.nCopies(slots, made));
    }
}
