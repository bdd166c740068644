package org.potline.twin.metering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.pot.AnodeEffect;
import org.potline.twin.plant.EffectLogging;
import org.potline.twin.plant.ErrorSize;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterErrors;
import org.potline.twin.plant.MeterType;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;

/**
 * The pot controllers of a line or of some of its pots, one card for all: each pot has a voltage channel with an error and a clock of its
 * own. A channel shows the mean of every minute, and takes down an anode effect when its samples have been at or above the threshold for
 * long enough; an effect between two samples, or too short, is missed. Within an effect the scatter of single samples is left out: it is
 * a few millivolts, the voltage some tens of volts.
 */
public final class PotControllers {
    private static final long HOUR_S = 3600;
    private static final long HOUR_MIN = 60;
    private static final double MINUTE_S = 60;

    private final Meter meter;
    private final MeterType type;
    private final EffectLogging logging;
    private final String line;
    private final IntPredicate pots;
    private final TrueFlows truth;
    private final long seed;
    private final int first;
    private final long startHour;
    private volatile List<LoggedEffect> log;

    /**
     * @param line process id of the potline
     * @param pots which of its pots are under these controllers
     */
    PotControllers(Meter meter, MeterType type, EffectLogging logging, String line, IntPredicate pots, TrueFlows truth, long seed) {
        this.meter = meter;
        this.type = type;
        this.logging = logging;
        this.line = line;
        this.pots = pots;
        this.truth = truth;
        this.seed = seed;
        first = MeterReadings.first(meter, truth.hours());
        startHour = Math.floorDiv(truth.hours().start().getEpochSecond(), HOUR_S);
    }

    /** Of all its channels: {@code meter/PC-101}. */
    String name() {
        return "meter/" + meter.no();
    }

    EffectLogging logging() {
        return logging;
    }

    YearHours hours() {
        return truth.hours();
    }

    /**
     * What the channel of a pot shows for each minute of a local day of the year [V]: 1440 values, 60 more or fewer where clocks change.
     *
     * @throws NoSuchElementException for a day of which it was not there all the time
     */
    public double[] minuteMeans(int pot, LocalDate day) {
        HourRange range = truth.hours().day(day);
        if (range.from() < first) {
            throw new NoSuchElementException("Meter (%s) has no readings of day (%s).".formatted(meter.no(), day));
        }
        double[] volts = truth.potSignal(line, pot).minutes(range);
        MeterError error = channel(pot);
        ErrorAmount scatter = ErrorAmount.of(type.errors().noise(), meter, Optional.of(Measurand.ANODE_EFFECT_MINUTES));
        Noise noise = Noise.of(seed, name(pot) + "/minute");
        for (int i = 0; i < volts.length; i++) {
            long hour = startHour + range.from() + i / HOUR_MIN;
            double random = scatter.size() == 0 ? 0
                    : scatter.size() * (scatter.ofReading() ? volts[i] : 1) * noise.gaussian((startHour + range.from()) * HOUR_MIN + i);
            volts[i] = volts[i] + error.of(volts[i], hour) + random;
        }
        return volts;
    }

    /** The effects taken down in the year, by pot, then time. */
    public List<LoggedEffect> log() {
        List<LoggedEffect> made = log;
        if (made == null) {
            made = made();
            log = made;
        }
        return made;
    }

    private List<LoggedEffect> made() {
        var channels = new HashMap<Integer, MeterError>();
        var seen = new ArrayList<LoggedEffect>();
        for (AnodeEffect effect : truth.anodeEffects(line)) {
            long hour = startHour + (long) (effect.startSecond() / HOUR_S);
            double volts = effect.volts() + channels.computeIfAbsent(effect.pot(), this::channel).of(effect.volts(), hour);
            if (pots.test(effect.pot()) && volts >= logging.thresholdV() && hour >= startHour + first) {
                seen(effect, volts).filter(one -> one.seconds() >= logging.leastS()).ifPresent(seen::add);
            }
        }
        return List.copyOf(seen);
    }

    /** The effect as far as samples fall into it: at {@code (k + phase)·interval} for whole k. */
    private Optional<LoggedEffect> seen(AnodeEffect effect, double volts) {
        double interval = logging.samplingS();
        if (interval == 0) {
            return Optional.of(logged(effect, effect.startSecond(), effect.minutes(), volts));
        }
        double phase = Noise.of(seed, name(effect.pot()) + "/clock").uniform(0);
        double endSecond = effect.startSecond() + effect.minutes() * MINUTE_S;
        double begin = Math.ceil(effect.startSecond() / interval - phase);
        double samples = Math.ceil(endSecond / interval - phase) - begin;
        return samples == 0 ? Optional.empty()
                : Optional.of(logged(effect, (begin + phase) * interval, samples * interval / MINUTE_S, volts));
    }

    private LoggedEffect logged(AnodeEffect effect, double second, double minutes, double volts) {
        return new LoggedEffect(line, effect.pot(), truth.hours().start().plusMillis(Math.round(second * 1000)), second, minutes, volts);
    }

    /** The error of a pot's channel, the scatter of single readings apart. */
    private MeterError channel(int pot) {
        MeterErrors all = type.errors();
        var lasting = new MeterErrors(all.limit(), all.lotT(), all.driftPerYear(), ErrorSize.NONE, 0, all.check());
        return new MeterError(name(pot), meter, lasting, Optional.of(Measurand.ANODE_EFFECT_MINUTES), truth.hours().zone(), seed);
    }

    private String name(int pot) {
        return name() + "/pot/" + pot;
    }
}
