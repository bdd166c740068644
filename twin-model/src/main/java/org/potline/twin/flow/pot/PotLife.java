package org.potline.twin.flow.pot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;

/**
 * When a pot is off, and how old it is. It lives the mean life, give or take a fifth (D), and is then out for relining for the mean
 * outage, give or take a fifth; where in this cycle it stands at the start of the year is drawn at random. Between, it is stopped
 * for short times: as a Poisson process, each stop of exponential length, whole hours, at least one.
 */
final class PotLife {
    private static final double SPREAD = 0.2;
    private static final double LEAST = 0.2;
    private static final double DAY_H = 24;
    private static final double YEAR_D = 365.25;
    /** More cycles than any year has. */
    private static final int CYCLES_PER_YEAR = 64;

    /**
     * A time for which a pot is off.
     *
     * @param range    its hours
     * @param relining whether the pot is relined: then its metal is tapped and its anodes are taken out
     */
    record Off(HourRange range, boolean relining) {
    }

    private final List<Off> offs = new ArrayList<>();
    private final double bornHour;

    private PotLife(double bornHour) {
        this.bornHour = bornHour;
    }

    /** The life of a pot in a year. */
    static PotLife of(ElectrolysisModel model, String pot, YearDays days, long seed) {
        Noise noise = Noise.of(seed, pot + "/life");
        long index = days.epochDay(0) * CYCLES_PER_YEAR;
        double life = vary(noise, index, model.potLifeDays());
        double outage = vary(noise, index + 1, model.reliningDays());
        double at = -noise.uniform(index) * (life + outage);
        var pots = new PotLife(at * DAY_H);
        for (int cycle = 1; at < days.hours() / DAY_H && cycle < CYCLES_PER_YEAR / 2; cycle++) {
            int from = hour(at + life, days.hours());
            int to = hour(at + life + outage, days.hours());
            if (from < to) {
                pots.offs.add(new Off(new HourRange(from, to), true));
            }
            at += life + outage;
            life = vary(noise, index + 2L * cycle, model.potLifeDays());
            outage = vary(noise, index + 2L * cycle + 1, model.reliningDays());
        }
        pots.addStops(model, Noise.of(seed, pot + "/stop"), days);
        return pots;
    }

    private void addStops(ElectrolysisModel model, Noise noise, YearDays days) {
        double perDay = model.stopsPerPotYear() / YEAR_D;
        for (int day = 0; day < days.count(); day++) {
            long index = 3 * days.epochDay(day);
            if (noise.uniform(index) < perDay) {
                int from = days.firstHour(day) + (int) (noise.uniform(index + 1) * days.length(day));
                double hours = Math.max(1, Math.rint(-model.stopHours() * StrictMath.log(1 - noise.uniform(index + 2))));
                int to = (int) Math.min(days.hours(), from + hours);
                var stop = new Off(new HourRange(from, to), false);
                if (offs.stream().noneMatch(off -> off.range().from() <= to && from <= off.range().to())) {
                    offs.add(stop);
                }
            }
        }
        offs.sort(Comparator.comparingInt(off -> off.range().from()));
    }

    private static double vary(Noise noise, long index, double mean) {
        return mean * Math.max(LEAST, 1 + SPREAD * noise.gaussian(index));
    }

    private static int hour(double day, int hours) {
        return (int) Math.min(hours, Math.max(0, Math.rint(day * DAY_H)));
    }

    /** The times the pot is off, in order, apart from each other. */
    List<Off> offs() {
        return offs;
    }

    /** The hour of the year, mostly negative, in which the life began that the year finds the pot in. */
    double bornHour() {
        return bornHour;
    }

    /** Whether the pot is within so many days of its start on a day of the year. */
    boolean isYoung(double hour, double days) {
        double born = bornHour;
        for (Off off : offs) {
            if (off.relining() && off.range().to() <= hour) {
                born = off.range().to();
            }
        }
        return hour - born < days * DAY_H;
    }
}
