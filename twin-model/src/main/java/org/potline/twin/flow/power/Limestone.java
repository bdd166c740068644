package org.potline.twin.flow.power;

import org.potline.twin.chemistry.Chemistry;

/**
 * The limestone fed into the absorbers.
 * <pre>  m = n(SO2)·a·M(CaCO3)/p,   carbonate = m·p,   inert = m·(1 − p)  </pre>
 * n(SO2) SO2 taken; a moles of CaCO3 fed for each mole of it; p CaCO3 in the stone.
 */
class Limestone {
    private final double perSulphur;

    Limestone(double perSulphur) {
        this.perSulphur = perSulphur;
    }

    /** Stone fed [kg]. */
    double stoneKg(double so2TakenKg, double purityFrac) {
        return so2TakenKg / Chemistry.SO2 * perSulphur * Chemistry.CACO3 / purityFrac;
    }

    /** CaCO3 in it [kg]. */
    double carbonateKg(double stoneKg, double purityFrac) {
        return stoneKg * purityFrac;
    }

    /** What else is in it [kg]. */
    double inertKg(double stoneKg, double purityFrac) {
        return stoneKg * (1 - purityFrac);
    }
}
