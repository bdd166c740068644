package org.potline.twin.flow.pot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;

/**
 * When anode effects strike: a Poisson number of them each day of each pot, at any time of the day alike, of lognormal length and
 * voltage (sigma of the voltage 0.15, D). Two effects of a pot do not overlap: the second waits. An effect that the end of the
 * year or a stop of the pot meets ends there.
 */
final class AnodeEffects {
    private static final double VOLTAGE_SIGMA = 0.15;
    /** An effect is one only above 8 V, the usual threshold of pot controllers (C). */
    private static final double LEAST_V = 8;
    private static final double DAY_H = 24;
    private static final double MINUTE_S = 60;
    private static final int MOST_A_DAY = 64;
    /** So long after its start a pot has this many times the effects (D: alumina feeding is not yet settled). */
    private static final double YOUNG_DAYS = 30;
    private static final double WHEN_YOUNG = 3;

    private AnodeEffects() {
    }

    /** The effects of a pot in a year, in order. */
    static List<EffectEvent> of(ElectrolysisModel model, String line, int pot, YearDays days, long seed, PotLife life) {
        String name = line + "/" + pot + "/anode-effect";
        Noise count = Noise.of(seed, name + "/count");
        Noise time = Noise.of(seed, name + "/time");
        Noise length = Noise.of(seed, name + "/length");
        Noise volts = Noise.of(seed, name + "/volts");
        var found = new ArrayList<EffectEvent>();
        for (int day = 0; day < days.count(); day++) {
            double seconds = days.length(day) * Chemistry.HOUR_S;
            double first = days.firstHour(day) * Chemistry.HOUR_S;
            int number = Math.min(MOST_A_DAY,
                    count.poisson(days.epochDay(day), model.anodeEffectsPerPotDay() * days.length(day) / DAY_H
                            * (life.isYoung(days.firstHour(day), YOUNG_DAYS) ? WHEN_YOUNG : 1)));
            for (int i = 0; i < number; i++) {
                long index = days.epochDay(day) * MOST_A_DAY + i;
                found.add(new EffectEvent(pot, first + time.uniform(index) * seconds,
                        length.lognormal(index, model.anodeEffectMedianMin(), model.anodeEffectSigma()),
                        Math.max(LEAST_V, volts.lognormal(index, model.anodeEffectVoltageV(), VOLTAGE_SIGMA))));
            }
        }
        found.sort(Comparator.comparingDouble(EffectEvent::startSecond));
        return fit(found, pot, days.hours(), life.offs().stream().map(PotLife.Off::range).toList());
    }

    /** The effects that can be, of those drawn: one after the other, each ended by a stop. */
    static List<EffectEvent> fit(List<EffectEvent> drawn, int pot, int hours, List<HourRange> outages) {
        var fitted = new ArrayList<EffectEvent>();
        double free = 0;
        for (EffectEvent event : drawn) {
            double start = Math.max(free, event.startSecond());
            double end = start + event.minutes() * MINUTE_S;
            double stop = hours * Chemistry.HOUR_S;
            boolean out = start >= stop;
            for (HourRange outage : outages) {
                out |= start >= outage.from() * Chemistry.HOUR_S && start < outage.to() * Chemistry.HOUR_S;
                if (outage.from() * Chemistry.HOUR_S > start) {
                    stop = Math.min(stop, outage.from() * Chemistry.HOUR_S);
                }
            }
            if (!out) {
                end = Math.min(end, stop);
                fitted.add(new EffectEvent(pot, start, (end - start) / MINUTE_S, event.volts()));
                free = end;
            }
        }
        return fitted;
    }

    /** The effects cut at full hours, in order. */
    static List<EffectEvent.Piece> pieces(List<EffectEvent> events) {
        var pieces = new ArrayList<EffectEvent.Piece>();
        for (EffectEvent event : events) {
            int hour = (int) (event.startSecond() / Chemistry.HOUR_S);
            double from = 0;
            while (from < event.minutes()) {
                double hourEnds = ((hour + 1) * Chemistry.HOUR_S - event.startSecond()) / MINUTE_S;
                double to = Math.min(event.minutes(), hourEnds);
                if (to > from) {
                    pieces.add(new EffectEvent.Piece(event, hour, from, to));
                }
                from = Math.max(from, to);
                hour++;
            }
        }
        return pieces;
    }
}
