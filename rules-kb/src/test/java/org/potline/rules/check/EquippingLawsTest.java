package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.finding.EquippingRate;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Laboratory;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;

/** Laws of the equipping rates, over every point and meter of the shipped plants. */
class EquippingLawsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Edition JJF = Editions.load("jjf-al/draft-2025");
    /** Rates that nobody can reach, so that every verdict on one tells what it misses. */
    private static final Checker STRICT = new Checker(unreachable("energy-rate"));

    private static Edition unreachable(String id) {
        Parameter parameter = JJF.parameters().get(id);
        for (var row : parameter.rows()) {
            parameter = parameter.with(row.key(), new ParameterValue(LocalDate.of(2020, 1, 1), "1e9", LocalText.same("test"), "D", Where.file("test")));
        }
        return JJF.with(parameter);
    }

    private static Plant plant(String id) {
        return PlantReader.read(Content.folder("twin-model", "plants").resolve(id + ".yaml"), id);
    }

    private static CheckResult check(Plant plant) {
        return STRICT.check(plant, DAY, DAY, OptionalDouble.empty());
    }

    /** Each rate by what it is of, in percent; one of which nothing is needed is reached in full. */
    private static Map<String, Double> rates(Plant plant) {
        CheckResult result = check(plant);
        var rates = new TreeMap<String, Double>();
        for (EquippingRate rate : result.rates()) {
            rates.put(rate.process() + " " + rate.level() + " " + rate.item() + " " + rate.method(), rate.pct());
        }
        Map<String, Integer> pieces = pieces(plant);
        result.verdicts().stream().filter(verdict -> verdict.rule().equals("EQ-5")).forEach(verdict -> {
            double got = verdict.evidence().stream().mapToInt(id -> pieces.getOrDefault(id, 1)).sum();
            double lost = verdict.missing().stream().mapToInt(id -> pieces.getOrDefault(id, 1)).sum();
            rates.put(verdict.subject(), 100 * got / (got + lost));
        });
        return rates;
    }

    private static Map<String, Integer> pieces(Plant plant) {
        var pieces = new LinkedHashMap<String, Integer>();
        plant.processes().stream().flatMap(process -> process.equipment().stream()).forEach(equipment ->
                List.of("electricity", "natural-gas", "coal", "steam").forEach(carrier -> pieces.put(equipment.id() + "/" + carrier, equipment.count())));
        return pieces;
    }

    private static void assertNoneRaised(Map<String, Double> before, Plant less, String what) {
        rates(less).forEach((rate, pct) -> assertTrue(pct <= before.getOrDefault(rate, 100.0),
                () -> what + " raised " + rate + " from " + before.get(rate) + " to " + pct));
    }

    /** Without these points and all that serves them. */
    private static Plant withoutPoints(Plant plant, Predicate<MeteringPoint> gone) {
        List<MeteringPoint> points = plant.points().stream().filter(gone.negate()).toList();
        Set<String> left = points.stream().map(MeteringPoint::id).collect(Collectors.toSet());
        var laboratory = new Laboratory(plant.laboratory().instruments(),
                plant.laboratory().analyses().stream().filter(analysis -> left.contains(analysis.point())).toList());
        return new Plant(plant.id(), plant.name(), plant.asOf(), plant.timeZone(), plant.entities(), plant.processes(), plant.streams(),
                points, plant.meters().stream().filter(meter -> left.contains(meter.point())).toList(), laboratory, plant.organisation(),
                List.of(), plant.declared());
    }

    private static Plant withoutMeters(Plant plant, Predicate<Meter> gone) {
        Set<String> lost = plant.meters().stream().filter(gone).map(Meter::no).collect(Collectors.toSet());
        return plant.with(plant.meters().stream()
                .filter(meter -> !lost.contains(meter.no()) && meter.partOf().stream().noneMatch(lost::contains)).toList());
    }

    @ParameterizedTest(name = "{0}") @DisplayName("deleting any point or meter raises no rate, and leaves the need as it was")
    @CsvSource({"potline-only, 1", "reference-500ka, 3"})
    void deletingOneNeverHelps(String id, int step) {
        Plant plant = plant(id);
        Map<String, Double> before = rates(plant);
        for (int i = 0; i < plant.points().size(); i += step) {
            MeteringPoint gone = plant.points().get(i);
            assertNoneRaised(before, withoutPoints(plant, gone::equals), gone.id());
        }
        for (int i = 0; i < plant.meters().size(); i += step) {
            Meter gone = plant.meters().get(i);
            assertNoneRaised(before, withoutMeters(plant, gone::equals), gone.no());
        }
    }

    @ParameterizedTest(name = "{0}") @DisplayName("of points and meters deleted at random, those left of them raise no rate either")
    @CsvSource({"potline-only, 120", "reference-500ka, 25"})
    void deletingManyNeverHelps(String id, int rounds) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        Plant plant = plant(id);
        for (int round = 0; round < rounds; round++) {
            Plant some = plant;
            Map<String, Double> before = rates(some);
            for (int step = 0; step < 3; step++) {
                var points = new HashSet<MeteringPoint>();
                some.points().stream().filter(point -> random.nextInt(6) == 0).forEach(points::add);
                var meters = new HashSet<Meter>();
                some.meters().stream().filter(meter -> random.nextInt(6) == 0).forEach(meters::add);
                Plant less = withoutMeters(withoutPoints(some, points::contains), meters::contains);
                assertNoneRaised(before, less, "round " + round);
                before = rates(less);
                some = less;
            }
        }
    }

    @Test @DisplayName("the smelter's rates: 18 points needed by calculation, all there; of one stack the set, not there")
    void ratesOfTheShippedPlant() {
        var said = new ArrayList<String>();
        check(plant("potline-only")).rates().forEach(rate -> said.add(String.join(" ", rate.process(), rate.level(), rate.item(), rate.method())
                + " " + rate.equipped() + "/" + rate.needed()));
        assertEquals(List.of(
                "electrolysis process activity-data calculation 7/7",
                "electrolysis process emission-factor calculation 2/2",
                "potline-only enterprise activity-data calculation 4/4",
                "electrolysis process organised-emission measurement 0/1",
                "potline-only enterprise emission-factor calculation 2/2"), said);
    }
}
