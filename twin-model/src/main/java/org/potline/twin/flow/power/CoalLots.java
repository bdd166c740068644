package org.potline.twin.flow.power;

import org.potline.twin.plant.PowerModel;
import org.potline.twin.random.Noise;

/**
 * The coal a day's train brings. Its carbon varies about the mean; its calorific value goes with the carbon, its ash the other way.
 * <pre>  C = C_0·f,   Q = Q_0·C/C_0,   A = A_0·(2 − f),   f = 1 + c·(z_d + z_(d−1))/√2  </pre>
 * C carbon, Q net calorific value, A ash, subscript 0 their means; c coefficient of variation; z_d standard normal, a pure function of
 * the day, so that the coal of any day can be had alone. f stays within 1 ± 0.2 and the like factor of sulphur within 1 ± 1 (D): a
 * mine's coal is no other coal. Carbon is never more than ash and sulphur leave.
 */
final class CoalLots {
    private static final double LARGEST_SWING = 0.2;

    private final PowerModel model;
    private final Noise carbon;
    private final Noise sulphur;

    CoalLots(PowerModel model, long seed) {
        this.model = model;
        carbon = Noise.of(seed, "power-plant/coal");
        sulphur = Noise.of(seed, "power-plant/coal-sulphur");
    }

    /** The coal of a day's train. */
    Coal ofDay(long epochDay) {
        double factor = 1 + vary(carbon, epochDay, model.coalCvPct(), LARGEST_SWING);
        double sulphurFrac = model.coalSulphurPct() / 100 * (1 + vary(sulphur, epochDay, model.coalSulphurCvPct(), 1));
        return coal(factor, sulphurFrac);
    }

    /** Coal of the means. */
    Coal mean() {
        return coal(1, model.coalSulphurPct() / 100);
    }

    private Coal coal(double factor, double sulphurFrac) {
        double ashFrac = model.coalAshPct() / 100 * (2 - factor);
        double carbonFrac = Math.min(model.coalCarbonPct() / 100 * factor, 1 - ashFrac - sulphurFrac);
        return new Coal(carbonFrac, model.coalNcvGjPerT() * carbonFrac / model.coalCarbonPct() * 100, sulphurFrac, ashFrac);
    }

    private static double vary(Noise noise, long epochDay, double cvPct, double most) {
        double x = cvPct / 100 * (noise.gaussian(epochDay) + noise.gaussian(epochDay - 1)) / Math.sqrt(2);
        return Math.max(-most, Math.min(most, x));
    }
}
