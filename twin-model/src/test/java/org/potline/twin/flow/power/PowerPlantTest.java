package org.potline.twin.flow.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.potline.twin.flow.power.PowerAccount.*;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.flow.Extremes;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.CarbonFlow;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PowerModel;
import org.potline.twin.plant.ProcessStreams;
import org.potline.twin.time.YearHours;

class PowerPlantTest {
    private static final int SEEDS = 20;
    private static final double GJ_PER_KGCE = 29.3076e-3;
    private static final double STEAM = PowerYear.STEAM_T_PER_DAY;

    @Test @DisplayName("by itself it burns 305 to 340 gce/kWh net, 0.5 to 6 % carbon stays in the fly ash, 1.6 to 1.8 t of stone wash a t of SO2")
    void staysWithinUsualRanges() {
        for (long seed = 1; seed <= 5; seed++) {
            PowerYear year = PowerYear.hourly(PowerYear.MODEL, 0, seed);
            double netMwh = year.sum(GROSS_MWH) - year.sum(AUXILIARY_MWH);
            double gcePerKwh = year.sum(COAL_GJ) / GJ_PER_KGCE / netMwh;
            assertTrue(gcePerKwh > 305 && gcePerKwh < 340, "gce/kWh: " + gcePerKwh);                     // process_parameters.csv, D
            assertEquals(316.84, gcePerKwh, 0.3);   // 8 GJ/MWh / (19.155/20.9) / 0.94 / 29.3076 GJ/tce; ash carbon varies it
            assertEquals(611, netMwh / 8760, 2);
            double flyCarbon = year.sum(FLY_ASH_CARBON_KG) / year.sum(FLY_ASH_KG);
            assertTrue(flyCarbon > 0.005 && flyCarbon < 0.06, "fly-ash carbon: " + flyCarbon);           // C
            double stone = year.sum(STONE_KG) / year.sum(SO2_TAKEN_KG);
            assertTrue(stone > 1.6 && stone < 1.8, "limestone: " + stone);                               // D
            double auxiliary = year.sum(AUXILIARY_MWH) / year.sum(GROSS_MWH);
            assertTrue(auxiliary > 0.04 && auxiliary < 0.09, "auxiliary power: " + auxiliary);           // C
        }
    }

