package org.potline.twin.flow.anode;

import org.potline.twin.chemistry.Chemistry;

/**
 * The volatiles of the pitch in baking: a part is caught as tar, the rest burns in the furnace.
 * <pre>  burnt = V·(1 − t),   CO2 = V·(1 − t)·c·M(CO2)/M(C),   tar = V·t,   C_tar = V·t·c  </pre>
 * V volatiles [kg]; t share caught; c carbon in them.
 */
class Volatiles {
    private final double tarFrac;
    private final double carbonFrac;

    Volatiles(double tarFrac, double carbonFrac) {
        this.tarFrac = tarFrac;
        this.carbonFrac = carbonFrac;
    }

    /** What burns [kg]. */
    double burntKg(double volatileKg) {
        return volatileKg * (1 - tarFrac);
    }

    /** CO2 of what burns [kg]. */
    double co2Kg(double volatileKg) {
        return volatileKg * (1 - tarFrac) * carbonFrac * Chemistry.CO2 / Chemistry.C;
    }

    /** Tar caught [kg]. */
    double tarKg(double volatileKg) {
        return volatileKg * tarFrac;
    }

    /** Carbon in the tar [kg]. */
    double tarCarbonKg(double volatileKg) {
        return volatileKg * tarFrac * carbonFrac;
    }
}
