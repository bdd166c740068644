package org.potline.twin.metering;

import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;

/**
 * What one meter reads in a year, hour by hour. A meter of amounts is a register: it shows its running total of the year in steps
 * of its resolution, so what one hour does not show the next one does. A meter of a state or a stock is read to the nearest step.
 * A meter that is stopped or not yet installed gives no readings: its card has no day of stopping, so it gives none all year.
 */
public final class MeterReadings {
    /** u of a value rounded to steps of one: 1/sqrt(12) (JCGM 100:2008, F.2.2.1). */
    private static final double SQRT_12 = Math.sqrt(12);

    private final Meter meter;
    private final Measurand measures;
    private final int count;
    private final int first;
    private final boolean opens;
    private final Response response;
    private volatile double[] hourly;

    MeterReadings(Meter meter, Measurand measures, Response response, YearHours hours) {
        this.meter = meter;
        this.measures = measures;
        this.response = response;
        count = hours.count();
        first = first(meter, hours);
        opens = meter.status() != MeterStatus.STOPPED && meter.installed().isBefore(hours.day(0));
    }

    /** The hour from which on a meter gives readings; the one after the last of the year where it gives none. */
    static int first(Meter meter, YearHours hours) {
        int installed = meter.installed().isBefore(hours.day(0)) ? 0 : hours.hourOf(meter.installed());
        return meter.status() == MeterStatus.STOPPED ? hours.count() : Math.min(hours.count(), installed);
    }

    public Meter meter() {
        return meter;
    }

    public Measurand measures() {
        return measures;
    }

    /** Whether the meter gives a reading for that hour. */
    public boolean reads(int hour) {
        return hour >= first && hour < count;
    }

    /** Reading of an hour: amount of the hour, mean over it, or stock at its end; empty where there is none. */
    public OptionalDouble hour(int hour) {
        return reads(hour) ? OptionalDouble.of(readings()[hour]) : OptionalDouble.empty();
    }

    /** Reading of a stock when the year begins; empty for anything else and for a meter not there before it. */
    public OptionalDouble opening() {
        return measures().sort() == Measurand.Sort.STOCK && opens
                ? OptionalDouble.of(step(response.raw(-1))) : OptionalDouble.empty();
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
     * Standard uncertainty of that value: what the response knows of its errors, and the steps it is shown in. A steady state is rounded
     * the same way every hour, so that a mean of many readings is rounded no better than one.
     * <pre>  u² = u_e² + u_r²  </pre>
     * u_e of the errors (of a mean: divided by the number of readings); u_r d/√12 for steps of d, and √2 of it for what a register gained
     * between two of its readings.
     *
     * @see "JCGM 100:2008, F.2.2.1"
     */
    public double u(HourRange asked) {
        HourRange range = readable(asked);
        if (range.length() == 0) {
            return 0;
        }
        double step = response.resolution() / SQRT_12;
        return switch (measures().sort()) {
            case FLOW -> Math.sqrt(response.variance(range, readings()) + 2 * step * step);
            case STOCK -> uStock(range.to() - 1, readings()[range.to() - 1]);
            case MEAN, PROPERTY -> Math.sqrt(response.variance(range, readings()) / range.length() / range.length() + step * step);
        };
    }

    /** Standard uncertainty of the opening stock; 0 where there is none. */
    public double uOpening() {
        return opening().isPresent() ? uStock(-1, opening().getAsDouble()) : 0;
    }

    private double uStock(int hour, double value) {
        double u = response.u(hour, value);
        double step = response.resolution() / SQRT_12;
        return Math.sqrt(u * u + step * step);
    }

    private double sum(HourRange range) {
        double[] values = readings();
        if (response.resolution() > 0) {
            long steps = 0;
            for (int hour = range.from(); hour < range.to(); hour++) {
                steps += (long) Math.rint(values[hour] / response.resolution());
            }
            return steps * response.resolution();
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
        var values = new double[count];
        double step = response.resolution();
        boolean register = measures().sort() == Measurand.Sort.FLOW && step > 0;
        double total = 0;
        double shown = 0;
        for (int hour = first; hour < count; hour++) {
            if (register) {
                total += response.raw(hour);
                double steps = Math.rint(total / step);
                values[hour] = (steps - shown) * step;
                shown = steps;
            } else {
                values[hour] = step(response.raw(hour));
            }
        }
        return values;
    }

    private double step(double raw) {
        double step = response.resolution();
        return step == 0 ? raw : Math.rint(raw / step) * step;
    }
}
