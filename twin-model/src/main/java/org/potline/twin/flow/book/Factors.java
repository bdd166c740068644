package org.potline.twin.flow.book;

import org.potline.twin.random.Noise;

/**
 * How the days of a year compare with the mean, as factors about 1: normal, and each day has memory of the day before.
 * <pre>  f = max(0, 1 + c·x),   x_d = ρ·x_(d-1) + √(1 − ρ²)·z_d  </pre>
 * c coefficient of variation; z standard normal, a pure function of seed, name and day; ρ 0.7 (D: process weeks, not days, are good or bad). Of a step of several days the
 * factor is the mean of its days', so that a year stepped by months goes through the same weather as one stepped by hours.
 */
public final class Factors {
    private static final double MEMORY = 0.7;
    private static final double FRESH = Math.sqrt(1 - MEMORY * MEMORY);

    private final double[] values;
    /** Where the values are of days; null where they are of steps. */
    private final YearDays days;

    private Factors(double[] values, YearDays days) {
        this.values = values;
        this.days = days;
    }

    /** The factors of a year; none is below 0. */
    public static Factors of(long seed, String name, YearSteps steps, double cvPct) {
        return of(daily(seed, name, steps.days(), cvPct), steps);
    }

    /** Any values of the year's days, as means over the steps. */
    public static Factors of(double[] daily, YearSteps steps) {
        YearDays days = steps.days();
        if (steps.isHourly()) {
            return new Factors(daily, days);
        }
        var means = new double[steps.count()];
        for (int i = 0; i < means.length; i++) {
            Step step = steps.step(i);
            double sum = 0;
            for (int day = steps.firstDay(step); day < steps.endDay(step); day++) {
                sum += daily[day] * days.length(day);
            }
            means[i] = sum / step.hours();
        }
        return new Factors(means, null);
    }

    /** The factors of the year's days. */
    public static double[] daily(long seed, String name, YearDays days, double cvPct) {
        Noise noise = Noise.of(seed, name);
        var factors = new double[days.count()];
        double x = noise.gaussian(days.epochDay(-1));
        for (int day = 0; day < factors.length; day++) {
            x = MEMORY * x + FRESH * noise.gaussian(days.epochDay(day));
            factors[day] = Math.max(0, 1 + cvPct / 100 * x);
        }
        return factors;
    }

    /** The factor of a step. */
    public double at(Step step) {
        return values[days == null ? step.index() : days.dayOf(step.from())];
    }
}
