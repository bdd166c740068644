package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * Calcination, Al2O3·3H2O → Al2O3 + 3 H2O; a little water stays in the alumina, the free water of the wet hydrate evaporates.
 * <pre>  A = n·M(Al2O3)/p,   free = m·w/(1 − w),   vapour = (3·n − r)·M(H2O) + free,   r = n·M(Al2O3)·(1 − p)/p/M(H2O)  </pre>
 * m dry hydrate, n = m/M(Al2O3·3H2O) its formula units; p Al2O3 in the alumina; w free water of the wet hydrate; r water kept. All that is
 * no Al2O3 in the alumina is taken as water (D: half a per cent is soda).
 */
class Calcination {
    private static final double WATERS = 3;

    private final double purityFrac;

    Calcination(double purityFrac) {
        this.purityFrac = purityFrac;
    }

    /** Alumina made [kg]. */
    double aluminaKg(double hydrateKg) {
        return hydrateKg / Chemistry.HYDRATE * Chemistry.AL2O3 / purityFrac;
    }

    /** Free water that comes with the hydrate [kg]. */
    double freeWaterKg(double hydrateKg, double moistureFrac) {
        return hydrateKg * moistureFrac / (1 - moistureFrac);
    }

    /** Water that leaves as vapour [kg]. */
    double vapourKg(double hydrateKg, double moistureFrac) {
        double kmol = hydrateKg / Chemistry.HYDRATE;
        double kept = kmol * Chemistry.AL2O3 * (1 - purityFrac) / purityFrac / Chemistry.WATER;
        return (WATERS * kmol - kept) * Chemistry.WATER + hydrateKg / (1 - moistureFrac) * moistureFrac;
    }
}
