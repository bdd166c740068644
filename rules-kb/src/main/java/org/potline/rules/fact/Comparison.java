package org.potline.rules.fact;

import java.math.RoundingMode;

/**
 * A comparison of measured with calculated emission. Of the period by its last day. A continuous monitor in use has at least one for each
 * quarter that ended; where there is none in truth, one that is not stated.
 *
 * @param id          id
 * @param meter       continuous monitor
 * @param stated      whether there is such a comparison at all
 * @param measuredT   mass by the monitor [t]
 * @param calculatedT mass by the calculation [t]
 */
public record Comparison(String id, @Otherwise("") String meter, @Otherwise("true") boolean stated, @Otherwise("100") double measuredT,
        @Otherwise("100") double calculatedT) {
    /** How far the measured mass lies from the calculated one, in parts of that, rounded up to a hundredth [%]; never negative; 100 where nothing was calculated. */
    public double differencePct() {
        return !(calculatedT > 0) ? 100 : Decimals.of(measuredT).subtract(Decimals.of(calculatedT)).abs().scaleByPowerOfTen(2)
                .divide(Decimals.of(calculatedT), 2, RoundingMode.CEILING).doubleValue();
    }
}
