package org.potline.twin.flow;

import java.util.ArrayList;
import java.util.List;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;

/**
 * When a pot is out for relining. A pot lives the mean life, give or take a fifth (D), and is then out for the mean outage, give
 * or take a fifth; where in this cycle it stands at the start of the year is drawn at random.
 */
final class PotOutages {
    private static final double SPREAD = 0.2;
    private static final double LEAST = 0.2;
    private static final double DAY_H = 24;
    /** More cycles than any year has. */
    private static final int CYCLES_PER_YEAR = 64;

    private PotOutages() {
    }

    /** The outages of a pot in a year, in order. */
    static List<HourRange> of(ElectrolysisModel model, int pot, YearDays days, long seed) {
        Noise noise = Noise.of(seed, "pot/" + pot + "/life");
        long index = days.epochDay(0) * CYCLES_PER_YEAR;
        double life = vary(noise, index, model.potLifeDays());
        double outage = vary(noise, index + 1, model.reliningDays());
        double at = -noise.uniform(index) * (life + outage);
        var outages = new ArrayList<HourRange>();
        for (int cycle = 1; at < days.hours() / DAY_H && cycle < CYCLES_PER_YEAR / 2; cycle++) {
            int from = hour(at + life, days.hours());
            int to = hour(at + life + outage, days.hours());
            if (from < to) {
                outages.add(new HourRange(from, to));
            }
            at += life + outage;
            life = vary(noise, index + 2L * cycle, model.potLifeDays());
            outage = vary(noise, index + 2L * cycle + 1, model.reliningDays());
        }
        return outages;
    }

    private static double vary(Noise noise, long index, double mean) {
        return mean * Math.max(LEAST, 1 + SPREAD * noise.gaussian(index));
    }

    private static int hour(double day, int hours) {
        return (int) Math.min(hours, Math.max(0, Math.rint(day * DAY_H)));
    }
}
