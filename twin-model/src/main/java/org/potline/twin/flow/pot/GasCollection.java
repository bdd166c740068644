package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * Collection of the pots' gas: the hoods catch most of it for the stack, the rest leaves through the roof, where nothing measures
 * it. CO is not burnt on the way: it passes the stack as CO.
 */
class GasCollection {
    private final double collectedFrac;

    /** @param collectedFrac mean share collected (C: typical 0.95 to 0.99) */
    GasCollection(double collectedFrac) {
        this.collectedFrac = collectedFrac;
    }

    /** CO2 that passes the stack [kg]. */
    double stackKg(double co2Mol, double dayFactor) {
        return co2Mol * Chemistry.CO2 / Chemistry.G_PER_KG * share(dayFactor);
    }

    /** CO2 that leaves through the roof [kg]. */
    double roofKg(double co2Mol, double dayFactor) {
        return co2Mol * Chemistry.CO2 / Chemistry.G_PER_KG * (1 - share(dayFactor));
    }

    private double share(double dayFactor) {
        return Math.min(1, collectedFrac * dayFactor);
    }
}
