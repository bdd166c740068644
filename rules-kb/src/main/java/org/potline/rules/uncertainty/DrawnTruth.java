package org.potline.rules.uncertainty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.rules.accounting.Datum;
import org.potline.rules.accounting.Factor;
import org.potline.rules.accounting.FactorSpread;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Reckoning;
import org.potline.rules.data.LedgerPeriod;
import org.potline.twin.random.Noise;

/**
 * An emission as it would truly be within the method's boundary, had each property for which the method takes a value of its own been drawn
 * afresh from the distribution that the method's uncertainty states. For studies of whether stated intervals are honest.
 */
public final class DrawnTruth {
    private static final double SQRT_3 = Math.sqrt(3);
    private static final double SQRT_6 = Math.sqrt(6);
    private static final double SQRT_2 = Math.sqrt(2);

    private DrawnTruth() {
    }

    /**
     * Emission of each source, of the process and of the total [tCO2e], by {@link OutputUncertainty#id}.
     *
     * @param errorFree reckoning of the ledger that meters and laboratory without any error would fill
     * @param seed      of the draws, one for each value of the method
     */
    public static Map<String, Double> of(Reckoning errorFree, Method method, long seed) {
        var model = new EmissionModel(errorFree);
        LocalDate day = LedgerPeriod.lastDay(errorFree.inventory().period());
        double[] values = model.values();
        for (int datum = 0; datum < values.length; datum++) {
            if (model.data().get(datum) instanceof Datum.OfMethod ofMethod) {
                values[datum] = drawn(ofMethod.factor(), method, day, seed);
            }
        }
        List<String> ids = new ArrayList<>(model.sources());
        ids.add(InventoryUncertainty.PROCESS);
        ids.add(InventoryUncertainty.TOTAL);
        double[] emissions = model.at(values);
        var truth = new LinkedHashMap<String, Double>();
        for (int output = 0; output < emissions.length; output++) {
            truth.put(ids.get(output), emissions[output]);
        }
        return truth;
    }

    private static double drawn(Factor factor, Method method, LocalDate day, long seed) {
        FactorSpread spread = method.spreads().on(factor, day).orElseThrow(() -> new IllegalArgumentException(
                "The uncertainty of (%s) is not stated, so it cannot be drawn.".formatted(factor.name())));
        return factor.value() * (1 + spread.uFrac() * standard(spread, Noise.of(seed, "true-property/" + factor.name())));
    }

    /** A draw of variance 1. */
    private static double standard(FactorSpread spread, Noise noise) {
        return switch (spread.shape()) {
            case NORMAL -> noise.gaussian(0);
            case UNIFORM -> SQRT_3 * (2 * noise.uniform(0) - 1);
            case TRIANGULAR -> SQRT_6 * noise.triangular(0);
            case U_SHAPED -> SQRT_2 * noise.uShaped(0);
        };
    }
}
