package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Measurand;
import org.potline.twin.time.HourRange;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

/** Shares by cause against the errors that readings have: over many seeds both tell the same covariance. */
class ErrorCausesTest {
    private static final int SEEDS = 400;
    private static final double TRUTH = 100;
    private static final Map<String, Estimate> FIRST = new LinkedHashMap<>();
    private static final Map<String, List<Double>> ERRORS = new LinkedHashMap<>();

    /** Two feeders at one voltage transformer, a gas meter with its transmitters, a tank; all calibrated on 20 May. */
    private static MadeSite site() {
        return new MadeSite(TRUTH).head("EM-1", "AC_KWH_02S", Measurand.ENERGY, "").head("EM-2", "AC_KWH_02S", Measurand.ENERGY, "")
                .member("CT-1", "CT_02S", "EM-1", "").member("CT-2", "CT_02S", "EM-2", "").member("VT", "VT_02", List.of("EM-1", "EM-2"), "")
                .head("GM", "GAS_TURB_1", Measurand.VOLUME_20C, "10..1000 m3/h").member("GM-T", "TEMP", "GM", "-50..100 degC")
                .member("GM-P", "PRESS", "GM", "0..0.1 MPa").head("TL", "TANK_LEVEL", Measurand.STOCK, "0..2000 t")
                .analysis(analysis(MadeSite.STREAM, Measurand.SULPHUR, 2)).analysis(analysis(MadeSite.OTHER_STREAM, Measurand.SULPHUR, 1))
                .analysis(analysis(MadeSite.STREAM, Measurand.ASH, 2));
    }

    private static Analysis analysis(String stream, Measurand measures, double uBiasRel) {
        return new Analysis(stream, measures, "P", 4, true, true, 2, uBiasRel, "test");
    }

    @BeforeAll
    static void readOften() {
        MadeSite site = site();
        for (int seed = 0; seed < SEEDS; seed++) {
            YearReadings year = site.readings(seed).year();
            for (MonthlyReading reading : year.meters()) {
                boolean sum = reading.month() > 0 && !reading.meter().equals("TL") && !reading.meter().startsWith("GM-");
                note(reading.meter() + " " + reading.month(), reading.estimate(), sum ? MadeSite.HOURS.month(reading.month()).length() : 1);
            }
            for (MonthlyAnalysis analysis : year.analyses()) {
                note(analysis.stream() + " " + analysis.measures() + " " + analysis.month(), analysis.estimate(), 1);
            }
        }
    }

    private static void note(String name, Estimate estimate, int hours) {
        FIRST.putIfAbsent(name, estimate);
        ERRORS.computeIfAbsent(name, any -> new ArrayList<>()).add(estimate.value() - TRUTH * hours);
    }

    /** Correlation by shares and by errors; 400 errors of a correlation r tell it to √((1 + r²)/400), at most 0.071. */
    private static double correlation(String a, String b) {
        double shared = covariance(FIRST.get(a), FIRST.get(b)) / FIRST.get(a).u() / FIRST.get(b).u();
        double seen = IntStream.range(0, SEEDS).mapToDouble(i -> ERRORS.get(a).get(i) * ERRORS.get(b).get(i)).average().orElseThrow()
                / FIRST.get(a).u() / FIRST.get(b).u();
        assertEquals(seen, shared, 4 * Math.sqrt((1 + shared * shared) / SEEDS), a + " and " + b);
        return shared;
    }

    private static double covariance(Estimate a, Estimate b) {
        double covariance = 0;
        for (ErrorShare one : a.shares()) {
            for (ErrorShare other : b.shares()) {
                covariance += one.cause().equals(other.cause()) ? one.amount() * other.amount() : 0;
            }
        }
        return covariance;
    }

    @Test @DisplayName("of every month of every meter and analysis rms(error/u) over 400 seeds is near 1")
    void coversTheErrors() {
        assertTrue(FIRST.size() > 90, "values: " + FIRST.size());
        ERRORS.forEach((name, errors) -> {
            double rms = Math.sqrt(errors.stream().mapToDouble(error -> error * error).average().orElseThrow()) / FIRST.get(name).u();
            assertEquals(1, rms, 4.5 / Math.sqrt(2.0 * SEEDS), name);   // of a normal error to 1/√(2n), of a uniform one to less
        });
    }

    @Test @DisplayName("two months of one calibration err alike, of two calibrations not at all, a month in which one falls a little like both")
    void sharesCalibrations() {
        for (String no : List.of("EM-1", "GM", "GM-T", "TL")) {
            assertTrue(correlation(no + " 6", no + " 9") > 0.3, no);
            assertEquals(0, correlation(no + " 4", no + " 6"), 0);
        }
        assertTrue(correlation("EM-1 4", "EM-1 5") > 0.7 && correlation("EM-1 5", "EM-1 6") > 0.3);
    }

