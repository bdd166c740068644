package org.potline.twin.flow;

/**
 * Feeding of alumina: what the pot's control asks for, and what becomes of it.
 * <pre>  d = max(0, u·x + g·(m* − m)),   fed = d/(w·(1 − l)),   dust = d·l/(1 − l)  </pre>
 * d Al2O3 dissolved in the hour [kg]; u Al2O3 used in the hour; x how well the day's feeding fits; m, m* alumina in the bath and
 * the aim; g gain of the control, 0.12 an hour (D); w purity; l share lost as dust.
 */
class AluminaFeed {
    private static final double GAIN_PER_HOUR = 0.12;

    private final double targetKg;
    private final double purityFrac;
    private final double dustFrac;

    AluminaFeed(double targetKg, double purityFrac, double dustFrac) {
        this.targetKg = targetKg;
        this.purityFrac = purityFrac;
        this.dustFrac = dustFrac;
    }

    /** Al2O3 that dissolves in the bath [kg]. */
    double dissolvedKg(double usedKg, double dayFactor, double inBathKg) {
        return Math.max(0, usedKg * dayFactor + GAIN_PER_HOUR * (targetKg - inBathKg));
    }

    /** Alumina drawn from the silo [kg]. */
    double fedKg(double dissolvedKg) {
        return dissolvedKg / (purityFrac * (1 - dustFrac));
    }

    /** Al2O3 in what is drawn [kg]. */
    double oxideKg(double fedKg) {
        return fedKg * purityFrac;
    }

    /** Al2O3 that leaves as dust [kg]. */
    double dustKg(double dissolvedKg) {
        return dissolvedKg * dustFrac / (1 - dustFrac);
    }
}
