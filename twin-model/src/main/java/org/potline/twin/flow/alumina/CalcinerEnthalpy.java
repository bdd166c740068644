package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * Heat that calcination takes in, by the enthalpies of formation of what leaves less those of what enters, at 25 °C.
 * <pre>  Q = Σ n·H(out) − Σ n·H(in)  </pre>
 * In: gibbsite, liquid water; out: corundum, vapour. Water kept in the alumina is taken as gibbsite not yet calcined (D).
 *
 * @see "formation enthalpies [kJ/mol]: gibbsite −1293.1, corundum −1675.7, H2O(g) −241.8, H2O(l) −285.8 (C+)"
 */
class CalcinerEnthalpy {
    private static final double GJ_PER_MJ = 1e-3;
    private static final double GIBBSITE_KJ = -1293.1;
    private static final double CORUNDUM_KJ = -1675.7;
    private static final double VAPOUR_KJ = -241.8;
    private static final double WATER_KJ = -285.8;
    private static final double WATERS = 3;

    private final double purityFrac;

    CalcinerEnthalpy(double purityFrac) {
        this.purityFrac = purityFrac;
    }

    /** Heat taken in [GJ]. */
    double gj(double hydrateKg, double freeWaterKg, double aluminaKg, double vapourKg) {
        double inKj = 2 * hydrateKg / Chemistry.HYDRATE * GIBBSITE_KJ + freeWaterKg / Chemistry.WATER * WATER_KJ;
        double gibbsite = aluminaKg * (1 - purityFrac) / Chemistry.WATER / WATERS;
        double corundum = aluminaKg * purityFrac / Chemistry.AL2O3 - gibbsite;
        double outKj = 2 * gibbsite * GIBBSITE_KJ + corundum * CORUNDUM_KJ + vapourKg / Chemistry.WATER * VAPOUR_KJ;
        return (outKj - inKj) * GJ_PER_MJ;
    }
}
