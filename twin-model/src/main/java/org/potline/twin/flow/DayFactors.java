package org.potline.twin.flow;

import org.potline.twin.random.Noise;

/**
 * A factor about 1 that changes from day to day and remembers the day before.
 * <pre>  f(d) = 1 + cv·x(d),   x(d) = ρ·x(d−1) + sqrt(1 − ρ²)·z(d)  </pre>
 * cv coefficient of variation; z standard normal numbers; ρ = 0.7 (D: process weeks, not days, are good or bad).
 */
final class DayFactors {
    private static final double MEMORY = 0.7;
    private static final double FRESH = Math.sqrt(1 - MEMORY * MEMORY);

    private DayFactors() {
    }

    /** The factors of a year; none is below 0. */
    static double[] of(long seed, String name, YearDays days, double cvPct) {
        Noise noise = Noise.of(seed, name);
        var factors = new double[days.count()];
        double x = noise.gaussian(days.epochDay(-1));
        for (int day = 0; day < factors.length; day++) {
            x = MEMORY * x + FRESH * noise.gaussian(days.epochDay(day));
            factors[day] = Math.max(0, 1 + cvPct / 100 * x);
        }
        return factors;
    }
}
