package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.EquippingRate;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Laboratory;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

/** Scope, coverage, rates and repeatability of checks of whole plants. */
class CheckerTest {
    private static final Edition JJF = Editions.load("jjf-al/draft-2025");
    private static final Checker CHECKER = new Checker(JJF);
    private static final Path FILE = Content.folder("twin-model", "plants").resolve("potline-only.yaml");
    private static final Plant PLANT = PlantReader.read(FILE, "potline-only.yaml");
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);

    private static CheckResult check(Plant plant, double annualTCo2e) {
        return CHECKER.check(plant, FROM, TO, OptionalDouble.of(annualTCo2e));
    }

    @Test @DisplayName("below 26 000 t every finding becomes advice, none goes away")
    void adviceBelowThreshold() {
        List<Finding> inScope = check(PLANT, 26_000).findings();
        List<Finding> advice = check(PLANT, 25_999).findings();
        assertTrue(inScope.stream().anyMatch(finding -> finding.modality() == Modality.SHALL));
        assertEquals(Set.of(Modality.MAY), advice.stream().map(Finding::modality).collect(Collectors.toSet()));
        assertEquals(inScope.stream().map(f -> f.clause() + f.subject()).toList(),
                advice.stream().map(f -> f.clause() + f.subject()).toList());
    }

    @Test @DisplayName("without an accounted year the declared emission decides the scope; without both it is remarked, as information")
    void scopeWithoutAccount() {
        assertEquals(new Coverage("SCOPE-1", 1, 1, 0),
                CHECKER.check(PLANT, FROM, TO, OptionalDouble.empty()).coverage().get(0));
        Plant silent = without(PLANT, PLANT.points(), true);
        CheckResult result = CHECKER.check(silent, FROM, TO, OptionalDouble.empty());
        Finding remark = result.findings().get(0);
        assertEquals("SCOPE-1", remark.clause());
        assertEquals(Modality.INFO, remark.modality());
        assertTrue(result.findings().stream().anyMatch(finding -> finding.modality() == Modality.SHALL));
    }

    @Test @DisplayName("a plant that states no data arrangement at all keeps its data for 0 years: a finding, not silence")
    void noArrangementIsAFinding() {
        Plant p = PLANT;
        Plant silent = new Plant(p.id(), p.name(), p.asOf(), p.timeZone(), p.entities(), p.processes(), p.streams(), p.points(),
                p.meters(), p.laboratory(), p.people(), p.documents(), List.of(), p.candidates(), p.declared());
        List<String> subjects = check(silent, 170_000).findings().stream().filter(finding -> finding.clause().equals("DAT-8"))
                .map(Finding::subject).toList();
        assertEquals(List.of(p.id()), subjects);
    }

    @Test @DisplayName("coverage has every clause in the edition's order, and met + broken = in scope")
    void coverageIsComplete() {
        List<Coverage> coverage = check(PLANT, 170_000).coverage();
        assertEquals(JJF.clauses().stream().map(Clause::id).toList(), coverage.stream().map(Coverage::clause).toList());
        coverage.forEach(each -> assertEquals(each.inScope(), each.met() + each.broken(), each.clause()));
        assertEquals(PLANT.meters().size(), coverage.stream().filter(each -> each.clause().equals("LED-1")).findFirst()
                .orElseThrow().inScope());
    }

    @Test @DisplayName("the shipped plant's equipping rates: all 100 %, 18 points needed")
    void rates() {
        List<EquippingRate> rates = check(PLANT, 170_000).rates();
        assertEquals(List.of(
                new EquippingRate("electrolysis", "process", "activity-data", "calculation", 7, 7),
                new EquippingRate("electrolysis", "process", "emission-factor", "calculation", 2, 2),
                new EquippingRate("electrolysis", "enterprise", "activity-data", "calculation", 1, 1),
                new EquippingRate("utilities", "enterprise", "activity-data", "calculation", 2, 2),
                new EquippingRate("casting", "enterprise", "activity-data", "calculation", 1, 1),
                new EquippingRate("casting", "enterprise", "emission-factor", "calculation", 2, 2)), rates);
        assertEquals(100.0, rates.get(0).pct());
    }

    @Test @DisplayName("deleting points, at random, never raises a rate of EQ-9 and never changes the need (300 plants)")
    void deletingNeverHelps() {
        List<EquippingRate> full = check(PLANT, 170_000).rates();
        long state = 1;
        for (int round = 0; round < 300; round++) {
            var kept = new ArrayList<MeteringPoint>();
            for (MeteringPoint point : PLANT.points()) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                if ((state >>> 60) % 4 != 0) {
                    kept.add(point);
                }
            }
            List<EquippingRate> less = check(without(PLANT, kept, false), 170_000).rates();
            assertEquals(full.size(), less.size());
            for (int i = 0; i < full.size(); i++) {
                assertEquals(full.get(i).needed(), less.get(i).needed());
                assertTrue(less.get(i).equipped() <= full.get(i).equipped(), full.get(i).process());
            }
        }
    }

    @Test @DisplayName("a check gives the same on many threads, and for a plant whose lists are reversed")
    void repeatable() {
        CheckResult once = check(PLANT, 170_000);
        List<CheckResult> many = IntStream.range(0, 64).parallel().mapToObj(i -> check(PLANT, 170_000)).toList();
        many.forEach(result -> assertEquals(once, result));
        var points = new ArrayList<>(PLANT.points());
        Collections.reverse(points);
        assertEquals(once.verdicts(), check(without(PLANT, points, false), 170_000).verdicts());
    }

    @Test @DisplayName("working values asked for bind beside those of table 4")
    void workingValues() {
        var strict = new Checker(JJF, true).check(PLANT, FROM, TO, OptionalDouble.of(170_000));
        var usual = check(PLANT, 170_000);
        assertTrue(strict.findings().stream().map(Finding::subject).toList()
                .containsAll(usual.findings().stream().map(Finding::subject).toList()));
    }

    @Test @DisplayName("a finding that rests on a working value says so; one that rests on table 4 does not")
    void sourcesAreHonest() {
        Finding finding = check(PLANT, 170_000).findings().stream().filter(f -> f.clause().equals("EQ-6")).findFirst().orElseThrow();
        assertEquals("GB 17167-2006, 4.3 + 本项目工作值 our working value, JJF 草案 draft 六(七) (D)", finding.source());
        assertEquals("Meter Rectifier feeder meter (EM-102): class active-energy 1 is coarser than the active-energy 0.5S required "
                + "(by 本项目工作值 our working value, JJF 草案 draft 六(七) (D)).", finding.message().en());
        assertEquals("计量器具“整流所电能表”（EM-102）：准确度等级 active-energy 1 低于要求的 active-energy 0.5S"
                + "（依据：本项目工作值 our working value, JJF 草案 draft 六(七) (D)）。", finding.message().zh());
    }

    /** The plant with these points and what serves them, and with no declared emission where {@code silent}. */
    private static Plant without(Plant plant, List<MeteringPoint> points, boolean silent) {
        Set<String> ids = points.stream().map(MeteringPoint::id).collect(Collectors.toSet());
        var laboratory = new Laboratory(plant.laboratory().instruments(),
                plant.laboratory().analyses().stream().filter(analysis -> ids.contains(analysis.point())).toList());
        return new Plant(plant.id(), plant.name(), plant.asOf(), plant.timeZone(), plant.entities(), plant.processes(),
                plant.streams(), points, plant.meters().stream().filter(meter -> ids.contains(meter.point())).toList(), laboratory,
                plant.people(), plant.documents(), plant.data(), List.of(), silent ? Optional.empty() : plant.declared());
    }
}
