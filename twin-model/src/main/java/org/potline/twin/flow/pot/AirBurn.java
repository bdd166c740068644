package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * Anode carbon burnt by air: C + O2 = CO2, in proportion to the metal made.
 *
 * <p>The law gives the carbon of the solid side and from it, by stoichiometry, the oxygen; the CO2 of the gas side it gives on its own.
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

    /** Oxygen that so much carbon takes from the air [mol O2]: one molecule an atom. */
    double oxygenMol(double carbonKg) {
        return carbonKg * Chemistry.G_PER_KG / Chemistry.C;
    }

    /** CO2 made [mol]. */
    double co2Mol(double metalKg) {
        return carbonKgPerT * metalKg / Chemistry.C;
    }
}
