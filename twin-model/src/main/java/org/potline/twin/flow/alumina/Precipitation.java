package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * Precipitation of gibbsite, 2 NaAl(OH)4 → Al2O3·3H2O + 2 NaOH.
 * <pre>  m(hydrate) = m(Al2O3) + 3·n·M(H2O),   n = m(Al2O3)/M(Al2O3)  </pre>
 */
class Precipitation {
    private static final double WATERS = 3;

    /** Hydrate, dry [kg]. */
    double hydrateKg(double oxideKg) {
        return oxideKg + WATERS * (oxideKg / Chemistry.AL2O3) * Chemistry.WATER;
    }
}
