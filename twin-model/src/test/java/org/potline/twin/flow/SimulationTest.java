package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.flow.pot.AnodeEffect;
import org.potline.twin.flow.pot.PotAccount;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessStreams;
import org.potline.twin.time.HourRange;

class SimulationTest {
    /** All bits of the built plant's 2025, seed 1. A change of any law changes it: that belongs into the change log. */
    private static final String BITS = "cd83b25017b65cad";

    @Test @DisplayName("the year's bits are the same on every Java, in any zone and locale of the machine, on any thread")
    void bitsAreFixed() {
        assertEquals(BITS, bits(Simulation.year(BuiltPlant.in("Asia/Shanghai"), 2025, 1)));
        bitsAreFixed(Locale.forLanguageTag("tr-TR"));
        bitsAreFixed(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    private static void bitsAreFixed(Locale other) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(other);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            List<CompletableFuture<String>> runs = Stream.generate(() -> CompletableFuture
                    .supplyAsync(() -> bits(Simulation.year(BuiltPlant.in("Asia/Shanghai"), 2025, 1)))).limit(3).toList();
            runs.forEach(run -> assertEquals(BITS, run.join()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test @DisplayName("another seed, another truth")
    void dependsOnTheSeed() {
        assertNotEquals(BITS, bits(Simulation.year(BuiltPlant.in("Asia/Shanghai"), 2025, 2)));
    }

    @Test @DisplayName("another fuel law of the casthouse changes nothing of the pots: streams of noise are named")
    void keepsProcessesApart() {
        Plant plant = BuiltPlant.in("Asia/Shanghai");
        Plant alone = BuiltPlant.of("Asia/Shanghai",
                List.of(BuiltPlant.process("electrolysis", ProcessKind.ELECTROLYSIS, BuiltPlant.POTS)));
        TrueFlows with = Simulation.year(plant, 2025, 1);
        TrueFlows without = Simulation.year(alone, 2025, 1);
        for (Series series : without.all()) {
            assertArrayEquals(series.values(), with.series(series.stream(), series.measures()).values(), series.toString());
        }
        assertFalse(without.has("ingots@casting", Measurand.MASS));
        assertEquals(List.of("anode", "anode-effect", "low-voltage-pfc"),
                without.emissions().stream().map(TrueEmission::source).toList());
    }

    @Test @DisplayName("every stream of every process has its truth, of finite numbers, amounts not negative")
    void hasEveryStream() {
        Plant plant = BuiltPlant.in("Asia/Shanghai");
        TrueFlows year = Simulation.year(plant, 2025, 1);
        for (PlantProcess process : plant.processes()) {
            for (Map.Entry<String, ProcessStreams.Known> stream : ProcessStreams.of(process, plant.processes()).entrySet()) {
                for (Measurand measures : stream.getValue().measures()) {
                    double[] hourly = year.series(stream.getKey(), measures).values();
                    assertEquals(8760, hourly.length);
                    assertTrue(Arrays.stream(hourly).allMatch(x -> x >= 0 && x < 1e9), stream + " " + measures);
                    assertTrue(Arrays.stream(hourly).sum() > 0, stream + " " + measures);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2} hours")
    @DisplayName("leap years and clock changes: every hour counted, every balance closed")
    @CsvSource({"Asia/Shanghai, 2024, 8784", "Europe/Berlin, 2025, 8760", "America/New_York, 2023, 8760",
        "Asia/Kolkata, 2025, 8760"})
    void closesEverywhere(String zone, int year, int hours) {
        TrueFlows flows = Simulation.year(BuiltPlant.in(zone), year, 3);
        assertEquals(hours, flows.hours().count());
        for (Balance balance : Balances.of(flows, new HourRange(0, hours))) {
            assertTrue(balance.relativeError() < 1e-12, balance::toString);
        }
    }

    static List<PlantProcess> processes() {
        return BuiltPlant.in("Asia/Shanghai").processes();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a site of one process alone runs, and what balances it has close")
    @MethodSource("processes")
    void runsAlone(PlantProcess process) {
        Plant alone = BuiltPlant.of("Asia/Shanghai", List.of(process));
        TrueFlows flows = Simulation.year(alone, 2025, 1);
        assertEquals(ProcessStreams.of(process, alone.processes()).keySet(),
                flows.all().stream().map(Series::stream).collect(Collectors.toCollection(LinkedHashSet::new)));
        for (Balance balance : Balances.of(flows, new HourRange(0, 8760))) {
            assertTrue(balance.relativeError() < 1e-12, balance::toString);
        }
    }

    @Test @DisplayName("the events of anode effects are the minutes and gas of the hours; each in its own hours, none overlapping")
    void addsUpTheEvents() {
        TrueFlows year = Simulation.year(Plants.POTLINE_ONLY, 2025, 1);
        double[] minutes = year.series("anode-effect@electrolysis", Measurand.ANODE_EFFECT_MINUTES).values();
        TrueEmission gas = year.emissions().get(1);
        assertEquals(Arrays.stream(minutes).sum(), year.anodeEffects().stream().mapToDouble(AnodeEffect::minutes).sum(), 1e-6);
        assertEquals(Arrays.stream(gas.cf4Kg()).sum(), year.anodeEffects().stream().mapToDouble(AnodeEffect::cf4Kg).sum(), 1e-6);
        assertEquals(Arrays.stream(gas.c2f6Kg()).sum(), year.anodeEffects().stream().mapToDouble(AnodeEffect::c2f6Kg).sum(), 1e-6);
        AnodeEffect before = null;
        for (AnodeEffect effect : year.anodeEffects()) {
            assertTrue(effect.minutes() > 0 && effect.volts() >= 8 && effect.startSecond() < 8760 * 3600.0, effect::toString);
            if (before != null && before.pot() == effect.pot()) {
                assertTrue(effect.startSecond() >= before.startSecond() + before.minutes() * 60 - 1e-3, effect::toString);
            }
            before = effect;
        }
        // 120 pots x 365 d x 0.05 = 2190, less the days pots are out
        assertEquals(2190 * 0.99, year.anodeEffects().size(), 5 * Math.sqrt(2190));
        double[] lengths = year.anodeEffects().stream().mapToDouble(AnodeEffect::minutes).sorted().toArray();
        // standard error of the median of n lognormal lengths: 1.253 x 0.6/sqrt(n) = 1.6 % of it
        assertEquals(2.5, lengths[lengths.length / 2], 5 * 0.016 * 2.5);
    }

    @Test @DisplayName("a pot that is out has its metal tapped and its anodes taken out, and the line runs at lower voltage")
    void takesPotsOut() {
        ElectrolysisModel shortLived = Models.with(BuiltPlant.POTS, "potLifeDays", 100, "reliningDays", 60, "stopsPerPotYear", 0);
        TrueFlows year = Simulation.year(BuiltPlant.in("Asia/Shanghai").withModel(shortLived), 2025, 1);
        double[] potDays = year.series("anode-effect@electrolysis", Measurand.POT_DAYS).values();
        double[] volts = year.series("direct-current@potline", Measurand.VOLTAGE).values();
        double[] effects = year.series("anode-effect@electrolysis", Measurand.ANODE_EFFECT_MINUTES).values();
        double[] count = year.lines().get(0).book().values(PotAccount.IN_POTS_COUNT);
        int outages = 0;
        for (int hour = 0; hour < 8760; hour++) {
            long pots = Math.round(potDays[hour] * 24);
            assertEquals(pots * 32, count[hour], 0);
            if (effects[hour] == 0) {
                // 3.65 V a pot in service, within the spread of pots and days; 0.3 V of busbar for every place
                assertEquals(pots * 3.65 + 8 * 0.3, volts[hour], 0.03 * (volts[hour] + 1));
            }
            outages += pots < 8 ? 1 : 0;
        }
        assertTrue(outages > 1000, "pot-hours out: " + outages);
        assertEquals(8 * 365 * 100 / 160.0, Arrays.stream(potDays).sum(), 8 * 365 * 0.15);
        for (Balance balance : Balances.of(year, new HourRange(0, 8760))) {
            assertTrue(balance.relativeError() < 1e-12, balance::toString);
        }
    }

    @Test @DisplayName("the factors of the accounting stand nowhere among the laws of the truth")
    void knowsNoAccounting() throws IOException {
        Pattern factor = Pattern.compile("(?<![0-9.])0?\\.(143|411|10*|034|0034)(?![0-9])");
        Path folder = Path.of("src/main/java/org/potline/twin/flow");
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            List<Path> sources = files.toList();
            assertTrue(sources.size() > 30);
            for (Path source : sources) {
                assertFalse(factor.matcher(Files.readString(source, StandardCharsets.UTF_8)).find(), source::toString);
            }
        }
    }

    private static String bits(TrueFlows flows) {
        long hash = 17;
        for (Series series : flows.all()) {
            hash = 31 * hash + Double.doubleToRawLongBits(series.opening());
            hash = 31 * hash + Arrays.hashCode(series.values());
        }
        for (TrueEmission emission : flows.emissions()) {
            hash = 31 * hash + Arrays.hashCode(emission.co2Kg());
            hash = 31 * hash + Arrays.hashCode(emission.cf4Kg());
            hash = 31 * hash + Arrays.hashCode(emission.c2f6Kg());
        }
        for (AnodeEffect effect : flows.anodeEffects()) {
            hash = 31 * hash + Double.hashCode(effect.startSecond()) + 7L * Double.hashCode(effect.cf4Kg());
        }
        return Long.toHexString(hash);
    }
}
