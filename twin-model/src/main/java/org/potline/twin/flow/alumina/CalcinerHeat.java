package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * Heat that calcination takes in, by what happens: hydrate loses water, free water evaporates.
 * <pre>  Q = n·h + n_w·h_w,   h = 185.1/3 kJ/mol of water driven out,   h_w = 44.0 kJ/mol  </pre>
 * n combined water driven out [kmol]; n_w free water [kmol]. At 25 °C and with the water as vapour; what is hotter in product and gas is
 * in {@link CalcinerLoss}.
 *
 * @see "2 Al(OH)3 → Al2O3 + 3 H2O(g): formation enthalpies of gibbsite −1293.1, corundum −1675.7, H2O(g) −241.8 kJ/mol (C+), so
 *     −1675.7 − 3·241.8 + 2·1293.1 = 185.1 kJ/mol, 1.82 GJ/t; evaporation 285.8 − 241.8 = 44.0 kJ/mol (C+)"
 */
class CalcinerHeat {
    private static final double GJ_PER_MJ = 1e-3;
    private static final double DEHYDRATION_KJ = 185.1 / 3;
    private static final double EVAPORATION_KJ = 44.0;

    /**
     * Heat taken in [GJ].
     *
     * @param hydrateKg   dry hydrate that goes in
     * @param aluminaKg   alumina that comes out: what it weighs less is combined water
     * @param freeWaterKg free water that goes in
     */
    double gj(double hydrateKg, double aluminaKg, double freeWaterKg) {
        double drivenKmol = (hydrateKg - aluminaKg) / Chemistry.WATER;
        return (drivenKmol * DEHYDRATION_KJ + freeWaterKg / Chemistry.WATER * EVAPORATION_KJ) * GJ_PER_MJ;
    }
}
