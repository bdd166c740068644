package org.potline.rules.accounting;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An amount of a period, or of some of its months.
 *
 * @param total  sum of its parts
 * @param bySlot its parts, one a month of the year or a single one for a month; 0 where it has none
 * @param in     which parts it has
 * @param made   what each part is made of
 */
record Amount(double total, double[] bySlot, boolean[] in, List<Terms> made) {
    Amount {
        made = List.copyOf(made);
    }

    /** An amount stated for the whole period: each slot has the same part of it. */
    static Amount even(double total, int slots, Terms made) {
        var in = new boolean[slots];
        Arrays.fill(in, true);
        Terms part = made.times(1.0 / slots);
        return new Amount(total, Mean.even(total / slots, slots, part).bySlot(), in, Collections.nCopies(slots, part));
    }

    /** Its parts in those slots alone; empty where it has none there. */
    Optional<Amount> where(boolean[] slots) {
        var parts = new double[bySlot.length];
        var kept = new boolean[bySlot.length];
        double sum = 0;
        for (int slot = 0; slot < parts.length; slot++) {
            kept[slot] = in[slot] && slots[slot];
            parts[slot] = kept[slot] ? bySlot[slot] : 0;
            sum += parts[slot];
        }
        if (Arrays.equals(kept, in)) {
            return Optional.of(this);
        }
        return IntStream.range(0, kept.length).anyMatch(slot -> kept[slot]) 
                ? Optional.of(new Amount(sum, parts, kept, made((slot, own) -> kept[slot] ? own : Terms.NONE))) : Optional.empty();
    }

    /** This and another amount together; it has the slots that either has. */
    Amount plus(Amount other) {
        var parts = bySlot.clone();
        var either = in.clone();
        for (int slot = 0; slot < parts.length; slot++) {
            parts[slot] += other.bySlot[slot];
            either[slot] |= other.in[slot];
        }
        return new Amount(total + other.total, parts, either, made((slot, own) -> own.plus(other.made.get(slot))));
    }

    /** This times a number, over the same slots. */
    Amount times(double number) {
        return new Amount(total * number, Arrays.stream(bySlot).map(part -> part * number).toArray(), in.clone(),
                made((slot, own) -> own.times(number)));
    }

    /** This times a property of it: what the next property is weighted by. */
    Amount times(Mean property) {
        var parts = bySlot.clone();
        for (int slot = 0; slot < parts.length; slot++) {
            parts[slot] *= in[slot] ? property.bySlot()[slot] : 0;
        }
        return new Amount(total * property.value(), parts, in, made((slot, own) -> own.times(property.made().get(slot))));
    }

    /** As a formula takes it. */
    Figures figures() {
        return new Figures(total, bySlot, made);
    }

    private interface OfSlot {
        Terms of(int slot, Terms own);
    }

    private List<Terms> made(OfSlot change) {
        return IntStream.range(0, bySlot.length).mapToObj(slot -> change.of(slot, made.get(slot))).toList();
    }
}
