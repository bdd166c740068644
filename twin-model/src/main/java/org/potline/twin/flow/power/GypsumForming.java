package org.potline.twin.flow.power;

import org.potline.twin.chemistry.Chemistry;

/**
 * Wet desulphurisation with limestone and forced oxidation.
 * <pre>  CaCO3 + SO2 + ½ O2 + 2 H2O → CaSO4·2H2O + CO2  </pre>
 * Of the CaCO3 fed, a moles for each mole of SO2 taken, a − 1 stay as they are and leave with the gypsum.
 */
class GypsumForming {
    private static final double WATER_MOLES = 2;

    private final double perSulphur;

    GypsumForming(double perSulphur) {
        this.perSulphur = perSulphur;
    }

    /** CO2 driven out of the stone [kg]. */
    double co2Kg(double so2TakenKg) {
        return so2TakenKg / Chemistry.SO2 * Chemistry.CO2;
    }

    /** CaSO4·2H2O made [kg]. */
    double dihydrateKg(double so2TakenKg) {
        return so2TakenKg / Chemistry.SO2 * Chemistry.GYPSUM;
    }

    /** CaCO3 left as it was [kg]. */
    double unreactedKg(double so2TakenKg) {
        return so2TakenKg / Chemistry.SO2 * (perSulphur - 1) * Chemistry.CACO3;
    }

    /** Oxygen that oxidation air gives [kg]. */
    double oxygenKg(double so2TakenKg) {
        return so2TakenKg / Chemistry.SO2 * Chemistry.O;
    }

    /** Water bound [kg]. */
    double waterKg(double so2TakenKg) {
        return so2TakenKg / Chemistry.SO2 * WATER_MOLES * Chemistry.WATER;
    }
}
