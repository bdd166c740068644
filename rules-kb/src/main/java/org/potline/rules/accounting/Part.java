package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.potline.rules.accounting.formula.Rounding;

/**
 * A formula of a source over some slots, with all it takes. What an inventory states is reckoned from the sums and means of the period; the
 * same formula over one slot's figures after the other gives the same, for each formula is linear in its amounts and each property is weighted
 * by what it multiplies; one that is not is reckoned slot by slot anyway.
 */
public final class Part {
    /** A formula, in the order of its figures. */
    @FunctionalInterface
    public interface Law {
        /** Emission [tCO2e]. */
        double tCo2e(Rounding rounding, double... figures);
    }

    private final boolean[] in;
    private final boolean slotBySlot;
    private final Law law;
    private final List<Figures> figures;

    private Part(boolean[] in, boolean slotBySlot, Law law, Figures... figures) {
        this.in = in.clone();
        this.slotBySlot = slotBySlot;
        this.law = law;
        this.figures = List.of(figures);
    }

    /** A formula that months add up of. */
    static Part of(Amount amount, Law law, Figures... figures) {
        return new Part(amount.in(), false, law, figures);
    }

    /** A formula that is not linear in what it is weighted by: each slot in which the amount is not nought stands for itself. */
    static Part bySlot(Amount amount, Law law, Figures... figures) {
        var in = new boolean[amount.in().length];
        IntStream.range(0, in.length).forEach(slot -> in[slot] = amount.in()[slot] && amount.bySlot()[slot] != 0);
        return new Part(in, true, law, figures);
    }

    /** Emission of the period [tCO2e]. */
    double tCo2e(Rounding rounding) {
        if (!slotBySlot) {
            return law.tCo2e(rounding, figures.stream().mapToDouble(Figures::value).toArray());
        }
        return slots().mapToDouble(slot -> law.tCo2e(rounding, figures.stream().mapToDouble(one -> one.bySlot()[slot]).toArray()))
                .reduce(0, Double::sum);
    }

    private IntStream slots() {
        return IntStream.range(0, in.length).filter(slot -> in[slot]);
    }

    /** The formula, without rounding. */
    public double tCo2e(double[] values) {
        return law.tCo2e(Rounding.NONE, values);
    }

    /** What the formula's figures are made of, slot by slot, for the slots it is for. */
    public List<List<Terms>> made() {
        var made = new ArrayList<List<Terms>>();
        slots().forEach(slot -> made.add(figures.stream().map(one -> one.made().get(slot)).toList()));
        return made;
    }

    @Override
    public String toString() {
        return "Part over " + Arrays.toString(in);
    }
}
