package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/** Anode carbon gasified by CO2: C + CO2 = 2 CO, in proportion to the metal made. */
class Boudouard {
    private static final double CO_PER_CARBON = 2;

    private final double carbonKgPerT;

    Boudouard(double carbonKgPerT) {
        this.carbonKgPerT = carbonKgPerT;
    }

    /** Carbon taken from the anodes [kg]. */
    double carbonKg(double metalKg) {
        return carbonKgPerT * metalKg / Chemistry.G_PER_KG;
    }

    /** CO2 used up [mol]. */
    double co2UsedMol(double metalKg) {
        return carbonKgPerT * metalKg / Chemistry.C;
    }

    /** CO made [mol]. */
    double coMol(double metalKg) {
        return CO_PER_CARBON * carbonKgPerT * metalKg / Chemistry.C;
    }
}
