package org.potline.twin.flow;

/**
 * Anode carbon burnt by air: C + O2 = CO2, in proportion to the metal made.
 *
 * <p>The law gives the carbon of the solid side, and the CO2 and oxygen of the gas side.
 */
class AirBurn {
    private final double carbonKgPerT;

    AirBurn(double carbonKgPerT) {
        this.carbonKgPerT = carbonKgPerT;
    }

    /** Carbon taken from the anodes [kg]. */
    double carbonKg(double metalKg) {
        return carbonKgPerT * metalKg / Chemistry.G_PER_KG;
    }

    /** Oxygen taken from the air [mol O2]. */
    double oxygenMol(double metalKg) {
        return carbonKgPerT * metalKg / Chemistry.C;
    }

    /** CO2 made [mol]. */
    double co2Mol(double metalKg) {
        return carbonKgPerT * metalKg / Chemistry.C;
    }
}
