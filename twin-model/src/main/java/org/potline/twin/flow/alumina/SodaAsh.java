package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * Soda ash. A share of its Na2CO3 is decomposed, in a sinter kiln (Na2CO3 + Al2O3 → 2 NaAlO2 + CO2); the rest goes into the liquor.
 * <pre>  Na2CO3 = m·w,   CO2 = m·w·d·M(CO2)/M(Na2CO3),   Na2O = m·w·d·M(Na2O)/M(Na2CO3),   carbonate = m·w·(1 − d)  </pre>
 * m soda ash [kg]; w its purity; d share decomposed, 0 by the Bayer route.
 */
class SodaAsh {
    private final double purityFrac;
    private final double decomposedFrac;

    SodaAsh(double purityFrac, double decomposedFrac) {
        this.purityFrac = purityFrac;
        this.decomposedFrac = decomposedFrac;
    }

    /** Na2CO3 in the soda ash [kg]. */
    double sodaKg(double ashKg) {
        return ashKg * purityFrac;
    }

    /** What is no Na2CO3 [kg]. */
    double inertKg(double ashKg) {
        return ashKg * (1 - purityFrac);
    }

    /** CO2 driven out [kg]. */
    double co2Kg(double sodaKg) {
        return sodaKg * decomposedFrac * Chemistry.CO2 / Chemistry.NA2CO3;
    }

    /** Na2O of what is decomposed [kg]. */
    double na2oKg(double sodaKg) {
        return sodaKg * decomposedFrac * Chemistry.NA2O / Chemistry.NA2CO3;
    }

    /** Na2CO3 that goes into the liquor as it is [kg]. */
    double carbonateKg(double sodaKg) {
        return sodaKg * (1 - decomposedFrac);
    }
}
