package org.potline.scenario.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;

/**
 * A plant whose meters go on being calibrated at their intervals in a year that its file does not know yet. Without them a calibration of this
 * year would hold for ever, and two years would err by one error that in truth are calibrated apart.
 */
final class PlannedCalibrations {
    private PlannedCalibrations() {
    }

    /** The plant with the calibrations that fall due in a year, each passed and on its day. */
    static Plant in(Plant plant, int year) {
        return plant.with(plant.meters().stream().map(meter -> in(meter, year)).toList());
    }

    private static Meter in(Meter meter, int year) {
        if (meter.intervalMonths() == 0 || meter.calibrations().isEmpty()) {
            return meter;
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate day = meter.calibrations().get(meter.calibrations().size() - 1).date().plusMonths(meter.intervalMonths());
        while (day.isBefore(first)) {
            day = day.plusMonths(meter.intervalMonths());
        }
        var calibrations = new ArrayList<>(meter.calibrations());
        for (; day.getYear() == year; day = day.plusMonths(meter.intervalMonths())) {
            calibrations.add(new Calibration(day, day.plusMonths(meter.intervalMonths()).minusDays(1), CalibrationResult.PASSED, "", ""));
        }
        return with(meter, calibrations);
    }

    private static Meter with(Meter meter, List<Calibration> calibrations) {
        return new Meter(meter.no(), meter.type(), meter.partOf(), meter.point(), meter.name(), meter.model(), meter.accuracy(), meter.range(),
                meter.manufacturer(), meter.serialNo(), meter.place(), meter.label(), meter.status(), meter.keeper(), meter.acquisition(),
                meter.intervalMonths(), meter.installed(), calibrations, meter.labelUntil(), meter.nameplate());
    }
}
