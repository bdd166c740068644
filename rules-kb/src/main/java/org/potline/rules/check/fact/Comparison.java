package org.potline.rules.check.fact;

/**
 * A comparison of measured with calculated emission. Of the period by its last day. A continuous monitor in use without any has one that is not
 * stated, with the id of the meter.
 *
 * @param id          id
 * @param meter       continuous monitor
 * @param stated      whether there is such a comparison at all
 * @param measuredT   mass by the monitor [t]
 * @param calculatedT mass by the calculation [t]
 */
public record Comparison(String id, @Otherwise("") String meter, @Otherwise("true") boolean stated, @Otherwise("100") double measuredT,
        @Otherwise("100") double calculatedT) {
    /** How far the measured mass lies from the calculated one, in parts of that [%]; never negative. */
    public double differencePct() {
        return Decimals.of(measuredT).subtract(Decimals.of(calculatedT)).abs().doubleValue() * 100 / calculatedT;
    }
}
