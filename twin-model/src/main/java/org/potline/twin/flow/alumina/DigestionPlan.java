package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * How much Al2O3 digestion is run for: what the calciners are to make, and hour by hour a part of what the hydrate store lacks; what that
 * is over a step follows from how well the step's recovery does. A decision.
 * <pre>  u = max(0, (c + g_0 − g)/y),   g = e + (g_0 − e)·e^(−y·t/τ),   e = τ·(c/t)·(1/y − 1),   charged = u/r  </pre>
 * u Al2O3 run for; c Al2O3 calcined; g_0, g what the store lacks of its aim at the beginning and the end; y recovery of the step by the
 * usual one, r; t time; τ ten days (D). At the usual recovery u = c + g_0·(1 − e^(−t/τ)).
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

    /**
     * Al2O3 to become hydrate at the usual recovery [kg].
     *
     * @param hours        t
     * @param aluminaKg    alumina the calciners are to make [kg]
     * @param hydrateKg    hydrate in the store at the beginning [kg]
     * @param recoveryFrac recovery of the step
     */
    double oxideKg(double hours, double aluminaKg, double hydrateKg, double recoveryFrac) {
        double calcinedKg = aluminaKg * purityFrac;
        double yield = recoveryFrac / this.recoveryFrac;
        double steadyGapKg = TIME_H / hours * calcinedKg * (1 / yield - 1);
        double gapKg = aimKg - hydrateKg * Chemistry.AL2O3 / Chemistry.HYDRATE;
        double leftKg = steadyGapKg + (gapKg - steadyGapKg) * StrictMath.exp(-yield * hours / TIME_H);
        return Math.max(0, (calcinedKg + gapKg - leftKg) / yield);
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
