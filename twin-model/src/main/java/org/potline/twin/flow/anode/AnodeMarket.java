package org.potline.twin.flow.anode;

import org.potline.twin.flow.material.Lot;
import org.potline.twin.random.Noise;

/**
 * The lots in which bought anodes come, one a week, and the mass of an anode.
 *
 * @see "sulphur 2.0 %, ash 0.4 %: 40 CFR 98 table F-2 (A); their variation 6 and 8 % (C), of the mass 0.3 % as the green/baked ratio (D)"
 */
final class AnodeMarket {
    private static final double MASS_CV_PCT = 0.3;
    private static final double SULPHUR_PCT = 2;
    private static final double SULPHUR_CV_PCT = 6;
    private static final double ASH_PCT = 0.4;
    private static final double ASH_CV_PCT = 8;

    private final double anodeKg;
    private final Noise ownMass;
    private final Noise mass;
    private final Noise sulphur;
    private final Noise ash;

    /** @param anodeKg mass of an anode on average [kg] */
    AnodeMarket(double anodeKg, long seed) {
        this.anodeKg = anodeKg;
        ownMass = Noise.of(seed, "anode-plant/anode-mass");
        mass = Noise.of(seed, "anode-plant/bought-mass");
        sulphur = Noise.of(seed, "anode-plant/bought-sulphur");
        ash = Noise.of(seed, "anode-plant/bought-ash");
    }

    double anodeKg() {
        return anodeKg;
    }

    /** Mass of an anode the plant itself makes on a day [kg]. */
    double anodeKg(long epochDay) {
        return vary(anodeKg, ownMass, epochDay, MASS_CV_PCT);
    }

    /** The lot on sale in the week in which that day lies. */
    Lot lot(long epochDay) {
        long week = Weeks.weekOf(epochDay);
        return new Lot(vary(anodeKg, mass, week, MASS_CV_PCT), vary(SULPHUR_PCT / 100, sulphur, week, SULPHUR_CV_PCT),
                vary(ASH_PCT / 100, ash, week, ASH_CV_PCT));
    }

    private static double vary(double mean, Noise noise, long index, double cvPct) {
        return mean * (1 + cvPct / 100 * noise.gaussian(index));
    }
}
