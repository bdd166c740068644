package org.potline.twin.metering;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.Meter;

/**
 * Which calibration of a meter is in force when. Where a meter was never calibrated its installation stands for it; a calibration it
 * failed changes nothing of it.
 */
final class CalibrationTimes {
    private static final double HOURS_PER_YEAR = 8766;
    private static final long HOUR_S = 3600;

    private final List<LocalDate> days;
    private final long[] sinceHour;

    CalibrationTimes(Meter meter, ZoneId zone) {
        List<LocalDate> passed = meter.calibrations().stream()
                .filter(calibration -> calibration.result() == CalibrationResult.PASSED).map(Calibration::date).toList();
        days = passed.isEmpty() ? List.of(meter.installed()) : passed;
        sinceHour = days.stream().mapToLong(day -> Math.floorDiv(day.atStartOfDay(zone).toEpochSecond(), HOUR_S)).toArray();
    }

    int count() {
        return sinceHour.length;
    }

    LocalDate day(int number) {
        return days.get(number);
    }

    /** Day of a calibration, since 1970: the index by which what it leaves is drawn. */
    long epochDay(int number) {
        return days.get(number).toEpochDay();
    }

    /** The calibration in force in that hour, counted since 1970 in UTC, by its number. */
    int inForce(long epochHour) {
        int i = sinceHour.length - 1;
        while (i > 0 && sinceHour[i] > epochHour) {
            i--;
        }
        return i;
    }

    /** Years of 365.25 days since local midnight of its day. */
    double years(long epochHour) {
        return Math.max(0, epochHour - sinceHour[inForce(epochHour)]) / HOURS_PER_YEAR;
    }
}
