package org.potline.scenario.compare;

import java.util.List;
import org.potline.rules.data.LedgerStreams;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.TrueEmission;

/**
 * What one source truly emitted, month by month, gas by gas: before any method weighs the gases.
 *
 * @param source source id as the ledger calls it
 * @param co2T   CO2 of each month [t], 12 values
 * @param cf4T   CF4 [t]
 * @param c2f6T  C2F6 [t]
 */
public record TrueMass(String source, double[] co2T, double[] cf4T, double[] c2f6T) {
    private static final double KG_PER_T = 1000;

    /** The sources of a year, in the order of the truth. */
    public static List<TrueMass> of(TrueFlows truth) {
        int[] months = truth.steps().months();
        return truth.emissions().stream().map(emission -> of(emission, months)).toList();
    }

    private static TrueMass of(TrueEmission emission, int[] months) {
        return new TrueMass(LedgerStreams.ofEmission(emission.source()), monthly(emission.co2Kg(), months), monthly(emission.cf4Kg(), months),
                monthly(emission.c2f6Kg(), months));
    }

    private static double[] monthly(double[] hourlyKg, int[] months) {
        var sums = new double[12];
        for (int hour = 0; hour < hourlyKg.length; hour++) {
            sums[months[hour] - 1] += hourlyKg[hour];
        }
        for (int month = 0; month < 12; month++) {
            sums[month] /= KG_PER_T;
        }
        return sums;
    }
}
