package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * Carbonate of the liquor, taken by lime: Na2CO3 + Ca(OH)2 → CaCO3 + 2 NaOH. The carbonate comes of organic carbon that digestion
 * oxidises (C + O2 + 2 NaOH → Na2CO3 + H2O) and of soda ash. Lime takes first that of the organics, then that of the soda ash; what lime is left
 * goes with the mud. Where lime is short, organics stay organic and soda ash leaves with the mud as it is (D).
 * <pre>  n_o = min(o·n_C, n_L),   n_s = min(n_S, n_L − n_o)  </pre>
 * n_C organic carbon, o share of it oxidised; n_L lime; n_S carbonate of soda ash [kmol]. Its Na2O leaves with the mud, as the caustic
 * made up does: it takes the place of caustic that was lost.
 */
class Causticisation {
    private final double oxidisedFrac;

    Causticisation(double oxidisedFrac) {
        this.oxidisedFrac = oxidisedFrac;
    }

    /** CaCO3 of organic carbon [kg]. */
    double organicCalciteKg(double carbonKg, double limeKg) {
        return Math.min(oxidisedFrac * carbonKg / Chemistry.C, limeKg / Chemistry.CAO) * Chemistry.CACO3;
    }

    /** Oxygen that takes part in it [kg]. */
    double oxygenKg(double carbonKg, double limeKg) {
        return Math.min(oxidisedFrac * carbonKg / Chemistry.C, limeKg / Chemistry.CAO) * 2 * Chemistry.O;
    }

    /** Carbon that stays organic [kg]. */
    double organicKg(double carbonKg, double limeKg) {
        return Math.max((1 - oxidisedFrac) * carbonKg, carbonKg - limeKg / Chemistry.CAO * Chemistry.C);
    }

    /** CaCO3 of soda ash [kg]. */
    double sodaCalciteKg(double sodaKg, double carbonKg, double limeKg) {
        return Math.min(sodaKg / Chemistry.NA2CO3, freeKmol(carbonKg, limeKg)) * Chemistry.CACO3;
    }

    /** Na2O it sets free as caustic [kg]. */
    double na2oKg(double sodaKg, double carbonKg, double limeKg) {
        return Math.min(sodaKg / Chemistry.NA2CO3, freeKmol(carbonKg, limeKg)) * Chemistry.NA2O;
    }

    /** Na2CO3 that finds no lime [kg]. */
    double sodaKg(double sodaKg, double carbonKg, double limeKg) {
        return Math.max(0, sodaKg / Chemistry.NA2CO3 - freeKmol(carbonKg, limeKg)) * Chemistry.NA2CO3;
    }

    /** CaO that finds no carbonate [kg]. */
    double limeKg(double sodaKg, double carbonKg, double limeKg) {
        return Math.max(0, freeKmol(carbonKg, limeKg) - sodaKg / Chemistry.NA2CO3) * Chemistry.CAO;
    }

    /** Lime that the organics leave [kmol]. */
    private double freeKmol(double carbonKg, double limeKg) {
        return Math.max(0, limeKg / Chemistry.CAO - oxidisedFrac * carbonKg / Chemistry.C);
    }
}