    @Test @DisplayName("the plant tells just the streams and quantities its process has, with or without desulphurisation")
    void tellsItsStreams() {
        for (PowerModel model : List.of(PowerYear.MODEL, Models.with(PowerYear.MODEL, "desulphurisedPct", 0))) {
            PowerYear year = PowerYear.monthly(model, STEAM, 1);
            var told = new LinkedHashMap<String, Set<Measurand>>();
            for (Series one : year.sheet().series()) {
                assertTrue(told.computeIfAbsent(one.stream(), stream -> new TreeSet<>()).add(one.measures()), one.stream());
            }
            Map<String, Set<Measurand>> known = ProcessStreams.of(year.process(), List.of(year.process())).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> new TreeSet<>(entry.getValue().measures())));
            assertEquals(known, told);
            assertEquals(known.containsKey("limestone@power") ? List.of("bituminous@power", "limestone@power") : List.of("bituminous@power"),
                    year.sheet().emissions().stream().map(emission -> emission.source()).toList());
        }
    }

    @Test @DisplayName("what carbon goes in comes out or lies in the yard")
    void leadsCarbonThrough() {
        List<CarbonFlow> flows = PowerYear.hourly(PowerYear.MODEL, STEAM, 3).sheet().carbon();
        double in = flows.stream().filter(flow -> flow.to().equals("power")).mapToDouble(CarbonFlow::carbonT).sum();
        double out = flows.stream().filter(flow -> flow.from().equals("power")).mapToDouble(CarbonFlow::carbonT).sum();
        assertEquals(in, out, 1e-9 * in);
        assertEquals(Set.of("in-coal", "in-limestone", "out-co2-stack", "out-ash"), flows.stream()
                .map(flow -> flow.to().equals("power") ? flow.from() : flow.to()).filter(place -> !place.endsWith("-stock"))
                .collect(Collectors.toSet()));
    }

    @Test @DisplayName("each of the two units is out 12 days, one in each half of the year; the yard never runs low")
    void standsStill() {
        for (long seed = 1; seed <= 5; seed++) {
            PowerYear year = PowerYear.hourly(Models.with(PowerYear.MODEL, "loadCvPct", 0), STEAM, seed);
            double[] gross = year.book().values(GROSS_MWH);
            double[] yard = year.book().values(YARD_KG);
            for (int half = 0; half < 2; half++) {
                assertEquals(288, IntStream.range(4380 * half, 4380 * (half + 1)).filter(hour -> gross[hour] < 337).count());
            }
            assertEquals(700 * 0.96 * (8760 - 144 - 144), year.sum(GROSS_MWH), 1e-3);
            double dayKg = year.sum(COAL_KG) / 365;
            assertTrue(Arrays.stream(yard).allMatch(kg -> kg > 8 * dayKg && kg < 20 * dayKg));
        }
    }

    @ParameterizedTest(name = "{0} units out {1} days each")
    @DisplayName("outages are staggered where the year has room for them, and lie within it where it has not")
    @CsvSource({"1, 30", "4, 20", "6, 60", "20, 120", "20, 0"})
    void staggersOutages(int units, double days) {
        PowerModel model = Models.with(PowerYear.MODEL, "units", units, "outageDays", days);
        var year = YearSteps.hourly(new YearHours(2025, ZoneId.of("Asia/Shanghai"))).days();
        double last = 0;
        for (int unit = 0; unit < units; unit++) {
            double start = UnitLoad.outageStart(model, year, unit, 9);
            assertTrue(start >= 0 && start + days <= 365, "start " + start);
            assertTrue(units * (days + 1) > 365 || start >= last, "start " + start);
            last = start + days - 1;     // begins at a midnight: a day's rounding
        }
    }

    @Test @DisplayName("steam that needs no more than the load gives is made with it; what it would give beyond goes past the turbines")
    void extracts() {
        var turbine = new ExtractionTurbine(0.45, 0.13);
        // 10 MWh = 36 GJ; of 100 GJ steam 13 GJ: 100 + 13 + 23/0.45 = 164.111
        assertEquals(164.111111, turbine.liveSteamGj(10, 100), 1e-6);
        assertEquals(10, turbine.grossMwh(turbine.liveSteamGj(10, 100), 100), 1e-12);
        // 1000 GJ would give 130 GJ, the load is 36: 1036
        assertEquals(1036, turbine.liveSteamGj(10, 1000), 1e-12);
        assertEquals(10, turbine.grossMwh(1036, 1000), 1e-12);
        assertEquals(0, turbine.condenserGj(1036, 1000), 0);
    }

    @Test @DisplayName("monthly steps: amounts of each month and of the year equal the hourly ones within the standard error over 20 seeds")
    void agreesWithMonths() {
        List<PowerYear> hourly = LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> PowerYear.hourly(PowerYear.MODEL, STEAM, seed)).toList();
        List<PowerYear> monthly = LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> PowerYear.monthly(PowerYear.MODEL, STEAM, seed)).toList();
        YearHours hours = hourly.get(0).steps().hours();
        for (Series one : hourly.get(0).sheet().series()) {
            if (one.measures().sort() == Measurand.Sort.FLOW) {
                var year = new double[2][SEEDS];
                for (int month = 1; month <= 12; month++) {
                    var sums = new double[2][SEEDS];
                    for (int i = 0; i < SEEDS; i++) {
                        var range = hours.month(month);
                        sums[0][i] = Arrays.stream(hourly.get(i).series(one.stream(), one.measures()).values(), range.from(), range.to()).sum();
                        sums[1][i] = monthly.get(i).series(one.stream(), one.measures()).values()[month - 1];
                        year[0][i] += sums[0][i];
                        year[1][i] += sums[1][i];
                    }
                    agrees(sums, one.stream() + " " + month);
                }
                agrees(year, one.stream());
            }
        }
        for (int month = 0; month < 12; month++) {
            for (Balance balance : monthly.get(0).balances(month, month + 1)) {
                assertTrue(balance.relativeError() < 1e-12, balance::toString);
            }
        }
    }

    /** Whether the means of two samples, hourly and monthly, differ by no more than the standard error of the first. */
    private static void agrees(double[][] sums, String what) {
        double mean = Arrays.stream(sums[0]).average().orElseThrow();
        double standardError = Math.sqrt(Arrays.stream(sums[0]).map(x -> (x - mean) * (x - mean)).sum() / (SEEDS - 1) / SEEDS);
        assertEquals(mean, Arrays.stream(sums[1]).average().orElseThrow(), standardError + 1e-9 * mean, what);
    }

    @ParameterizedTest(name = "draw {0}")
    @DisplayName("no plant the reader accepts makes a negative or unbounded flow, and every balance closes")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void flowsStayPossible(int draw) {
        PowerModel model = Extremes.drawn(PowerYear.MODEL, draw);
        double steam = List.of(0.0, STEAM, 20 * STEAM).get(draw % 3);
        for (PowerYear year : List.of(PowerYear.hourly(model, steam, draw), PowerYear.monthly(model, steam, draw))) {
            for (PowerAccount account : PowerAccount.values()) {
                assertTrue(Arrays.stream(year.book().values(account)).allMatch(value -> value >= 0 && Double.isFinite(value)),
                        () -> account + " of " + model);
            }
            for (Balance balance : year.balances()) {
                assertTrue(balance.in() == 0 && balance.out() == 0 || balance.relativeError() < 1e-9, () -> balance + " of " + model);
            }
        }
    }

    @Test @DisplayName("coal that cannot be is refused: over 100 %, too hot for its carbon, or mostly left in the ash")
    void refusesImpossibleCoal() {
        PowerModel usual = PowerYear.MODEL;
        assertThrows(IllegalArgumentException.class, () -> Models.with(usual, "coalCarbonPct", 75, "coalAshPct", 25));      // and 1 % sulphur
        assertThrows(IllegalArgumentException.class, () -> Models.with(usual, "coalNcvGjPerT", 28));                        // 50.9 GJ/t C
        assertThrows(IllegalArgumentException.class, () -> Models.with(usual, "coalNcvGjPerT", 13.7));                      // 24.9 GJ/t C
        assertThrows(IllegalArgumentException.class, () -> Models.with(usual, "coalAshPct", 40, "flyAshCarbonPct", 20));    // 40 x 0.22 = 8.8 % of 55
    }
}
