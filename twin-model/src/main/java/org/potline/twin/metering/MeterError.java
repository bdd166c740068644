package org.potline.twin.metering;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterType;
import org.potline.twin.random.Noise;

/**
 * The relative error of a meter.
 * <pre>  e(h) = b + s·a(h) + σ·z(h)  </pre>
 * b error left by the last calibration passed, uniform within the maximum permissible error of a calibration and the same until the
 * next; s drift [1/a], normal, drawn anew with each calibration, which comes on top of it; a years of 365.25 days since local
 * midnight of its day; σ noise of one reading; z standard normal. Where a meter was never calibrated its installation stands for it;
 * a calibration it failed changes nothing of it. How an absolute limit of error becomes one relative to a reading stands with
 * {@link MeterType}.
 *
 * @see "JCGM 100:2008, 4.3.7: any value within the limits of error alike likely"
 */
final class MeterError {
    private static final double HOURS_PER_YEAR = 8766;
    private static final long HOUR_S = 3600;
    private static final double PCT = 100;

    private final long[] sinceHour;
    private final double[] bias;
    private final double[] slopePerYear;
    private final double noiseFrac;
    private final Noise noise;

    MeterError(Meter meter, MeterType type, ZoneId zone, long seed) {
        String name = "meter/" + meter.no();
        Noise calibrated = Noise.of(seed, name + "/calibration");
        Noise drift = Noise.of(seed, name + "/drift");
        noise = Noise.of(seed, name + "/noise");
        noiseFrac = type.noisePct() / PCT;
        List<LocalDate> days = calibrationDays(meter);
        sinceHour = new long[days.size()];
        bias = new double[days.size()];
        slopePerYear = new double[days.size()];
        for (int i = 0; i < days.size(); i++) {
            long day = days.get(i).toEpochDay();
            sinceHour[i] = Math.floorDiv(days.get(i).atStartOfDay(zone).toEpochSecond(), HOUR_S);
            bias[i] = type.mpePct() / PCT * (2 * calibrated.uniform(day) - 1);
            slopePerYear[i] = type.driftPctPerYear() / PCT * drift.gaussian(day);
        }
    }

    private static List<LocalDate> calibrationDays(Meter meter) {
        List<LocalDate> passed = meter.calibrations().stream()
                .filter(calibration -> calibration.result() == CalibrationResult.PASSED).map(Calibration::date).toList();
        return passed.isEmpty() ? List.of(meter.installed()) : passed;
    }

    /** Error of the reading of that hour, counted since 1970 in UTC. */
    double at(long epochHour) {
        int i = interval(epochHour);
        double scatter = noiseFrac == 0 ? 0 : noiseFrac * noise.gaussian(epochHour);
        return bias[i] + slopePerYear[i] * years(epochHour) + scatter;
    }

    /** The calibration in force in that hour, by its number: readings of one share its error and its drift. */
    int interval(long epochHour) {
        int i = sinceHour.length - 1;
        while (i > 0 && sinceHour[i] > epochHour) {
            i--;
        }
        return i;
    }

    /** Years since that calibration. */
    double years(long epochHour) {
        return Math.max(0, epochHour - sinceHour[interval(epochHour)]) / HOURS_PER_YEAR;
    }
}
