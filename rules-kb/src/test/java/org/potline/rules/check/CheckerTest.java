package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.potline.rules.engine.CheckResult;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.Laboratory;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.LocalText;
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
        assertEquals(Set.of(Modality.MAY), advice.stream().map(Finding::modality).filter(modality -> modality != Modality.INFO)
                .collect(Collectors.toSet()));
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

    @Test @DisplayName("a plant that states no data arrangement keeps its readings for 0 years, each kind of them: findings, not silence")
    void noArrangementIsAFinding() {
        Plant silent = PLANT.with(PLANT.organisation().with(List.of()));
        List<String> subjects = check(silent, 170_000).findings().stream().filter(finding -> finding.clause().equals("DAT-8"))
                .map(Finding::subject).toList();
        assertEquals(List.of("data.anode-effects", "data.composition", "data.electricity", "data.fluid", "data.mass", "data.stock"), subjects);
    }

    @Test @DisplayName("coverage has every clause in the edition's order, and met + broken = in scope")
    void coverageIsComplete() {
        List<Coverage> coverage = check(PLANT, 170_000).coverage();
        assertEquals(JJF.clauses().stream().map(Clause::id).toList(), coverage.stream().map(Coverage::clause).toList());
        coverage.forEach(each -> assertEquals(each.inScope(), each.met() + each.broken(), each.clause()));
        assertEquals(PLANT.meters().size() + PLANT.laboratory().instruments().size(), coverage.stream().filter(each -> each.clause().equals("LED-1")).findFirst()
                .orElseThrow().inScope());
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
        assertEquals("GB 17167-2006, 4.3 (mandatory clause); based on our working value (see JJF draft, drafting notes 6(7)) (D)", finding.source().en());
        assertEquals("GB 17167-2006，4.3（强制性条款）；依据：本项目工作值（参见 JJF 草案编制说明 六（七））（D）", finding.source().zh());
        assertEquals("D", finding.confidence());
        assertEquals("Meter Rectifier feeder meter (EM-102): active energy class 1 is coarser than the active energy class 0.5S required "
                + "(by our working value (see JJF draft, drafting notes 6(7)) (D)).", finding.message().en());
        assertEquals("计量器具“整流所电能表”（EM-102）的准确度等级为有功电能表 1 级，低于要求的有功电能表 0.5S 级"
                + "（依据：本项目工作值（参见 JJF 草案编制说明 六（七））（D））。", finding.message().zh());
    }

    @Test @DisplayName("the scope is said: by which emission, from where, the threshold, what follows")
    void scopeIsSaid() {
        String threshold = "; threshold 26000 t CO2e a year, JJF aluminium smelting (draft 2025), drafting notes 6(2) (A); ";
        assertEquals("Scope: annual emission 170000 t CO2e, accounted in this run" + threshold + "not below it: the edition applies.",
                check(PLANT, 170_000.4).scope().en());
        assertEquals("Scope: annual emission 25999.9 t CO2e, accounted in this run" + threshold
                + "below: every finding is advice (SCOPE-2).", check(PLANT, 25_999.9).scope().en());
        assertEquals("适用范围：年度排放量 25000 吨二氧化碳当量，为本次核算结果；限值为每年 26000 吨二氧化碳当量，"
                + "JJF 铝冶炼（2025 草案），编制说明 六（二）（A）；低于限值：检查结果均为建议（SCOPE-2）。", check(PLANT, 25_000).scope().zh());
        String declared = CHECKER.check(PLANT, FROM, TO, OptionalDouble.empty()).scope().en();
        assertTrue(declared.contains(", declared for " + PLANT.declared().orElseThrow().year() + " in the plant file;"), declared);
        Plant silent = without(PLANT, PLANT.points(), true);
        assertEquals("Scope: annual emission unknown, neither accounted in full in this run nor declared in the plant file" + threshold
                + "checked as if the edition applied.", CHECKER.check(silent, FROM, TO, OptionalDouble.empty()).scope().en());
        assertTrue(new Checker(Editions.load("gb-17167/2006")).check(PLANT, FROM, TO, OptionalDouble.of(1)).scope().en()
                .endsWith("this edition sets no threshold of emission, so it is checked in full."));
    }

    @Test @DisplayName("a document that is not in force on the day, or no more, is remarked, and what the plant file cannot tell of that day")
    void remarksOfTheDay() {
        LocalDate last = LocalDate.of(2026, 1, 31);
        String plantOnly = CHECKER.check(PLANT, last, last, OptionalDouble.of(170_000)).scope().en();
        assertTrue(plantOnly.endsWith("the edition applies. Note: the plant file describes 2025-12-31; what came later is not checked."), plantOnly);
        LocalDate after = last.plusDays(1);
        LocalText replaced = CHECKER.check(PLANT, after, after, OptionalDouble.of(170_000)).scope();
        assertTrue(replaced.en().contains(" Note: GB 17167-2006 was in force to 2026-01-31 and is replaced by GB 17167-2025;"), replaced.en());
        assertTrue(replaced.zh().contains("《GB 17167-2006》的有效期到 2026-01-31 为止，此后由《GB 17167-2025》代替"), replaced.zh());
        LocalDate early = LocalDate.of(2025, 1, 31);
        String before = CHECKER.check(PLANT, early, early, OptionalDouble.of(170_000)).scope().en();
        assertTrue(before.contains(" Note: JJF aluminium smelting (draft 2025) dates from 2025-02-01 only"), before);
        assertTrue(before.endsWith("Note: the data of the plant file begin in 2025-01; earlier months are not checked."), before);
    }

    private static Meter installedLongAgo(Meter m) {
        return new Meter(m.no(), m.type(), m.partOf(), m.point(), m.name(), m.model(), m.accuracy(), m.range(), m.manufacturer(), m.serialNo(),
                m.place(), m.label(), m.status(), m.keeper(), m.acquisition(), m.intervalMonths(), LocalDate.of(1985, 1, 1), m.calibrations());
    }

    @Test @DisplayName("a meter that is not installed yet meters nothing, and nothing is asked of it")
    void notInstalledYet() {
        String no = "SC-104";
        LocalDate before = PLANT.meters().stream().filter(meter -> meter.no().equals(no)).findFirst().orElseThrow().installed().minusDays(1);
        CheckResult early = CHECKER.check(PLANT, before, before, OptionalDouble.of(170_000));
        assertTrue(early.findings().stream().noneMatch(finding -> finding.subject().equals(no)));
        assertTrue(early.findings().stream().anyMatch(finding -> finding.clause().equals("MGT-4")
                && finding.subject().equals(PLANT.meters().stream().filter(meter -> meter.no().equals(no)).findFirst().orElseThrow().point())));
    }

    @Test @DisplayName("a clause whose value is not yet in force says so, with the day from which it is, instead of falling silent")
    void notInForceIsSaid() {
        LocalDate before = LocalDate.of(2006, 12, 31);
        Plant old = PLANT.with(PLANT.meters().stream().map(CheckerTest::installedLongAgo).toList());
        List<Finding> remarks = CHECKER.check(old, before, before, OptionalDouble.of(170_000)).findings().stream()
                .filter(finding -> finding.modality() == Modality.INFO && finding.clause().matches("EQ-6|LED-[0-9]+")).toList();
        assertEquals(List.of("EQ-6", "LED-1", "LED-2", "LED-3", "LED-4", "LED-5", "LED-6", "LED-7", "LED-8", "LED-9"),
                remarks.stream().map(Finding::clause).toList());
        assertEquals("Clause LED-6 (serial number) could not be checked, or not for everything: no value is in force on 2006-12-31 for "
                + "Field of the list of instruments, LED-6 (first from 2007-01-01).", remarks.get(6).message().en());
        LocalDate first = LocalDate.of(2007, 1, 1);
        assertTrue(CHECKER.check(old, first, first, OptionalDouble.of(170_000)).findings().stream()
                .noneMatch(finding -> finding.modality() == Modality.INFO && finding.clause().matches("EQ-[57]|LED-[0-9]+")));
        LocalDate early = LocalDate.of(1989, 12, 31);
        CheckResult result = CHECKER.check(PLANT, early, early, OptionalDouble.of(170_000));
        assertTrue(result.findings().stream().map(Finding::clause).toList().containsAll(List.of("SCOPE-1", "DAT-8", "EQ-9")));
        assertTrue(result.scope().en().contains("no threshold is in force on 1989-12-31, so it is checked in full. Note: "), result.scope().en());
    }

    @Test @DisplayName("messages speak of things by their names: streams with and without a trunk, measurands, days")
    void messagesNameThings() {
        Plant bare = without(PLANT, List.of(), false);
        List<Finding> findings = check(bare, 170_000).findings();
        assertEquals("Source stream Diesel of the vehicles (diesel@vehicles) has no metered point of its own, and it branches off no other "
                + "stream from which it could follow by subtraction.", message(findings, "EQ-1", "diesel@vehicles").en());
        String branch = message(findings, "EQ-1", "electricity@rectifiers").zh();
        assertTrue(branch.contains("因为下列源流没有计量：") && branch.contains("（electricity@grid）"), branch);
        Finding need = findings.stream().filter(f -> f.clause().equals("EQ-9") && f.subject().startsWith("natural-gas")).findFirst()
                .orElseThrow();
        assertTrue(need.message().zh().endsWith("没有测量的量：体积（20 ℃）或体积（0 ℃）。"), need.message().zh());
        assertEquals("D", need.confidence());
        assertTrue(need.source().en().contains("; based on our working value"), need.source().en());
        findings.stream().filter(f -> f.clause().equals("EQ-9")).forEach(f -> assertFalse(f.message().zh().contains("@"), f.toString()));
        LocalText calibration = check(PLANT, 170_000).findings().stream().filter(f -> f.clause().equals("MGT-6")).findFirst().orElseThrow()
                .message();
        assertTrue(calibration.en().matches(".*: from 2025-\\d\\d-\\d\\d to 2025-\\d\\d-\\d\\d\\.")
                && calibration.zh().matches(".*：2025-\\d\\d-\\d\\d 至 2025-\\d\\d-\\d\\d。"), calibration.toString());
    }

    @Test @DisplayName("a transformer's card, label and calibrations are judged as any other's; its class is not that of a watt-hour meter, and it serves no point")
    void judgesMembersOfAChain() {
        Meter head = PLANT.meters().stream().filter(meter -> meter.no().equals("EM-103")).findFirst().orElseThrow();
        var member = new Meter("CT-103", "CT_02S", List.of("EM-103"), head.point(), head.name(), "LZZBJ9-10 600/5",
                Optional.of(AccuracyClass.parse("ct 0.5S")), "0..600 A", "", "", head.place(), "", MeterStatus.QUALIFIED, "E-01",
                "15 min, automatic", 120, LocalDate.of(2012, 6, 1),
                List.of(new Calibration(LocalDate.of(2012, 5, 20), LocalDate.of(2022, 5, 19), CalibrationResult.PASSED, "K-1", "X")));
        List<Finding> findings = check(with(List.of(head, member)), 170_000).findings();
        assertEquals(List.of("ARC-1", "ARC-2", "ARC-3", "ARC-5", "DQ-8", "LED-5", "LED-6", "MGT-6", "MGT-7"), findings.stream()
                .filter(f -> f.subject().equals("CT-103")).map(Finding::clause)
                .sorted().toList());
        assertTrue(findings.stream().noneMatch(f -> f.clause().equals("MGT-4") && f.subject().equals(head.point())));
        List<Finding> alone = check(with(List.of(member)), 170_000).findings();
        assertTrue(alone.stream().anyMatch(f -> f.clause().equals("MGT-4") && f.subject().equals(head.point())), "it meters nothing by itself");
    }

    @Test @DisplayName("a voltage transformer of three meters counts in the chain of each, and by itself once for each class that is asked of it")
    void judgesSharedMembers() {
        List<Meter> heads = PLANT.meters().stream().filter(meter -> List.of("EM-102", "EM-103", "EM-104").contains(meter.no())).toList();
        var coarse = new Meter("VT", "VT_02", List.of("EM-103", "EM-104", "EM-102"), heads.get(1).point(), heads.get(0).name(), "JDZ-10",
                Optional.of(AccuracyClass.parse("vt 3")), "0..10 kV", "", "", heads.get(0).place(), "", MeterStatus.QUALIFIED, "E-01",
                "15 min, automatic", 120, LocalDate.of(2012, 6, 1), List.of());
        var shared = new ArrayList<>(heads);
        shared.add(coarse);
        List<Finding> findings = check(with(shared), 170_000).findings().stream().filter(finding -> finding.clause().equals("EQ-6")).toList();
        assertEquals(List.of("EM-102/chain", "EM-103/chain", "EM-104/chain", "VT", "VT/EM-102"), findings.stream().map(Finding::subject)
                .filter(subject -> subject.startsWith("VT") || subject.endsWith("/chain")).sorted().toList(), "rectifiers ask for another class");
        var apart = new ArrayList<>(heads);
        heads.forEach(head -> apart.add(coarse.numbered("VT-" + head.no()).inChains(List.of(head.no()), head.point())));
        assertEquals(findings.stream().filter(finding -> finding.subject().endsWith("/chain")).map(Finding::message).toList(),
                check(with(apart), 170_000).findings().stream().filter(finding -> finding.clause().equals("EQ-6")
                        && finding.subject().endsWith("/chain")).map(Finding::message).toList());
    }

    private static Plant with(List<Meter> meters) {
        return new Plant(PLANT.id(), PLANT.name(), PLANT.asOf(), PLANT.timeZone(), PLANT.entities(), PLANT.processes(), PLANT.streams(),
                PLANT.points(), meters, PLANT.laboratory(), PLANT.organisation(), List.of(), PLANT.declared());
    }

    private static LocalText message(List<Finding> findings, String clause, String subject) {
        return findings.stream().filter(f -> f.clause().equals(clause) && f.subject().equals(subject)).findFirst().orElseThrow().message();
    }

    /** The plant with these points and what serves them, and with no declared emission where {@code silent}. */
    private static Plant without(Plant plant, List<MeteringPoint> points, boolean silent) {
        Set<String> ids = points.stream().map(MeteringPoint::id).collect(Collectors.toSet());
        var laboratory = new Laboratory(plant.laboratory().instruments(),
                plant.laboratory().analyses().stream().filter(analysis -> ids.contains(analysis.point())).toList());
        return new Plant(plant.id(), plant.name(), plant.asOf(), plant.timeZone(), plant.entities(), plant.processes(),
                plant.streams(), points, plant.meters().stream().filter(meter -> ids.contains(meter.point())).toList(), laboratory,
                plant.organisation(), List.of(), silent ? Optional.empty() : plant.declared());
    }
}
