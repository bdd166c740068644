package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.engine.RuleCompiler;
import org.potline.rules.explanation.Explainer;
import org.potline.rules.explanation.Explanation.Standing;
import org.potline.rules.explanation.Explanation;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.rules.standard.RulePack;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.BadInput;
import org.potline.twin.yaml.Content;

/** Why a clause is met, broken, or does not apply. */
class ExplainerTest {
    private static final Edition JJF = Editions.load("jjf-al/draft-2025");
    private static final Checker CHECKER = new Checker(JJF);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Plant PLANT = PlantOfMeters.of(0);

    private static Explanation explain(Plant plant, LocalDate day, String clause, String subject) {
        return CHECKER.explain(plant, day, day, OptionalDouble.empty()).explain(clause, subject);
    }

    private static Plant changed(String no, Map<String, ?> changes) {
        return PLANT.with(PLANT.meters().stream().map(meter -> meter.no().equals(no) ? MeterEdits.with(meter, changes) : meter).toList());
    }

    @Test @DisplayName("broken: what is wrong, by which condition with which values, and what would mend it")
    void broken() {
        Explanation coarse = explain(PLANT, DAY, "EQ-6", "EM-102");
        assertEquals(Standing.BROKEN, coarse.standing());
        assertTrue(coarse.why().en().startsWith("Meter Rectifier feeder meter (EM-102): active energy class 1 is coarser than"), coarse.why().en());
        assertEquals("Replace it by an instrument of active energy class 0.5S or finer, or have it certified for that class.",
                coarse.mend().en());
        assertTrue(coarse.mend().zh().contains("0.5S"), coarse.mend().zh());
        Explanation bare = explain(PLANT.with(List.of()), DAY, "EQ-9", "electricity@grid/enterprise/activity-data/energy");
        assertEquals(Standing.BROKEN, bare.standing());
    }

    @Test @DisplayName("met: by which evidence, and the condition with the values it was judged by")
    void met() {
        Explanation kept = explain(PLANT, DAY, "DAT-8", PLANT.data().get(0).id());
        assertEquals(Standing.MET, kept.standing());
        double years = PLANT.data().get(0).retentionYears();
        assertTrue(kept.judgedBy().en().startsWith("how long it is kept [a] is at least limit \"Years that metering data are kept\" "
                + "(how long it is kept [a]: " + (int) years + "; "), kept.judgedBy().en());
        assertEquals("", kept.mend().en());
        Explanation metered = explain(PLANT, DAY, "EQ-1", "electricity@grid");
        assertEquals(Standing.MET, metered.standing());
        assertTrue(metered.why().en().startsWith("Met, by: "), metered.why().en());
    }

    @Test @DisplayName("not applicable: a stopped meter, but not one without a class; a use without a limit, another kind of thing, a threshold not passed")
    void notApplicable() {
        Plant stopped = changed("EM-102", Map.of("status", MeterStatus.STOPPED));
        assertEquals("Does not apply: the list of instruments has it as stopped, so that it is not judged as one in use; the clause applies only "
                + "where this holds: it is in use (qualified, limited); here it does not.", notApplicable(stopped, DAY, "EQ-6", "EM-102"));
        assertTrue(explain(stopped, DAY, "LED-4", "EM-102").why().en().contains("has it as stopped"), "a clause that judges it all the same says so too");
        assertTrue(notApplicable(changed("EM-102", Map.of("installed", DAY.plusDays(1))), DAY, "EQ-6", "EM-102").contains("only from 2026-01-01"));
        String zh = explain(changed("EM-102", Map.of("status", MeterStatus.STOPPED)), DAY, "EQ-6", "EM-102").why().zh();
        assertTrue(zh.startsWith("\u4e0d\u9002\u7528\uff1a"), zh);
        Explanation classless = explain(changed("EM-102", Map.of("accuracy", Optional.empty())), DAY, "EQ-6", "EM-102");
        assertEquals(Standing.BROKEN, classless.standing());
        assertTrue(classless.why().en().contains("states no accuracy class") && classless.mend().en().contains("Enter the class"), classless.why().en());
        String point = PLANT.points().get(1).id();
        assertTrue(notApplicable(PLANT, DAY, "EQ-6", point).contains("the clause is about this kind of thing: meter of the list of instruments"));
        String parts = notApplicable(PLANT, DAY, "EQ-4", "LB-01");
        assertTrue(parts.contains("The clause did judge the following about it") && parts.contains("(LB-01/resolution)"), parts);
        assertTrue(notApplicable(PLANT, DAY, "EQ-6", "LB-01").contains("laboratory instruments apart"), "it is in the list all the same");
        assertTrue(notApplicable(PLANT, DAY, "SCOPE-2", PLANT.id()).contains("only where it is less than 26000"));
    }

