package org.potline.rules.fact;

/**
 * Liquid aluminium of a month. Of the period by its month. A plant that makes aluminium has one for each month.
 *
 * @param id         month, {@code 2025-03}
 * @param stated     whether the plant states it
 * @param stockTaken whether the metal in the pots was surveyed at both ends of the month
 * @param tappedT    metal tapped [t]
 * @param padStartT  metal in the pots at its start [t]
 * @param padEndT    metal in the pots at its end [t]
 * @param reportedT  production reported [t]
 */
public record Production(String id, @Otherwise("true") boolean stated, @Otherwise("true") boolean stockTaken, @Otherwise("0") double tappedT,
        @Otherwise("0") double padStartT, @Otherwise("0") double padEndT, @Otherwise("0") double reportedT) {
    /** How far the reported production lies from the metal tapped plus the change of the metal in the pots [t]; never negative. */
    public double differenceT() {
        return Decimals.of(reportedT).subtract(Decimals.of(tappedT)).subtract(Decimals.of(padEndT)).add(Decimals.of(padStartT)).abs()
                .doubleValue();
    }
}
