package org.potline.scenario.whatif;

import java.util.OptionalDouble;
import org.potline.rules.uncertainty.OutputUncertainty;

/**
 * What a measure saves by one pair of years: the year before it and the year with it, of one seed.
 *
 * @param seed          seed of both years
 * @param trueTCo2e     true saving: what would leave without the measure in its year less what leaves with it [tCO2e]
 * @param reportedTCo2e reported saving: report of the year before less report of the year with it, at equal weather and production
 *                      ([tCO2e]; see {@link MeasureResult})
 * @param uTCo2e        standard uncertainty of the reported saving [tCO2e], causes that both reports share counted once; empty where that of
 *                      an input is not known
 */
public record SavingYear(long seed, double trueTCo2e, double reportedTCo2e, OptionalDouble uTCo2e) {
    /** Whether the 95 % interval of the reported saving, ±1.96 u, lies above nought; an unknown uncertainty proves nothing. */
    public boolean proves() {
        return uTCo2e.isPresent() && reportedTCo2e - OutputUncertainty.K_95 * uTCo2e.getAsDouble() > 0;
    }
}
