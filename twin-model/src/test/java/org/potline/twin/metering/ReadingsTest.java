package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Laboratory;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterErrors;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.time.HourRange;
import org.potline.twin.yaml.Content;

class ReadingsTest {
    private static final Plant PLANT =
            PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only.yaml");
    private static final Map<String, MeterType> TYPES = MeterCatalogue.load();
    private static final TrueFlows TRUTH = Simulation.year(PLANT, 2025, 1);
    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);

    @Test @DisplayName("meters without error, drift, noise and steps give the truth of every quantity of every stream bit for bit")
    void givesTheTruth() {
        var points = new ArrayList<MeteringPoint>();
        var meters = new ArrayList<Meter>();
        for (Series series : TRUTH.all()) {
            String id = "P" + points.size();
            points.add(new MeteringPoint(id, PLANT.name(), series.stream(), series.measures(), Item.ACTIVITY_DATA, Level.PROCESS,
                    "none", Optional.empty()));
            meters.add(MeterReadingsTest.meter("M" + meters.size(), id, OLD, MeterStatus.QUALIFIED));
        }
        Readings readings = Readings.of(with(points, meters, List.of()), Map.of("T", MeterReadingsTest.type(0, 0, 0, 0)), TRUTH, 1);
        int number = 0;
        for (Series series : TRUTH.all()) {
            MeterReadings meter = readings.meter("M" + number++);
            var read = new double[8760];
            for (int hour = 0; hour < read.length; hour++) {
                read[hour] = meter.hour(hour).orElseThrow();
            }
            assertArrayEquals(series.values(), read, series.toString());
            assertEquals(series.measures().sort() == Measurand.Sort.STOCK, meter.opening().isPresent());
            meter.opening().ifPresent(value -> assertEquals(series.opening(), value, 0));
        }
        assertEquals(35, number);
        readings.year().meters().forEach(reading -> assertEquals(0, reading.u(), 0));
    }

    @Test @DisplayName("adding a meter in front changes no reading of any other, and neither does their order")
    void leavesOthersAlone() {
        Readings before = Readings.of(PLANT, TYPES, TRUTH, 1);
        var more = new ArrayList<Meter>();
        Meter first = PLANT.meters().get(0);
        more.add(new Meter("NEW-1", first.type(), first.point(), first.name(), "", Optional.empty(), "", "", "", first.place(), "",
                MeterStatus.QUALIFIED, "", "", 12, OLD, first.calibrations()));
        more.addAll(PLANT.meters());
        Collections.reverse(more);
        Readings after = Readings.of(with(PLANT.points(), more, PLANT.laboratory().analyses()), TYPES, TRUTH, 1);
        for (Meter meter : PLANT.meters()) {
            for (int hour = 0; hour < 8760; hour += 97) {
                assertEquals(before.meter(meter.no()).hour(hour), after.meter(meter.no()).hour(hour), meter.no());
            }
        }
        assertNotEquals(after.meter(first.no()).hour(50), after.meter("NEW-1").hour(50));
    }

    @Test @DisplayName("a year: meters in the plant's order, months in theirs, opening stocks as month 0, analyses for every month")
    void listsTheYear() {
        YearReadings year = Readings.of(PLANT, TYPES, TRUTH, 1).year();
        assertEquals(PLANT.laboratory().analyses().size() * 12, year.analyses().size());
        for (Meter meter : PLANT.meters()) {
            List<MonthlyReading> rows = year.meters().stream().filter(row -> row.meter().equals(meter.no())).toList();
            boolean stock = PLANT.point(meter.point()).measures().sort() == Measurand.Sort.STOCK;
            if (meter.status() != MeterStatus.STOPPED) {
                assertEquals(stock ? 13 : 12, rows.size(), meter.no());
                assertEquals(stock ? 0 : 1, rows.get(0).month(), meter.no());
            }
            rows.forEach(row -> assertTrue(row.value() >= 0 && row.u() > 0, row::toString));
        }
    }

    @Test @DisplayName("a year's reading lies as far from the truth as limit, drift of six years and noise allow, and never at it")
    void liesNearTheTruth() {
        Readings readings = Readings.of(PLANT, TYPES, TRUTH, 1);
        var year = new HourRange(0, 8760);
        for (Meter meter : PLANT.meters()) {
            MeterReadings read = readings.meter(meter.no());
            MeteringPoint point = PLANT.point(meter.point());
            if (read.reads(0) && point.measures().sort() == Measurand.Sort.FLOW) {
                double truth = 0;
                for (double value : TRUTH.series(point.stream(), point.measures()).values()) {
                    truth += value;
                }
                MeterErrors errors = TYPES.get(meter.type()).errors();
                double allowed = meter.type().equals("POTCTRL") ? 6 * read.u(year)
                        : (errors.limit().stated() + 5 * 6 * errors.driftPerYear().stated() + errors.noise().stated()) / 100 * truth
                        + errors.resolution();
                assertEquals(truth, read.over(year), allowed, meter.no());
                assertNotEquals(truth, read.over(year), meter.no());
            }
        }
    }

    @Test @DisplayName("of the shipped plant's meters the errors of September over 400 seeds are as large as their u says: rms(error/u) near 1")
    void uncertaintyCoversTheErrors() {
        HourRange september = TRUTH.hours().month(9);
        int seeds = 400;
        for (String no : List.of("EM-101", "EM-102", "DC-101", "DC-102", "SC-101", "SV-101", "SC-103", "SV-102", "BS-101", "GM-101", "PC-101",
                "OD-101")) {
            double squares = 0;
            for (int seed = 0; seed < seeds; seed++) {
                MeterReadings read = Readings.of(PLANT, TYPES, TRUTH, 1000 + seed).meter(no);
                double deviation = (read.over(september) - truth(no, september)) / read.u(september);
                squares += deviation * deviation;
            }
            double rms = Math.sqrt(squares / seeds);
            // a uniform error alone scatters in its square by 2/sqrt(5): rms of n of them to 0.45/sqrt(n) = 2.2 %; a normal one 3.5 %
            assertTrue(rms > 0.85 && rms < 1.15, () -> no + ": " + rms);
        }
    }

    private static double truth(String no, HourRange range) {
        Meter meter = PLANT.meters().stream().filter(one -> one.no().equals(no)).findFirst().orElseThrow();
        MeteringPoint point = PLANT.point(meter.point());
        double[] hourly = TRUTH.series(point.stream(), point.measures()).values();
        if (point.measures().sort() == Measurand.Sort.STOCK) {
            return hourly[range.to() - 1];
        }
        double sum = Arrays.stream(hourly, range.from(), range.to()).sum();
        return point.measures().sort() == Measurand.Sort.FLOW ? sum : sum / range.length();
    }

    @Test @DisplayName("a meter installed on 10 March has no reading for March, as one in part is none, and nine from April on")
    void givesWholeMonths() {
        MeteringPoint point = PLANT.point("P-101");
        for (int day : new int[] {1, 10, 31}) {
            Meter late = MeterReadingsTest.meter("M", point.id(), LocalDate.of(2025, 3, day), MeterStatus.QUALIFIED);
            YearReadings year = Readings.of(with(List.of(point), List.of(late), List.of()), Map.of("T", MeterReadingsTest.type(0, 0, 0, 0)),
                    TRUTH, 1).year();
            assertEquals(day == 1 ? 10 : 9, year.meters().size());
            assertEquals(day == 1 ? 3 : 4, year.meters().get(0).month());
        }
    }

    @Test @DisplayName("carbon per heat is weighted by heat: what volume x calorific value x it adds up to is the carbon of the month")
    void weighsCarbonByHeat() {
        var analysis = new Analysis("natural-gas@casting", Measurand.CARBON_CONTENT, "P", 4, true, true, 0, 0, "test");
        var heat = new Analysis("natural-gas@casting", Measurand.NCV, "P", 4, true, true, 0, 0, "test");
        YearReadings year = Readings.of(with(List.of(), List.of(), List.of(analysis, heat)), TYPES, TRUTH, 1).year();
        double[] volume = TRUTH.series("natural-gas@casting", Measurand.VOLUME_0C).values();
        double[] ncv = TRUTH.series("natural-gas@casting", Measurand.NCV).values();
        double[] carbon = TRUTH.series("natural-gas@casting", Measurand.CARBON_CONTENT).values();
        double carbonSum = 0;
        double volumeSum = 0;
        for (int hour = 0; hour < 744; hour++) {
            carbonSum += volume[hour] * ncv[hour] * carbon[hour];
            volumeSum += volume[hour];
        }
        assertEquals(1, volumeSum * year.analyses().get(12).value() * year.analyses().get(0).value() / carbonSum, 1e-13);
    }

    @Test @DisplayName("an analysis without error is the month's property weighted by its amount")
    void weighsProperties() {
        YearReadings year = readings(analysis(4, 0, 0), 1);
        double[] sulphur = TRUTH.series("baked-anode@electrolysis", Measurand.SULPHUR).values();
        double[] mass = TRUTH.series("baked-anode@electrolysis", Measurand.MASS).values();
        double sum = 0;
        double weight = 0;
        for (int hour = 0; hour < 744; hour++) {
            sum += sulphur[hour] * mass[hour];
            weight += mass[hour];
        }
        assertEquals(sum / weight, year.analyses().get(0).value(), 0);
        assertEquals(0, year.analyses().get(0).u(), 0);
    }

    @Test @DisplayName("four results of 5 % and a bias of 2 %: u = sqrt(25/4 + 4) = 3.2016 %; over 400 seeds it scatters so")
    void analysesWithError() {
        List<MonthlyAnalysis> truth = readings(analysis(4, 0, 0), 1).analyses();
        double squares = 0;
        double common = 0;
        int seeds = 400;
        for (int seed = 0; seed < seeds; seed++) {
            List<MonthlyAnalysis> rows = readings(analysis(4, 5, 2), seed).analyses();
            double january = rows.get(0).value() / truth.get(0).value() - 1;
            double july = rows.get(6).value() / truth.get(6).value() - 1;
            assertEquals(0.032015621 * rows.get(0).value(), rows.get(0).u(), 1e-8);
            squares += january * january;
            common += january * july;
        }
        // standard error of a standard deviation: s/sqrt(2n)
        assertEquals(0.032015621, Math.sqrt(squares / seeds), 5 * 0.032 / Math.sqrt(2.0 * seeds));
        // the bias is common to both months: covariance 0.02² = 4e-4; its standard error sqrt((0.032^4 + 0.02^4)/n) = 5.5e-5
        assertEquals(4e-4, common / seeds, 5 * 5.5e-5);
    }

    private static YearReadings readings(Analysis analysis, long seed) {
        return Readings.of(with(List.of(), List.of(), List.of(analysis)), TYPES, TRUTH, seed).year();
    }

    private static Analysis analysis(int samples, double uRel, double uBiasRel) {
        return new Analysis("baked-anode@electrolysis", Measurand.SULPHUR, "P", samples, true, true, uRel, uBiasRel, "test");
    }

    private static Plant with(List<MeteringPoint> points, List<Meter> meters, List<Analysis> analyses) {
        return new Plant(PLANT.id(), PLANT.name(), PLANT.asOf(), PLANT.timeZone(), PLANT.entities(), PLANT.processes(),
                PLANT.streams(), points, meters, new Laboratory(PLANT.laboratory().instruments(), analyses), PLANT.organisation(), PLANT.candidates(), PLANT.declared());
    }
}
