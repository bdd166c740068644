package org.potline.twin.flow.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.flow.Balances;
import org.potline.twin.flow.BuiltPlant;
import org.potline.twin.flow.DisturbedLaw;
import org.potline.twin.flow.Extremes;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.material.DieselCombustion;
import org.potline.twin.flow.material.GasCombustion;
import org.potline.twin.flow.material.GasFuel;
import org.potline.twin.flow.power.PowerYear;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MiningModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.PowerModel;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessStreams;
import org.potline.twin.plant.RollingModel;
import org.potline.twin.plant.UtilitiesModel;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;

/** Mine, rolling mill, and the auxiliary systems of a site with sun and a power plant. */
class BoundaryProcessesTest {
    private static final double WRONG = 1 + 1e-6;
    private static final int SEEDS = 20;
    private static final int DAY = 172;
    private static final MiningModel MINE = new MiningModel(5300, 5, 1.5, 8, 4);
    private static final RollingModel MILL = new RollingModel(300, 6, 1800, 4, 600, 94, 3, 1, 5, 0.2);
    private static final UtilitiesModel SITE = new UtilitiesModel(4, 10, 5000, 5, 40);
    private static final PowerModel POWER = PowerYear.MODEL;
    private static final Plant PLANT = plant(MINE, MILL, POWER, SITE);

    private static Plant plant(MiningModel mine, RollingModel mill, PowerModel power, UtilitiesModel site) {
        return BuiltPlant.of("Asia/Shanghai", List.of(BuiltPlant.process("mine", ProcessKind.MINING, mine),
                BuiltPlant.process("mill", ProcessKind.ROLLING, mill), BuiltPlant.process("power", ProcessKind.POWER, power),
                BuiltPlant.process("utilities", ProcessKind.UTILITIES, site)));
    }

    private static double day(TrueFlows year, String stream, Measurand measures) {
        return Arrays.stream(year.series(stream, measures).values(), 24 * DAY, 24 * DAY + 24).sum();
    }

    private static double co2Kg(TrueFlows year, String source) {
        return year.emissions().stream().filter(one -> one.source().equals(source))
                .mapToDouble(one -> Arrays.stream(one.co2Kg(), 24 * DAY, 24 * DAY + 24).sum()).sum();
    }

    @Test @DisplayName("a day by hand: mine 5 300 t, 7.95 t diesel; mill 300 t, 15 181 Nm3; site 4 t diesel, sun 9.04 h at its peak")
    void worksADay() {
        TrueFlows year = Simulation.year(plant(Models.steady(MINE), Models.steady(MILL), Models.steady(POWER), Models.steady(SITE)), 2025, 4);
        assertEquals(5300, day(year, "bauxite@mine", Measurand.MASS), 1e-9);
        // 5 300 t x 1.5 kg/t = 7.95 t diesel, CH1.86: x 3.169335 (12.011 + 31.998)/(12.011 + 1.86 x 1.008)
        assertEquals(7.95, day(year, "diesel@mine", Measurand.MASS), 1e-9);
        assertEquals(7950 * 3.16933460, co2Kg(year, "diesel@mine"), 1e-3);
        assertEquals(21.2, day(year, "electricity@mine", Measurand.ENERGY), 1e-9);                       // 5 300 t x 4 kWh/t
        assertEquals(300, day(year, "rolled@rolling", Measurand.MASS), 1e-9);
        assertEquals(180, day(year, "electricity@rolling", Measurand.ENERGY), 1e-9);                     // 300 t x 600 kWh/t
        // 300 t x 1 800 MJ/t / 35.571709 MJ/Nm3 (94 % CH4, 3 % C2H6, 1 % CO2; ISO 6976) = 15 180.60 Nm3
        double nm3 = 540_000 / 35.571709;
        assertEquals(nm3, day(year, "natural-gas@rolling", Measurand.VOLUME_0C), 1e-3);
        // 0.54122988 kg C/Nm3, 0.2 % of its fuel carbon 0.53587117 unburnt
        assertEquals(nm3 * (0.54122988 - 0.002 * 0.53587117) * 44.009 / 12.011, co2Kg(year, "natural-gas@rolling"), 0.01);
        assertEquals(4, day(year, "diesel@vehicles", Measurand.MASS), 1e-9);
        assertEquals(120, day(year, "electricity@site", Measurand.ENERGY), 1e-9);                        // 5 MW x 24 h
        // longest day (D): light for 14.2 h, half sine: 40 MW x 2 x 14.2/pi = 361.60 MWh, less 0.8 x a uniform number of clouds
        double clear = 1 - 0.8 * Noise.of(4, "site/clouds").uniform(year.steps().days().epochDay(DAY));
        assertEquals(361.6004 * clear, day(year, "electricity@solar", Measurand.ENERGY), 1e-3);
        // from noon to one: 40 MW x 14.2/pi x sin(pi/14.2)
        assertEquals(39.6752 * clear, year.series("electricity@solar", Measurand.ENERGY).values()[24 * DAY + 12], 1e-3);
        assertEquals(21.2 + 180 + 120, day(year, "electricity@bus", Measurand.ENERGY), 1e-9);
    }

