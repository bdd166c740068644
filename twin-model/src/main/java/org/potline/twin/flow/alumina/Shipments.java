package org.potline.twin.flow.alumina;

import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.random.Noise;

/**
 * How what is bought by the week compares with the mean: one factor a shipment, that of a Monday and the six days after it.
 * <pre>  f = 1 + c·z, within 0.5 to 1.5  </pre>
 * c coefficient of variation; z standard normal, a pure function of seed, name and week. A shipment beyond half or one and a half times
 * the usual is refused at the gate (D); the same limits hold for qualities that vary from day to day.
 */
final class Shipments {
    private static final int WEEK = 7;
    /** 1970-01-01 was a Thursday, so Mondays have this rest. */
    private static final int MONDAY = 4;
    private static final double LEAST = 0.5;
    private static final double MOST = 1.5;

    private Shipments() {
    }

    static boolean isMonday(long epochDay) {
        return Math.floorMod(epochDay, WEEK) == MONDAY;
    }

    /** Factors of the shipments that the days of a year live on. */
    static double[] weekly(long seed, String name, YearDays days, double cvPct) {
        Noise noise = Noise.of(seed, name);
        var factors = new double[days.count()];
        for (int day = 0; day < factors.length; day++) {
            factors[day] = within(1 + cvPct / 100 * noise.gaussian(Math.floorDiv(days.epochDay(day) - MONDAY, (long) WEEK)));
        }
        return factors;
    }

    /** A property of the shipments of a year: the mean times their factors, never above a limit. */
    static Grade grade(long seed, String name, YearSteps steps, double cvPct, double mean, double most) {
        return new Grade(scaled(weekly(seed, name, steps.days(), cvPct), mean, most), steps);
    }

    /** A property that varies from day to day about its mean, never above a limit. */
    static Factors daily(long seed, String name, YearSteps steps, double cvPct, double mean, double most) {
        double[] factors = Factors.daily(seed, name, steps.days(), cvPct);
        for (int day = 0; day < factors.length; day++) {
            factors[day] = within(factors[day]);
        }
        return Factors.of(scaled(factors, mean, most), steps);
    }

    private static double[] scaled(double[] factors, double mean, double most) {
        for (int day = 0; day < factors.length; day++) {
            factors[day] = Math.min(most, mean * factors[day]);
        }
        return factors;
    }

    private static double within(double factor) {
        return Math.max(LEAST, Math.min(MOST, factor));
    }
}
