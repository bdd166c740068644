package org.potline.scenario.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.plant.Meter;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;
import org.potline.twin.uncertainty.Shape;

@DisplayName("Proving a saving")
class MeasureStudyTest {
    private static Estimate difference(double lasting, double renewed) {
        return new Estimate(0, List.of(new ErrorShare(new ErrorCause("a", ErrorCause.Kind.DEFAULT, Shape.NORMAL), lasting),
                new ErrorShare(new ErrorCause("b", ErrorCause.Kind.READING, Shape.NORMAL), renewed)));
    }

    private static OptionalInt years(double saving, double lasting, double renewed, double every) {
        return MeasureStudy.yearsToProve(saving, difference(lasting, renewed),
                cause -> cause.kind() == ErrorCause.Kind.DEFAULT ? OptionalDouble.empty() : OptionalDouble.of(every));
    }

    @Test
    @DisplayName("100 t with 60 t that lasts no year longer than the next need two years; 100 t with 55 t that lasts are never proven")
    void averages() {
        // 1.96·60 = 117.6 > 100; 1.96·60/√2 = 83.2 < 100
        assertEquals(OptionalInt.of(2), years(100, 0, 60, 1));
        // a calibration every 6 years: 1.96·60·√(6/n) < 100 from n = 9 on: 6/9 gives 96.0, 6/8 gives 101.8
        assertEquals(OptionalInt.of(9), years(100, 0, 60, 6));
        assertEquals(OptionalInt.of(1), years(100, 30, 30, 1));
        assertEquals(OptionalInt.empty(), years(100, 55, 0, 1));
        assertEquals(OptionalInt.empty(), years(0, 0, 1e-9, 1));
    }

    @Test
    @DisplayName("in the year after its file's a meter is calibrated when its interval ends, and one whose interval goes on is not")
    void plannedCalibrations() {
        var plant = ScenarioReaderTest.plant("reference-500ka").plant();
        var next = PlannedCalibrations.in(plant, 2026);
        for (int i = 0; i < plant.meters().size(); i++) {
            Meter before = plant.meters().get(i);
            Meter after = next.meters().get(i);
            List<LocalDate> more = after.calibrations().stream().map(one -> one.date()).filter(day -> day.getYear() == 2026).toList();
            if (before.intervalMonths() == 12 && !before.calibrations().isEmpty()) {
                assertEquals(1, more.size(), before.no());
            }
            if (before.no().equals("EM-101")) {
                assertEquals(before.calibrations(), after.calibrations(), "calibrated in 2021 for six years");
            }
            assertEquals(before.calibrations(), after.calibrations().subList(0, before.calibrations().size()));
        }
    }
}
