package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/** How much hydrate is calcined: what makes the alumina planned, as far as the store has it. A decision. */
class CalcinerPlan {
    private final double purityFrac;

    CalcinerPlan(double purityFrac) {
        this.purityFrac = purityFrac;
    }

    /** Hydrate taken from the store, dry [kg]. */
    double hydrateKg(double aluminaKg, double inStoreKg) {
        return Math.min(inStoreKg, aluminaKg * purityFrac * Chemistry.HYDRATE / Chemistry.AL2O3);
    }
}