    private static String notApplicable(Plant plant, LocalDate day, String clause, String subject) {
        Explanation explanation = explain(plant, day, clause, subject);
        assertEquals(Standing.NOT_APPLICABLE, explanation.standing());
        return explanation.why().en();
    }

    @Test @DisplayName("a use without a requirement: which use, and in which documents there is none; a reason that subjects share reads alike for them")
    void noRequirementForTheUse() {
        Plant site = PlantReader.read(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka");
        Explainer explainer = CHECKER.explain(site, DAY, DAY, OptionalDouble.empty());
        String why = explainer.explain("EQ-6", "CE-201").why().en();
        assertTrue(why.startsWith("Does not apply: in GB 17167-2006, ") && why.contains("\"Coarsest accuracy class allowed\" has nothing for this: "
                + "a point without a class of use"), why);
        List<Explanation> all = explainer.explain("EQ-6");
        List<String> reasons = all.stream().filter(each -> each.standing() == Standing.NOT_APPLICABLE).map(each -> each.why().zh()).toList();
        assertTrue(reasons.size() > 30 && reasons.stream().distinct().count() < 8, reasons.toString());
    }

    @Test @DisplayName("not applicable on a day before its value is in force: the day from which it is, is told")
    void notInForce() {
        LocalDate before = LocalDate.of(2006, 12, 31);
        String why = notApplicable(PLANT, before, "LED-6", "EM-102");
        assertTrue(why.contains("(first from 2007-01-01)") && why.contains("is in force on 2006-12-31"), why);
        LocalDate early = LocalDate.of(1989, 12, 31);
        assertTrue(notApplicable(PLANT, early, "DAT-8", PLANT.data().get(0).id()).contains("Years that metering data are kept"));
    }

    @Test @DisplayName("every clause of the edition can be explained for all its subjects, in both languages; and standing agrees with the verdicts")
    void everything() {
        Plant stopped = changed("EM-102", Map.of("status", MeterStatus.STOPPED));
        Explainer explainer = CHECKER.explain(stopped, DAY, DAY, OptionalDouble.empty());
        for (Clause clause : JJF.clauses()) {
            var judged = new TreeSet<String>();
            for (Explanation each : explainer.explain(clause.id())) {
                assertFalse(each.why().zh().isBlank() || each.why().en().isBlank(), each.toString());
                assertFalse(each.why().en().contains("{") || each.mend().en().contains("{"), each.toString());
                if (each.standing() != Standing.NOT_APPLICABLE && each.standing() != Standing.UNCHECKED) {
                    judged.add(each.subject() + " " + (each.standing() == Standing.MET));
                    assertFalse(each.judgedBy().en().matches(".*(\\$|\\|\\||&&|isEmpty|==).*"), each.toString());
                }
            }
            var expected = new TreeSet<String>();
            explainer.result().verdicts().stream().filter(verdict -> verdict.clause().equals(clause.id()))
                    .forEach(verdict -> expected.add(verdict.subject() + " " + verdict.met()));
            assertEquals(expected, judged, clause.id());
        }
    }

    @Test @DisplayName("a rule that a committee member writes anew is explained too, though nothing in the program knows it")
    void newRule() {
        var packs = new ArrayList<>(JJF.packs().stream().filter(pack -> !pack.text().contains("rule \"DAT-8\"")).toList());
        packs.add(new RulePack("new.drl", """
                rule "DAT-8" when
                  Stream( $id : id, reporting == true, role != AccountingRole.CHECK || branchOf != "" )
                  not Stream( branchOf == $id )
                  accumulate( Metered( stream == $id, $p : point ); $by : collectList( $p ) )
                then judge( kcontext, $id, !$by.isEmpty(), $by, null ); end
                """));
        var checker = Checker.unguarded(JJF.withRules(packs), RuleCompiler.derived());
        Explainer explainer = checker.explain(PLANT, DAY, DAY, OptionalDouble.empty());
        List<String> why = explainer.explain("DAT-8").stream().map(each -> each.subject() + ": " + each.why().en()).toList();
        assertTrue(why.stream().anyMatch(each -> each.startsWith("electricity@grid: Does not apply: the clause applies only where there is "
                + "no source stream") && each.contains("and there is one")), why.toString());
        assertTrue(why.stream().anyMatch(each -> each.contains("Met, by: ")), why.toString());
        assertTrue(why.stream().anyMatch(each -> each.contains("here it does not")), why.toString());
    }

    @Test @DisplayName("an unknown clause or subject is refused with the nearest names")
    void refuses() {
        assertTrue(assertThrows(BadInput.class, () -> explain(PLANT, DAY, "EQ-66", "EM-102")).getMessage().contains("Nearest: EQ-6"));
        Meter meter = PLANT.meters().get(0);
        assertTrue(assertThrows(BadInput.class, () -> explain(PLANT, DAY, "EQ-6", meter.no() + "x")).getMessage().contains(meter.no()));
    }
}
