package org.potline.twin.flow.site;

import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.random.Noise;

/**
 * Output of a solar plant: a half sine between sunrise and sunset, lower in winter, less what the day's clouds take.
 * <pre>  P = P_p·s_d·k_d·sin(π·(h − h_r)/(h_s − h_r)),   h_s − h_r = 12 + 2.2·c,   s_d = 0.85 + 0.15·c,   c = cos(2π(d − 172)/365.25)  </pre>
 * P_p peak power; h local hour, h_r and h_s sunrise and sunset about noon; d day; k_d clearness of the day, 1 less 0.8 of a uniform
 * number (D: about 0.6 on average). Constants are working values of ours (D) for about 36° of latitude.
 */
class Sunshine {
    private static final double MEAN_LENGTH_H = 12;
    private static final double LENGTH_SWING_H = 2.2;
    private static final double MEAN_HEIGHT = 0.85;
    private static final double HEIGHT_SWING = 0.15;
    private static final double LONGEST_DAY = 172;
    private static final double YEAR_DAYS = 365.25;
    private static final double CLOUDS = 0.8;
    private static final double NOON = 12;

    private final double peakMw;
    private final YearSteps steps;
    private final Noise clouds;

    Sunshine(double peakMw, YearSteps steps, long seed) {
        this.peakMw = peakMw;
        this.steps = steps;
        clouds = Noise.of(seed, "site/clouds");
    }

    /** Electricity of a step [MWh]. */
    double energyMwh(Step step) {
        double mwh = 0;
        for (int hour = step.from(); hour < step.to(); hour++) {
            mwh += hourMwh(steps.days().dayOf(hour), steps.days().hourOfDay(hour));
        }
        return mwh;
    }

    /** The integral of the half sine over an hour. */
    private double hourMwh(int day, int clock) {
        double season = StrictMath.cos(2 * Math.PI * (day - LONGEST_DAY) / YEAR_DAYS);
        double length = MEAN_LENGTH_H + LENGTH_SWING_H * season;
        double rises = NOON - length / 2;
        double from = Math.max(clock, rises);
        double to = Math.min(clock + 1, rises + length);
        if (to <= from || peakMw == 0) {
            return 0;
        }
        double clear = 1 - CLOUDS * clouds.uniform(steps.days().epochDay(day));
        double sine = length / Math.PI * (StrictMath.cos(Math.PI * (from - rises) / length) - StrictMath.cos(Math.PI * (to - rises) / length));
        return peakMw * (MEAN_HEIGHT + HEIGHT_SWING * season) * clear * sine;
    }
}
