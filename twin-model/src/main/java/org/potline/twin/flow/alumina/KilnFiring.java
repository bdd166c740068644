package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * Burning of anthracite in a lime kiln.
 * <pre>  m = Q/H,   C = m·c,   CO2 = C·(1 − u)·M(CO2)/M(C),   ash carbon = C·u  </pre>
 * Q heat asked for; H net calorific value; c carbon as received; u share of it that leaves unburnt with the ash.
 */
class KilnFiring {
    private static final double KG_PER_T = 1000;

    private final double unburntFrac;

    KilnFiring(double unburntFrac) {
        this.unburntFrac = unburntFrac;
    }

    /** Fuel that brings so much heat [kg]. */
    double fuelKg(Coal fuel, double heatGj) {
        return heatGj / fuel.ncvGjPerT() * KG_PER_T;
    }

    /** Heat of so much fuel [GJ]. */
    double heatGj(Coal fuel, double kg) {
        return kg / KG_PER_T * fuel.ncvGjPerT();
    }

    /** Carbon in the fuel [kg]. */
    double carbonKg(Coal fuel, double kg) {
        return kg * fuel.carbonFrac();
    }

    /** CO2 of the fuel [kg]. */
    double co2Kg(Coal fuel, double kg) {
        return kg * fuel.carbonFrac() * (1 - unburntFrac) * Chemistry.CO2 / Chemistry.C;
    }

    /** Carbon in the ash [kg]. */
    double unburntKg(Coal fuel, double kg) {
        return kg * fuel.carbonFrac() * unburntFrac;
    }
}
