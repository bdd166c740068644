package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.random.Noise;
import org.potline.twin.text.LocalText;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;

class MeterReadingsTest {
    private static final YearHours HOURS = new YearHours(2025, ZoneId.of("Asia/Shanghai"));
    private static final HourRange YEAR = new HourRange(0, 8760);
    private static final LocalText NAME = new LocalText("表", "meter");
    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);

    @Test @DisplayName("class error alone: one factor within the limits until the next calibration, another from then on")
    void keepsItsErrorBetweenCalibrations() {
        Meter meter = meter("M", OLD, MeterStatus.QUALIFIED, passed("2024-06-01"), passed("2025-07-01"));
        var readings = readings(meter, type(1, 0, 0, 0), flow(1000), HOURS, 1);
        int change = HOURS.hourOf(LocalDate.of(2025, 7, 1));
        double before = readings.hour(0).orElseThrow();
        double after = readings.hour(8759).orElseThrow();
        assertNotEquals(before, after);
        assertTrue(before >= 990 && before <= 1010 && after >= 990 && after <= 1010);
        for (int hour = 0; hour < 8760; hour++) {
            assertEquals(hour < change ? before : after, readings.hour(hour).orElseThrow(), 0);
        }
    }

    @Test @DisplayName("a calibration the meter failed changes nothing of its error")
    void keepsItsErrorWhenItFails() {
        Meter meter = meter("M", OLD, MeterStatus.QUALIFIED, passed("2024-06-01"),
                new Calibration(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1), CalibrationResult.FAILED, "", ""));
        var readings = readings(meter, type(1, 0, 0, 0), flow(1000), HOURS, 1);
        assertEquals(readings.hour(0), readings.hour(8759));
    }

    @Test @DisplayName("over 4000 meters the error is uniform within ±1 %: mean 0, standard deviation 1/sqrt(3) %, none outside")
    void isUniformWithinItsClass() {
        double[] errors = IntStream.range(0, 4000).mapToDouble(i -> readings(
                meter("M" + i, OLD, MeterStatus.QUALIFIED, passed("2024-06-01")), type(1, 0, 0, 0), flow(100), HOURS, 1)
                .hour(0).orElseThrow() - 100).toArray();
        assertEquals(0, Arrays.stream(errors).average().orElseThrow(), 5 / Math.sqrt(3) / Math.sqrt(4000));
        assertEquals(1 / Math.sqrt(3), Math.sqrt(Arrays.stream(errors).map(x -> x * x).average().orElseThrow()), 0.03);
        assertTrue(Arrays.stream(errors).allMatch(x -> Math.abs(x) <= 1));
    }

    @Test @DisplayName("drift alone grows in proportion to the time since the calibration: twice as much after twice the time")
    void drifts() {
        Meter meter = meter("M", OLD, MeterStatus.QUALIFIED, passed("2025-01-01"));
        var readings = readings(meter, type(0, 0.5, 0, 0), flow(1000), HOURS, 1);
        double early = readings.hour(2000).orElseThrow() - 1000;
        double late = readings.hour(4000).orElseThrow() - 1000;
        assertEquals(1000, readings.hour(0).orElseThrow(), 0);
        assertNotEquals(0, early);
        assertEquals(2 * early, late, 1e-9);
    }

    @Test @DisplayName("over 2000 meters a year of drift of 0.5 %/a scatters by 0.5 %")
    void driftsAsItsTypeSays() {
        double[] drifts = IntStream.range(0, 2000).mapToDouble(i -> readings(
                meter("M" + i, OLD, MeterStatus.QUALIFIED, passed("2025-01-01")), type(0, 0.5, 0, 0), flow(100), HOURS, 1)
                .hour(8759).orElseThrow() - 100).toArray();
        assertEquals(0.5, Math.sqrt(Arrays.stream(drifts).map(x -> x * x).average().orElseThrow()), 5 * 0.5 / Math.sqrt(4000));
    }

    @Test @DisplayName("noise alone has the type's standard deviation and no mean, and each reading its own")
    void scatters() {
        var readings = readings(meter("M", OLD, MeterStatus.QUALIFIED), type(0, 0, 0.2, 0), flow(1000), HOURS, 1);
        double[] errors = IntStream.range(0, 8760).mapToDouble(hour -> readings.hour(hour).orElseThrow() - 1000).toArray();
        assertEquals(0, Arrays.stream(errors).average().orElseThrow(), 5 * 2 / Math.sqrt(8760));
        assertEquals(2, Math.sqrt(Arrays.stream(errors).map(x -> x * x).average().orElseThrow()), 0.08);
        assertTrue(Arrays.stream(errors).distinct().count() > 8750);
    }

    @Test @DisplayName("a register in steps of 10 for 3.7 an hour shows 0, 10, 0, 0, 10 ...: 32 410 a year, nothing lost")
    void countsInSteps() {
        var readings = readings(meter("M", OLD, MeterStatus.QUALIFIED), type(0, 0, 0, 10), flow(3.7), HOURS, 1);
        // running total 3.7, 7.4, 11.1, 14.8, 18.5 shows 0, 10, 10, 10, 20
        double[] first = IntStream.range(0, 5).mapToDouble(hour -> readings.hour(hour).orElseThrow()).toArray();
        assertArrayEquals(new double[] {0, 10, 0, 0, 10}, first);
        assertEquals(32_410, readings.over(YEAR), 0);                             // 8760 x 3.7 = 32 412
        double parts = 0;
        for (int month = 1; month <= 12; month++) {
            parts += readings.over(HOURS.month(month));
        }
        assertEquals(32_410, parts, 0);
    }

    @Test @DisplayName("a state is read to the nearest step each time: 299.96 kA in steps of 0.1 is 300.0")
    void roundsStates() {
        var truth = new Series("direct-current@potline", Measurand.CURRENT, 0, constant(299.96));
        var readings = readings(meter("M", OLD, MeterStatus.QUALIFIED), type(0, 0, 0, 0.1), truth, HOURS, 1);
        assertEquals(300.0, readings.hour(17).orElseThrow(), 1e-9);
        assertEquals(300.0, readings.over(YEAR), 1e-9);
    }

    @Test @DisplayName("a stock: the opening value before the year, then the last of each span")
    void readsStocks() {
        double[] levels = IntStream.range(0, 8760).mapToDouble(hour -> 2000 + hour).toArray();
        var truth = new Series("metal-pad@electrolysis", Measurand.STOCK, 1999, levels);
        var readings = readings(meter("M", OLD, MeterStatus.QUALIFIED), type(0, 0, 0, 0), truth, HOURS, 1);
        assertEquals(1999, readings.opening().orElseThrow(), 0);
        assertEquals(2000 + 743, readings.over(HOURS.month(1)), 0);
    }

    @Test @DisplayName("a stopped meter reads nothing, one installed on 1 March nothing before it")
    void readsNothingWhenItIsNotThere() {
        var stopped = readings(meter("S", OLD, MeterStatus.STOPPED), type(0, 0, 0, 0), flow(1), HOURS, 1);
        assertFalse(stopped.reads(0) || stopped.reads(8759));
        assertTrue(stopped.hour(5).isEmpty());
        assertThrows(NoSuchElementException.class, () -> stopped.over(YEAR));
        var late = readings(meter("L", LocalDate.of(2025, 3, 1), MeterStatus.QUALIFIED), type(0, 0, 0, 0), flow(1),
                HOURS, 1);
        assertTrue(late.hour(59 * 24 - 1).isEmpty());
        assertEquals(1, late.hour(59 * 24).orElseThrow(), 0);
        assertEquals(8760 - 59 * 24, late.over(YEAR), 0);
        var next = readings(meter("N", LocalDate.of(2027, 3, 1), MeterStatus.QUALIFIED), type(0, 0, 0, 0), flow(1),
                HOURS, 1);
        assertFalse(next.reads(8759));
    }

    @Test @DisplayName("u of 744 h of 1000: limit 1 % 4295.5, noise 0.2 % of each 54.55, steps of 10 4.08; together 4295.8")
    void knowsItsUncertainty() {
        var readings = readings(meter("M", OLD, MeterStatus.QUALIFIED), type(1, 0, 0.2, 10), flow(1000), HOURS, 1);
        double value = readings.over(HOURS.month(1));
        double limit = 0.01 / Math.sqrt(3) * value;
        // the readings scatter by 0.2 %, so that value/sqrt(744) is their root sum square to 1e-5
        double noise = 0.002 * value / Math.sqrt(744);
        double steps = 10 / Math.sqrt(6);
        assertEquals(Math.sqrt(limit * limit + noise * noise + steps * steps), readings.u(HOURS.month(1)), 0.01);
        assertEquals(4295.8, readings.u(HOURS.month(1)), 43, "the value itself is within 1 % of 744 000");
        var perfect = readings(meter("P", OLD, MeterStatus.QUALIFIED), type(0, 0, 0, 0), flow(1000), HOURS, 1);
        assertEquals(0, perfect.u(HOURS.month(1)), 0);
    }

    @Test @DisplayName("drift in u: a year after the calibration 1 %/a of 1000 is 10.0; of a span the mean age counts; of two intervals the root")
    void countsDriftInItsUncertainty() {
        Meter meter = meter("M", OLD, MeterStatus.QUALIFIED, passed("2025-01-01"));
        var readings = readings(meter, type(0, 1, 0, 0), flow(1000), HOURS, 1);
        double last = readings.hour(8759).orElseThrow();
        assertEquals(0.01 * 8759 / 8766 * last, readings.u(new HourRange(8759, 8760)), 1e-9);
        assertEquals(0, readings.u(new HourRange(0, 1)), 0);
        // the reading changes by 1 % at most, so that its mean age is that of the hours to a hundredth
        assertEquals(0.01 * 4379.5 / 8766, readings.u(YEAR) / readings.over(YEAR), 0.01 * 0.01 * 0.5);
        Meter twice = meter("M", OLD, MeterStatus.QUALIFIED, passed("2025-01-01"), passed("2025-07-02"));
        var halves = readings(twice, type(1, 0, 0, 0), flow(1000), HOURS, 1);
        int change = HOURS.hourOf(LocalDate.of(2025, 7, 2));
        double first = 0.01 / Math.sqrt(3) * halves.over(new HourRange(0, change));
        double second = 0.01 / Math.sqrt(3) * halves.over(new HourRange(change, 8760));
        assertEquals(Math.sqrt(first * first + second * second), halves.u(YEAR), 1e-6);
    }

    @Test @DisplayName("2000 hours after the calibration the drift is slope x 2000/8766 years")
    void driftsByTheYear() {
        Meter meter = meter("M", OLD, MeterStatus.QUALIFIED, passed("2025-01-01"));
        var readings = readings(meter, type(0, 0.5, 0, 0), flow(1000), HOURS, 1);
        double z = Noise.of(1, "meter/M/drift").gaussian(LocalDate.of(2025, 1, 1).toEpochDay());
        assertEquals(1000 * (1 + 0.005 * z * 2000 / 8766), readings.hour(2000).orElseThrow(), 1e-9);
    }

    @Test @DisplayName("u of a stock of 2600 t: 1 %/sqrt(3) 15.01, noise 0.6 % 15.6, steps of 0.1 0.029: 21.65; the same for the opening")
    void knowsTheUncertaintyOfAStock() {
        var truth = new Series("metal-pad@electrolysis", Measurand.STOCK, 2600, constant(2600));
        var readings = readings(meter("M", OLD, MeterStatus.QUALIFIED), type(1, 0, 0.6, 0.1), truth, HOURS, 1);
        double relative = Math.sqrt(0.0001 / 3 + 0.000036);                       // 0.83267 %
        assertEquals(relative * readings.over(HOURS.month(3)), readings.u(HOURS.month(3)), 1e-3);
        assertEquals(relative * readings.opening().orElseThrow(), readings.openingEstimate().orElseThrow().u(), 1e-3);
        assertEquals(21.65, readings.openingEstimate().orElseThrow().u(), 0.5);
    }

    @Test @DisplayName("u of the mean of a steady 299.96 kA in steps of 0.1 is 0.1/sqrt(12) = 0.0289 however many hours: each is rounded alike")
    void roundsAMeanAsOneReading() {
        var truth = new Series("direct-current@potline", Measurand.CURRENT, 0, constant(299.96));
        var readings = readings(meter("M", OLD, MeterStatus.QUALIFIED), type(0, 0, 0, 0.1), truth, HOURS, 1);
        assertEquals(0.028867513, readings.u(YEAR), 1e-9);
        assertEquals(0.028867513, readings.u(new HourRange(5, 6)), 1e-9);
        assertEquals(0.04, Math.abs(readings.over(YEAR) - 299.96), 1e-9);
    }

    @Test @DisplayName("the opening is the last reading of the year before: same stock, same error, same noise")
    void opensAsTheYearBeforeClosed() {
        Meter meter = meter("M", OLD, MeterStatus.QUALIFIED, passed("2023-06-01"), passed("2025-01-01"));
        var before = readings(meter, type(1, 0.5, 0.6, 0), new Series("metal-pad@electrolysis", Measurand.STOCK, 1,
                IntStream.range(0, 8784).mapToDouble(hour -> 2000 + hour).toArray()), new YearHours(2024, HOURS.zone()), 1);
        var readings = readings(meter, type(1, 0.5, 0.6, 0),
                new Series("metal-pad@electrolysis", Measurand.STOCK, 2000 + 8783, constant(5)), HOURS, 1);
        assertEquals(before.hour(8783).orElseThrow(), readings.opening().orElseThrow(), 0);
        assertEquals(before.u(new HourRange(8783, 8784)), readings.openingEstimate().orElseThrow().u(), 0);
    }

    @Test @DisplayName("a meter installed on 1 January has all months of the year and no opening stock; one of the day before has both")
    void opensOnlyWhatItSaw() {
        var truth = new Series("metal-pad@electrolysis", Measurand.STOCK, 2600, constant(2600));
        for (int day : new int[] {0, 1}) {
            var readings = readings(meter("M", LocalDate.of(2025, 1, 1).minusDays(day), MeterStatus.QUALIFIED),
                    type(0, 0, 0, 0), truth, HOURS, 1);
            assertEquals(day == 1, readings.opening().isPresent());
            assertTrue(readings.readsAll(HOURS.month(1)));
        }
        var late = readings(meter("M", LocalDate.of(2025, 3, 2), MeterStatus.QUALIFIED), type(0, 0, 0, 0), truth, HOURS, 1);
        assertFalse(late.readsAll(HOURS.month(3)));
        assertTrue(late.readsAll(HOURS.month(4)));
        assertEquals(0, late.u(HOURS.month(2)), 0);
    }

    @Test @DisplayName("one hour made alone is the hour of the whole year")
    void makesAnyHourAlone() {
        Meter meter = meter("M", OLD, MeterStatus.QUALIFIED, passed("2025-04-04"));
        var whole = readings(meter, type(0.5, 0.1, 0.05, 0.01), flow(123.4), HOURS, 9);
        double sum = whole.over(YEAR);
        for (int hour : new int[] {8759, 5, 4000, 2223}) {
            var alone = readings(meter, type(0.5, 0.1, 0.05, 0.01), flow(123.4), HOURS, 9);
            assertEquals(whole.hour(hour), alone.hour(hour));
        }
        assertEquals(sum, whole.over(YEAR), 0);
    }

    private static Series flow(double value) {
        return new Series("electricity@grid", Measurand.ENERGY, 0, constant(value));
    }

    private static double[] constant(double value) {
        var values = new double[8760];
        Arrays.fill(values, value);
        return values;
    }

    static MeterReadings readings(Meter meter, MeterType type, Series truth, YearHours hours, long seed) {
        var error = new MeterError("meter/" + meter.no(), meter, type.errors(), Optional.of(truth.measures()), hours.zone(), seed);
        return new MeterReadings(meter, truth.measures(), new Instrument(truth, error, List.of(), type.errors().resolution(),
                hours.start().getEpochSecond() / 3600), hours);
    }

    static MeterType type(double mpePct, double driftPct, double noisePct, double resolution) {
        return new MeterType("T", NAME, EnumSet.allOf(Measurand.class), mpePct, driftPct, noisePct, resolution, 12, 0, "test", "D");
    }

    static Meter meter(String no, LocalDate installed, MeterStatus status, Calibration... calibrations) {
        return meter(no, "P", installed, status, calibrations);
    }

    static Meter meter(String no, String point, LocalDate installed, MeterStatus status, Calibration... calibrations) {
        return new Meter(no, "T", point, NAME, "", Optional.empty(), "", "", "", NAME, "", status, "", "", 12, installed,
                List.of(calibrations));
    }

    static Calibration passed(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Calibration(date, date.plusYears(1), CalibrationResult.PASSED, "", "");
    }
}
