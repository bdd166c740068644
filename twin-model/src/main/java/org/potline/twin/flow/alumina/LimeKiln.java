package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * A lime kiln, CaCO3 → CaO + CO2.
 * <pre>  m(CaO) = m·w·d·M(CaO)/M(CaCO3),   m(CO2) = m·w·d·M(CO2)/M(CaCO3),   core = m·w·(1 − d),   inert = m·(1 − w)  </pre>
 * m limestone [kg]; w its CaCO3; d share decomposed; the core stays in the lime as CaCO3.
 */
class LimeKiln {
    private final double decomposedFrac;

    LimeKiln(double decomposedFrac) {
        this.decomposedFrac = decomposedFrac;
    }

    /** Limestone that gives so much CaO [kg]. */
    double stoneKg(double limeKg, double purityFrac) {
        return limeKg * Chemistry.CACO3 / Chemistry.CAO / (purityFrac * decomposedFrac);
    }

    /** CaCO3 in the limestone [kg]. */
    double carbonateKg(double stoneKg, double purityFrac) {
        return stoneKg * purityFrac;
    }

    /** CaO burnt [kg]. */
    double limeKg(double stoneKg, double purityFrac) {
        return stoneKg * purityFrac * decomposedFrac * Chemistry.CAO / Chemistry.CACO3;
    }

    /** CO2 of the stone [kg]. */
    double co2Kg(double stoneKg, double purityFrac) {
        return stoneKg * purityFrac * decomposedFrac * Chemistry.CO2 / Chemistry.CACO3;
    }

    /** CaCO3 not decomposed [kg]. */
    double coreKg(double stoneKg, double purityFrac) {
        return stoneKg * purityFrac * (1 - decomposedFrac);
    }

    /** What is no CaCO3 [kg]. */
    double inertKg(double stoneKg, double purityFrac) {
        return stoneKg * (1 - purityFrac);
    }
}
