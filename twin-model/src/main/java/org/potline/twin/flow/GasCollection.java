package org.potline.twin.flow;

import org.potline.twin.chemistry.Chemistry;

/**
 * Collection of the pots' gas: the hoods catch most of it for the stack, the rest leaves through the roof, where nothing measures
 * it. Mean share collected 0.98 (C: typical 95..99 %). CO is not burnt on the way: it passes the stack as CO.
 */
class GasCollection {
    private static final double COLLECTED_FRAC = 0.98;

    /** CO2 that passes the stack [kg]. */
    double stackKg(double co2Mol, double dayFactor) {
        return co2Mol * Chemistry.CO2 / Chemistry.G_PER_KG * share(dayFactor);
    }

    /** CO2 that leaves through the roof [kg]. */
    double roofKg(double co2Mol, double dayFactor) {
        return co2Mol * Chemistry.CO2 / Chemistry.G_PER_KG * (1 - share(dayFactor));
    }

    private static double share(double dayFactor) {
        return Math.min(1, COLLECTED_FRAC * dayFactor);
    }
}
