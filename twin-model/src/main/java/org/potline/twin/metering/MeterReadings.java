package org.potline.twin.metering;

import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;

/**
 * What one meter reads in a year, hour by hour. A meter of amounts is a register: it shows its running total of the year in steps
 * of its resolution, so what one hour does not show the next one does. A meter of a state or a stock is read to the nearest step.
 * A meter that is stopped or not yet installed gives no readings: its card has no day of stopping, so it gives none all year.
 */
public final class MeterReadings {
    private static final long HOUR_S = 3600;
    private static final double PCT = 100;
    private static final double SQRT_3 = Math.sqrt(3);
    /** u of a value rounded to steps of one: 1/sqrt(12) (JCGM 100:2008, F.2.2.1). */
    private static final double SQRT_12 = Math.sqrt(12);

    private final Meter meter;
    private final MeterType type;
    private final Series truth;
    private final int first;
    private final boolean opens;
    private final MeterError error;
    private final long startHour;
    private volatile double[] hourly;

    MeterReadings(Meter meter, MeterType type, Series truth, YearHours hours, long seed) {
        this.meter = meter;
        this.type = type;
        this.truth = truth;
        error = new MeterError(meter, type, hours.zone(), seed);
        startHour = Math.floorDiv(hours.start().getEpochSecond(), HOUR_S);
        int installed = meter.installed().isBefore(hours.day(0)) ? 0 : hours.hourOf(meter.installed());
        opens = meter.status() != MeterStatus.STOPPED && meter.installed().isBefore(hours.day(0));
        first = meter.status() == MeterStatus.STOPPED ? hours.count() : Math.min(hours.count(), installed);
    }

    public Meter meter() {
        return meter;
    }

    public Measurand measures() {
        return truth.measures();
    }

    /** Whether the meter gives a reading for that hour. */
    public boolean reads(int hour) {
        return hour >= first && hour < truth.values().length;
    }

    /** Reading of an hour: amount of the hour, mean over it, or stock at its end; empty where there is none. */
    public OptionalDouble hour(int hour) {
        return reads(hour) ? OptionalDouble.of(readings()[hour]) : OptionalDouble.empty();
    }

    /** Reading of a stock when the year begins; empty for anything else and for a meter not there before it. */
    public OptionalDouble opening() {
        return measures().sort() == Measurand.Sort.STOCK && opens
                ? OptionalDouble.of(step(truth.opening() * (1 + error.at(startHour - 1)))) : OptionalDouble.empty();
    }

    /** Whether there is a reading for every hour of a range. */
    public boolean readsAll(HourRange range) {
        return readable(range).equals(range);
    }

    /** Hours of a range for which there are readings. */
    public HourRange readable(HourRange range) {
        return new HourRange(Math.max(range.from(), Math.min(first, range.to())), range.to());
    }

    /** Value of a span, of the hours of it that were read: the sum of an amount, the last of a stock, the mean of a state or property. */
    public double over(HourRange asked) {
        HourRange range = readable(asked);
        if (range.length() == 0) {
            throw new NoSuchElementException("Meter (%s) has no reading in hours [%d, %d).".formatted(meter.no(), asked.from(),
                    asked.to()));
        }
        return switch (measures().sort()) {
            case FLOW -> sum(range);
            case STOCK -> readings()[range.to() - 1];
            case MEAN, PROPERTY -> sum(range) / range.length();
        };
    }

    /**
     * Standard uncertainty of that value: the limit of error (uniform) and the drift since the calibration, each the same for all
     * readings made under one calibration and independent between two; the noise of each reading; the steps it is shown in. A steady
     * state is rounded the same way every hour, so that a mean of many readings is rounded no better than one.
     * <pre>  u² = Σ_k [(mpe/√3·Σ x)² + (s·Σ a·x)²] + σ²·Σ x² + u_r²  </pre>
     * k calibrations in force; x readings (a mean: divided by their number); a years since the calibration; u_r d/√12 for steps of d, and
     * √2 of it for what a register gained between two of its readings.
     *
     * @see "JCGM 100:2008, 4.3.7, 5.1.2, 5.2.2 and F.2.2.1"
     */
    public double u(HourRange asked) {
        HourRange range = readable(asked);
        if (range.length() == 0) {
            return 0;
        }
        double step = type.resolution() / SQRT_12;
        return switch (measures().sort()) {
            case FLOW -> root(uOfSum(range), Math.sqrt(2) * step);
            case STOCK -> uStock(readings()[range.to() - 1], startHour + range.to() - 1);
            case MEAN, PROPERTY -> root(uOfSum(range) / range.length(), step);
        };
    }

    /** Standard uncertainty of the opening stock; 0 where there is none. */
    public double uOpening() {
        return opening().isPresent() ? uStock(opening().getAsDouble(), startHour - 1) : 0;
    }

    private double uStock(double value, long epochHour) {
        return root(limit() * value, drift() * error.years(epochHour) * value, type.noisePct() / PCT * value, type.resolution() / SQRT_12);
    }

    /** Of the sum of the readings of a range, steps apart. */
    private double uOfSum(HourRange range) {
        double variance = 0;
        double noise = 0;
        double values = 0;
        double aged = 0;
        for (int hour = range.from(); hour < range.to(); hour++) {
            double value = readings()[hour];
            noise += value * value;
            values += value;
            aged += value * error.years(startHour + hour);
            if (hour + 1 == range.to() || error.interval(startHour + hour + 1) != error.interval(startHour + hour)) {
                variance += limit() * values * limit() * values + drift() * aged * drift() * aged;
                values = 0;
                aged = 0;
            }
        }
        return root(Math.sqrt(variance), type.noisePct() / PCT * Math.sqrt(noise));
    }

    /** Standard uncertainty of the error a calibration leaves. */
    private double limit() {
        return type.mpePct() / PCT / SQRT_3;
    }

    /** Standard uncertainty of the drift [1/a]. */
    private double drift() {
        return type.driftPctPerYear() / PCT;
    }

    private static double root(double... parts) {
        double squares = 0;
        for (double part : parts) {
            squares += part * part;
        }
        return Math.sqrt(squares);
    }

    private double sum(HourRange range) {
        double[] values = readings();
        if (type.resolution() > 0) {
            long steps = 0;
            for (int hour = range.from(); hour < range.to(); hour++) {
                steps += (long) Math.rint(values[hour] / type.resolution());
            }
            return steps * type.resolution();
        }
        double sum = 0;
        for (int hour = range.from(); hour < range.to(); hour++) {
            sum += values[hour];
        }
        return sum;
    }

    /** Made on first use; two threads that both make them make the same. */
    private double[] readings() {
        double[] made = hourly;
        if (made == null) {
            made = make();
            hourly = made;
        }
        return made;
    }

    private double[] make() {
        double[] values = truth.values().clone();
        boolean register = measures().sort() == Measurand.Sort.FLOW && type.resolution() > 0;
        double total = 0;
        double shown = 0;
        for (int hour = first; hour < values.length; hour++) {
            double raw = values[hour] * (1 + error.at(startHour + hour));
            if (register) {
                total += raw;
                double steps = Math.rint(total / type.resolution());
                values[hour] = (steps - shown) * type.resolution();
                shown = steps;
            } else {
                values[hour] = step(raw);
            }
        }
        return values;
    }

    private double step(double raw) {
        return type.resolution() == 0 ? raw : Math.rint(raw / type.resolution()) * type.resolution();
    }
}