    @Test @DisplayName("a site that makes more than it takes exports the difference and imports nothing; with too little it imports; both close")
    void exports() {
        TrueFlows rich = Simulation.year(PLANT, 2025, 1);
        TrueFlows poor = Simulation.year(plant(MINE, MILL, Models.with(POWER, "units", 1, "ratedMw", 5), SITE), 2025, 1);
        assertEquals(0, Arrays.stream(rich.series("electricity@grid", Measurand.ENERGY).values()).sum(), 0);
        for (int hour = 0; hour < 8760; hour++) {
            double give = at(rich, "electricity@generation", hour) - at(rich, "electricity@auxiliaries", hour) + at(rich, "electricity@solar", hour);
            assertEquals(give - at(rich, "electricity@bus", hour), at(rich, "electricity@export", hour), 1e-9);
        }
        assertTrue(Arrays.stream(poor.series("electricity@grid", Measurand.ENERGY).values()).filter(mwh -> mwh > 0).count() > 4000);
        assertTrue(Arrays.stream(poor.series("electricity@export", Measurand.ENERGY).values()).filter(mwh -> mwh > 0).count() > 1000);
        for (TrueFlows flows : List.of(rich, poor)) {
            for (Balance balance : Balances.of(flows, new HourRange(0, 8760))) {
                assertTrue(balance.relativeError() < 1e-12, balance::toString);
            }
        }
    }

    private static double at(TrueFlows flows, String stream, int hour) {
        return flows.series(stream, Measurand.ENERGY).values()[hour];
    }