    @Test @DisplayName("opening and closing stock share a survey's calibration, as far as its scatter lets them: r = (0.577² + …)/(0.577² + 0.1² + …)")
    void sharesSurveys() {
        assertTrue(correlation("TL 0", "TL 1") > 0.8);
        assertTrue(correlation("TL 1", "TL 4") > 0.8);
    }

    @Test @DisplayName("two feeders share their voltage transformer: a third of their variance; a thermometer errs against the volume it corrects")
    void sharesMembers() {
        double feeders = correlation("EM-1 9", "EM-2 9");
        assertTrue(feeders > 0.3 && feeders < 0.34, "r of the feeders: " + feeders);
        assertEquals(feeders, correlation("EM-1 6", "EM-2 9"), 0.01);
        assertTrue(correlation("GM 9", "GM-T 9") < -0.1);
        assertTrue(correlation("GM 9", "GM-P 9") > 0.1);
        assertEquals(0, correlation("GM 9", "EM-1 9"), 0);
    }

    @Test @DisplayName("a laboratory's bias is common to months and to streams, each by its own size; another property has its own")
    void sharesLaboratories() {
        String one = MadeSite.STREAM + " SULPHUR ";
        assertEquals(4.0 / (4 + 1), correlation(one + 1, one + 7), 1e-12);                       // 2² of 2² + 2²/4
        assertEquals(2 / Math.sqrt(5 * 2), correlation(one + 1, MadeSite.OTHER_STREAM + " SULPHUR 3"), 1e-12);
        assertEquals(0, correlation(one + 1, MadeSite.STREAM + " ASH 1"), 0);
    }

    @Test @DisplayName("the shares of a month by hand: 0.2 % of a limit is 0.11547 %, drift goes with the mean time since the calibration, one reading cause")
    void listsItsCauses() {
        Estimate june = site().readings(1).meter("EM-1").estimate(MadeSite.HOURS.month(6));
        assertEquals(List.of("meter/CT-1/calibration/2025-05-20", "meter/EM-1/calibration/2025-05-20", "meter/EM-1/drift/2025-05-20",
                "meter/EM-1/reading/2025-06", "meter/VT/calibration/2025-05-20"), june.shares().stream().map(share -> share.cause().id()).toList());
        assertEquals(List.of(ErrorCause.Kind.CALIBRATION, ErrorCause.Kind.CALIBRATION, ErrorCause.Kind.DRIFT, ErrorCause.Kind.READING,
                ErrorCause.Kind.CALIBRATION), june.shares().stream().map(share -> share.cause().kind()).toList());
        assertEquals(0.002 / Math.sqrt(3) * 72_000, june.shares().get(0).amount(), 1e-9);        // a member's by what truly passed
        assertEquals(0.002 / Math.sqrt(3) * june.value(), june.shares().get(1).amount(), 0.01 * june.shares().get(1).amount());
        double years = (12 + 15 - 0.5 / 24) / 365.25;                                            // to the middle of June, by hours
        assertEquals(0.0002 * years * 72_000, june.shares().get(2).amount(), 0.003 * june.shares().get(2).amount());
        double scatter = 0.0001 * 100 * Math.sqrt(720);
        assertEquals(Math.hypot(scatter, 0.01 * Math.sqrt(2.0 / 12)), june.shares().get(3).amount(), 0.003 * scatter);
    }

    @Test @DisplayName("a day is named by its day, other hours by their ends, a stock by its moment: December's closing is what the next year opens with")
    void namesItsPeriods() {
        Readings readings = site().readings(1);
        assertEquals("2025-03-14", period("EM-1", readings.meter("EM-1").estimate(new HourRange(72 * 24, 73 * 24))));
        assertEquals("2024-12-31T17:00:00Z/2024-12-31T19:00:00Z", period("EM-1", readings.meter("EM-1").estimate(new HourRange(1, 3))));
        assertEquals("2025-12-31T16:00:00Z", period("TL", readings.meter("TL").estimate(MadeSite.HOURS.month(12))));
        assertEquals("2024-12-31T16:00:00Z", period("TL", readings.meter("TL").openingEstimate().orElseThrow()));
    }

    private static String period(String no, Estimate estimate) {
        String of = "meter/" + no + "/reading/";
        return estimate.shares().stream().map(share -> share.cause().id()).filter(id -> id.startsWith(of)).map(id -> id.substring(of.length()))
                .findFirst().orElseThrow();
    }
}
