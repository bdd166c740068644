package org.potline.twin.metering;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;
import org.potline.twin.uncertainty.Estimate;

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
    private final YearHours hours;
    private final int count;
    private final int first;
    private final boolean opens;
    private final Response response;
    private volatile double[] hourly;

    MeterReadings(Meter meter, Measurand measures, Response response, YearHours hours) {
        this.meter = meter;
        this.measures = measures;
        this.response = response;
        this.hours = hours;
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
     * That value with what makes it wrong: what the response knows of its errors, and the steps it is shown in. A steady state is rounded
     * the same way every hour, so that a mean of many readings is rounded no better than one.
     * <pre>  u² = u_e² + u_r²  </pre>
     * u_e of the errors (of a mean: divided by the number of readings); u_r d/√12 for steps of d, and √2 of it for what a register gained
     * between two of its readings. What passes with the period is named by it: by its month or day, a stock by its moment. Two
     * periods that overlap share it in truth, and not here.
     *
     * @see "JCGM 100:2008, F.2.2.1"
     */
    public Estimate estimate(HourRange asked) {
        HourRange range = readable(asked);
        double value = over(asked);
        if (measures().sort() == Measurand.Sort.STOCK) {
            return stock(range.to() - 1, value);
        }
        boolean flow = measures().sort() == Measurand.Sort.FLOW;
        var sum = new ErrorSum(hours.period(range), flow ? 1 : 1.0 / range.length());
        double[] readings = readings();
        response.addErrors(range.from(), range.to(), hour -> readings[hour], sum);
        sum.addReading(name(), response.resolution() / SQRT_12 * (flow ? Math.sqrt(2) : 1));
        return sum.of(value);
    }

    /** The opening stock with what makes it wrong; empty where there is none. */
    public Optional<Estimate> openingEstimate() {
        return opening().isPresent() ? Optional.of(stock(-1, opening().getAsDouble())) : Optional.empty();
    }

    private Estimate stock(int hour, double value) {
        var sum = new ErrorSum(hours.instant(hour + 1).toString(), 1);
        response.addErrors(hour, hour + 1, any -> value, sum);
        sum.addReading(name(), response.resolution() / SQRT_12);
        return sum.of(value);
    }

    private String name() {
        return "meter/" + meter.no();
    }

    /** Standard uncertainty of that value; 0 where there is none. */
    public double u(HourRange asked) {
        return readable(asked).length() == 0 ? 0 : estimate(asked).u();
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