    @Test @DisplayName("each process tells just the streams and quantities it has")
    void tellsItsStreams() {
        TrueFlows flows = Simulation.months(PLANT, 2025, 1);
        var known = new TreeSet<String>();
        for (PlantProcess process : PLANT.processes()) {
            ProcessStreams.of(process, PLANT.processes()).forEach((stream, of) -> of.measures().forEach(one -> known.add(stream + " " + one)));
        }
        assertEquals(known, flows.all().stream().map(one -> one.stream() + " " + one.measures()).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(Set.of("diesel@mine", "natural-gas@rolling", "bituminous@power", "limestone@power", "diesel@vehicles"),
                flows.emissions().stream().map(one -> one.source()).collect(Collectors.toCollection(LinkedHashSet::new)));
        assertEquals(Set.of("mining", "rolling", "power", "vehicles"), flows.carbonFlows().stream().map(one -> one.to())
                .filter(place -> !place.startsWith("out-")).collect(Collectors.toSet()));
    }

    static Stream<DisturbedLaw> disturbed() {
        double unburnt = MILL.unburntPct() / 100;
        return Stream.of(new DisturbedLaw("mine: diesel carbon", new DieselCombustion() {
                @Override public double carbonKg(double a) { return WRONG * super.carbonKg(a); } }),
            new DisturbedLaw("mine: diesel CO2", new DieselCombustion() {
                @Override public double co2Kg(double a) { return WRONG * super.co2Kg(a); } }),
            new DisturbedLaw("mill: gas volume", new GasCombustion(unburnt) {
                @Override public double volumeNm3(GasFuel a, double b) { return WRONG * super.volumeNm3(a, b); } }),
            new DisturbedLaw("mill: gas heat", new GasCombustion(unburnt) {
                @Override public double heatMj(GasFuel a, double b) { return WRONG * super.heatMj(a, b); } }),
            new DisturbedLaw("mill: gas CO2", new GasCombustion(unburnt) {
                @Override public double co2Kg(GasFuel a, double b) { return WRONG * super.co2Kg(a, b); } }),
            new DisturbedLaw("mill: gas unburnt", new GasCombustion(unburnt) {
                @Override public double unburntKg(GasFuel a, double b) { return WRONG * super.unburntKg(a, b); } }));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a law of mine or mill wrong by a millionth in one result breaks a balance; their auxiliary power is a demand")
    @MethodSource("disturbed")
    void breaksABalance(DisturbedLaw disturbed) {
        double worst = disturbed.worstBalance(PLANT, disturbed.what().substring(0, 4));
        assertTrue(worst > 1e-9, () -> "largest error: " + worst);
    }

    @Test @DisplayName("monthly steps: each month's amounts equal the hourly ones within the standard error over 20 seeds")
    void agreesWithMonths() {
        List<TrueFlows> hourly = LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> Simulation.year(PLANT, 2025, seed)).toList();
        List<TrueFlows> monthly = LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> Simulation.months(PLANT, 2025, seed)).toList();
        for (Series one : hourly.get(0).all()) {
            for (int month = 1; one.measures().sort() == Measurand.Sort.FLOW && month <= 12; month++) {
                HourRange range = hourly.get(0).hours().month(month);
                var sums = new double[SEEDS];
                double byMonths = 0;
                for (int i = 0; i < SEEDS; i++) {
                    sums[i] = Arrays.stream(hourly.get(i).series(one.stream(), one.measures()).values(), range.from(), range.to()).sum();
                    byMonths += monthly.get(i).series(one.stream(), one.measures()).values()[month - 1] / SEEDS;
                }
                double mean = Arrays.stream(sums).average().orElseThrow();
                double error = Math.sqrt(Arrays.stream(sums).map(x -> (x - mean) * (x - mean)).sum() / (SEEDS - 1) / SEEDS);
                assertEquals(mean, byMonths, error + 1e-9 * mean, one.stream() + " " + one.measures() + " " + month);
            }
        }
    }

    @ParameterizedTest(name = "draw {0}")
    @DisplayName("no mine, mill, power plant and sun the reader accepts make a negative or unbounded flow, and every balance closes")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void flowsStayPossible(int draw) {
        Plant plant = plant(Extremes.drawn(MINE, draw), Extremes.drawn(MILL, draw), Extremes.drawn(POWER, draw), Extremes.drawn(SITE, draw));
        TrueFlows flows = Simulation.year(plant, 2025, draw);
        for (Series series : flows.all()) {
            assertTrue(Arrays.stream(series.values()).allMatch(value -> value >= 0 && Double.isFinite(value)),
                    () -> series.stream() + " " + series.measures() + " of " + plant.processes());
        }
        flows.emissions().forEach(one -> assertTrue(Arrays.stream(one.co2Kg()).allMatch(kg -> kg >= 0 && Double.isFinite(kg)), one.source()));
        for (Balance balance : Balances.of(flows, new HourRange(0, 8760))) {
            assertTrue(balance.in() == 0 && balance.out() == 0 || balance.relativeError() < 1e-9, balance::toString);
        }
    }
}
