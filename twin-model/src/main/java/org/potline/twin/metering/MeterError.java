package org.potline.twin.metering;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.potline.twin.plant.ErrorSize;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterErrors;
import org.potline.twin.plant.SelfCheck;
import org.potline.twin.random.Noise;

/**
 * The error of a meter, part by part, each a share of the reading or an amount.
 * <pre>  e(h) = b + s·a(h) + σ·z(h) + (c_0·z_0 + c_1·z_1)·w(h)  </pre>
 * b error left by the last calibration passed; s drift [1/a] and a years since it; σ scatter of one reading; c_0, c_1 drift of zero and
 * span of an instrument that checks itself, w the part of the time between two checks that has passed; z standard normal.
 */
final class MeterError {
    private static final long DAY_H = 24;

    private final List<ErrorPart> parts = new ArrayList<>();
    private final String name;
    private final Meter meter;
    private final Optional<Measurand> measures;

    /**
     * @param name     of its random numbers: {@code meter/EM-101}
     * @param measures what is read; empty for a ratio
     */
    MeterError(String name, Meter meter, MeterErrors errors, Optional<Measurand> measures, ZoneId zone, long seed) {
        this.name = name;
        this.meter = meter;
        this.measures = measures;
        var times = new CalibrationTimes(meter, zone);
        add(errors.limit(), amount -> limit(amount, times, seed));
        add(errors.driftPerYear(), amount -> drift(amount, times, seed));
        add(errors.noise(), amount -> new ErrorPart.Scatter(amount, Noise.of(seed, name + "/noise")));
        errors.check().ifPresent(check -> {
            addCheck(check.zero(), check, Noise.of(seed, name + "/zero"));
            addCheck(check.span(), check, Noise.of(seed, name + "/span"));
        });
    }

    private ErrorPart limit(ErrorAmount amount, CalibrationTimes times, long seed) {
        String of = name + "/calibration";
        return new ErrorPart.Limit(of, amount, times, Noise.of(seed, of));
    }

    private ErrorPart drift(ErrorAmount amount, CalibrationTimes times, long seed) {
        String of = name + "/drift";
        return new ErrorPart.Drift(of, amount, times, Noise.of(seed, of));
    }

    private void addCheck(ErrorSize size, SelfCheck check, Noise noise) {
        add(size, amount -> new ErrorPart.BetweenChecks(amount, check.everyDays() * DAY_H, noise));
    }

    private interface Maker {
        ErrorPart of(ErrorAmount amount);
    }

    private void add(ErrorSize size, Maker maker) {
        if (size.stated() > 0) {
            parts.add(maker.of(ErrorAmount.of(size, meter, measures)));
        }
    }

    /** Of its random numbers and of the causes of its errors: {@code meter/EM-101}. */
    String name() {
        return name;
    }

    List<ErrorPart> parts() {
        return parts;
    }

    /** What of it is a share of the reading in that hour, counted since 1970 in UTC. */
    double share(long epochHour) {
        return sum(true, epochHour);
    }

    /** What of it is an amount, whatever the reading. */
    double amount(long epochHour) {
        return sum(false, epochHour);
    }

    /** All of it, of a true value. */
    double of(double value, long epochHour) {
        return value * share(epochHour) + amount(epochHour);
    }

    private double sum(boolean ofReading, long epochHour) {
        double sum = 0;
        for (ErrorPart part : parts) {
            if (part.ofReading() == ofReading) {
                sum += part.at(epochHour);
            }
        }
        return sum;
    }
}
