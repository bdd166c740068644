package org.potline.twin.flow.pot;

/**
 * Feeding of alumina: what the pot's control asks for, and what becomes of it.
 * <pre>  d = max(0, u·x + g·(m* − m)),   fed = d/(w·(1 − l)),   dust = d·l/(1 − l)  </pre>
 * d Al2O3 dissolved in an hour [kg]; u Al2O3 used in it; x how well the feeding fits; m, m* alumina in the bath and
 * the aim; g gain of the control, 0.12 an hour (D); w purity; l share lost as dust. Over n hours of one use the control brings the bath
 * to {@link Control#after}.
 */
class AluminaFeed {
    private static final Control CONTROL = new Control(0.12);

    private final double targetKg;
    private final double purityFrac;
    private final double dustFrac;

    AluminaFeed(double targetKg, double purityFrac, double dustFrac) {
        this.targetKg = targetKg;
        this.purityFrac = purityFrac;
        this.dustFrac = dustFrac;
    }

    /** Al2O3 that dissolves in the bath in so many hours [kg]. */
    double dissolvedKg(double hours, double usedKg, double dayFactor, double inBathKg) {
        double leftKg = CONTROL.after(hours, inBathKg, targetKg, usedKg * (dayFactor - 1));
        return Math.max(0, usedKg + (leftKg - inBathKg));
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
