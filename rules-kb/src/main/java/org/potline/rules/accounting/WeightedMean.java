package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.stream.IntStream;

/** Means over slots, weighted by an amount. */
final class WeightedMean {
    private WeightedMean() {
    }

    /**
     * The mean of a property over the known slots; the others take that mean. Where the amount is nought throughout, the slots count alike.
     * One value throughout is the mean.
     *
     * @param data  the property, slot by slot; may be null where it is not known
     * @param known slots in which it is known
     */
    static Mean of(Datum[] data, Amount amount, boolean[] known) {
        double[] shares = shares(amount, known);
        double mean = value(data, shares);
        double weight = IntStream.range(0, shares.length).mapToDouble(slot -> shares[slot]).reduce(0, Double::sum);
        Terms madeOfMean = Terms.NONE;
        for (int slot = 0; slot < shares.length; slot++) {
            if (shares[slot] != 0) {
                madeOfMean = madeOfMean.plus(Terms.of(data[slot]).times(shares[slot] / weight));
            }
        }
        var bySlot = new double[data.length];
        var made = new ArrayList<Terms>();
        for (int slot = 0; slot < data.length; slot++) {
            bySlot[slot] = known[slot] ? data[slot].value() : mean;
            made.add(known[slot] ? Terms.of(data[slot]) : madeOfMean);
        }
        return new Mean(mean, bySlot, made);
    }

    /** The weight of each slot; 0 where the property is not known. */
    private static double[] shares(Amount amount, boolean[] known) {
        double weight = amount.where(known).map(Amount::total).orElse(0.0);
        return IntStream.range(0, known.length).mapToDouble(slot -> !known[slot] ? 0 : weight == 0 ? 1 : amount.bySlot()[slot]).toArray();
    }

    private static double value(Datum[] data, double[] shares) {
        double sum = 0;
        double weight = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int slot = 0; slot < shares.length; slot++) {
            if (shares[slot] != 0) {
                sum += shares[slot] * data[slot].value();
                weight += shares[slot];
                low = Math.min(low, data[slot].value());
                high = Math.max(high, data[slot].value());
            }
        }
        return low == high ? low : sum / weight;
    }
}
