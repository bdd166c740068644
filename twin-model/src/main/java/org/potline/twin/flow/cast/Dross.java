package org.potline.twin.flow.cast;

import org.potline.twin.chemistry.Chemistry;

/**
 * Dross: metal lost in melting, a part of it oxidised by air.
 * <pre>  dross = metal + oxide = m·(1 − o) + m·o·M(Al2O3)/(2·M(Al)),   O2 = m·o·3·M(O)/(2·M(Al))  </pre>
 * m metal lost [kg]; o share of it oxidised, 0.4 (D).
 */
class Dross {
    private static final double OXIDISED_FRAC = 0.4;
    private static final double METAL_ATOMS = 2;
    private static final double OXYGEN_ATOMS = 3;

    /** Metal in the dross [kg]. */
    double metallicKg(double lostKg) {
        return lostKg * (1 - OXIDISED_FRAC);
    }

    /** Oxide in the dross [kg Al2O3]. */
    double oxideKg(double lostKg) {
        return lostKg * OXIDISED_FRAC * Chemistry.AL2O3 / (METAL_ATOMS * Chemistry.AL);
    }

    /** Oxygen it took from the air [kg]. */
    double oxygenKg(double lostKg) {
        return lostKg * OXIDISED_FRAC * OXYGEN_ATOMS * Chemistry.O / (METAL_ATOMS * Chemistry.AL);
    }
}
