package org.potline.twin.flow.material;

import org.potline.twin.chemistry.Chemistry;

/**
 * Burning of diesel, taken as CH1.86 and burnt completely (D): carbon share M_C/(M_C + 1.86·M_H).
 */
public class DieselCombustion {
    private static final double HYDROGEN_PER_CARBON = 1.86;

    /** Carbon in diesel [kg]. */
    public double carbonKg(double dieselKg) {
        return dieselKg * Chemistry.C / (Chemistry.C + HYDROGEN_PER_CARBON * Chemistry.H);
    }

    /** CO2 emitted [kg]. */
    public double co2Kg(double dieselKg) {
        return dieselKg / (Chemistry.C + HYDROGEN_PER_CARBON * Chemistry.H) * Chemistry.CO2;
    }
}
