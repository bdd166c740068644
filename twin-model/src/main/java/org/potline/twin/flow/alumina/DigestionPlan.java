package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * How much Al2O3 digestion is run for: what the calciners are to make, and what brings the hydrate store to its aim. A decision.
 * <pre>  m = max(0, A·p + (s* − s)·(1 − e^(−t/τ))),   charged = m/r  </pre>
 * A alumina planned, p its Al2O3; s, s* Al2O3 in the store and aimed at; t time; τ ten days (D); r usual recovery.
 */
class DigestionPlan {
    private static final double TIME_H = 240;

    private final double purityFrac;
    private final double recoveryFrac;
    private final double aimKg;

    /** @param aimKg Al2O3 aimed at in the hydrate store [kg] */
    DigestionPlan(double purityFrac, double recoveryFrac, double aimKg) {
        this.purityFrac = purityFrac;
        this.recoveryFrac = recoveryFrac;
        this.aimKg = aimKg;
    }

    /** Al2O3 to become hydrate in so many hours [kg]. */
    double oxideKg(double hours, double aluminaKg, double hydrateKg) {
        double gapKg = aimKg - hydrateKg * Chemistry.AL2O3 / Chemistry.HYDRATE;
        return Math.max(0, aluminaKg * purityFrac + gapKg * (1 - StrictMath.exp(-hours / TIME_H)));
    }

    /** Al2O3 to be charged for it with the bauxite [kg]. */
    double chargedKg(double oxideKg) {
        return oxideKg / recoveryFrac;
    }

    /** Alumina that so much Al2O3 makes [kg]: what lime, soda and steam go by. */
    double aluminaKg(double oxideKg) {
        return oxideKg / purityFrac;
    }

    /** Hydrate aimed at in the store [kg]. */
    double hydrateAimKg() {
        return aimKg * Chemistry.HYDRATE / Chemistry.AL2O3;
    }
}
