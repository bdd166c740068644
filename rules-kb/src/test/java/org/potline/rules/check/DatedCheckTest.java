package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.fact.Span;
import org.potline.rules.finding.Finding;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;

/** A day decides what is in force; what held before it stays as it was. Findings say which of our working values they rest on. */
class DatedCheckTest {
    private static final Edition JJF = Editions.load("jjf-al/draft-2025");
    private static final LocalDate CHANGE = LocalDate.of(2025, 12, 1);
    private static final Plant PLANT = PlantOfMeters.of(0);

    /** The draft with one more value, from a day on; the older ones stay. */
    private static Edition with(String parameter, String row, String value) {
        Parameter old = JJF.parameters().get(parameter);
        return JJF.with(old.with(row, new ParameterValue(CHANGE, value, LocalText.same("a test"), "D", Where.file("test"))));
    }

    private static TreeSet<String> broken(Checker checker, LocalDate day, String clause) {
        var broken = new TreeSet<String>();
        checker.judge(new Span(day, day),
                checker.facts(PLANT, new Span(day, day), OptionalDouble.empty())).stream()
                .filter(verdict -> verdict.clause().equals(clause) && !verdict.met()).forEach(verdict -> broken.add(verdict.subject()));
        return broken;
    }

    @Test @DisplayName("a limit, a need and a scale changed from a day on: the day before judges as ever, the day itself by the new value")
    void changedFromADayOn() {
        var unchanged = new Checker(JJF);
        Checker longer = unchanged.with(with("retention", "metering-data", "50"), false);
        assertEquals(broken(unchanged, CHANGE.minusDays(1), "DAT-8"), broken(longer, CHANGE.minusDays(1), "DAT-8"));
        assertEquals(new TreeSet<>(PLANT.data().stream().map(data -> data.id()).toList()), broken(longer, CHANGE, "DAT-8"));
        assertTrue(broken(unchanged, CHANGE, "DAT-8").size() < PLANT.data().size());

        Checker more = unchanged.with(with("equipping-measurand", "diesel/activity-data", "mass and moisture"), false);
        assertEquals(broken(unchanged, CHANGE.minusDays(1), "EQ-9"), broken(more, CHANGE.minusDays(1), "EQ-9"));
        assertTrue(broken(more, CHANGE, "EQ-9").stream().anyMatch(need -> need.endsWith("/moisture")), broken(more, CHANGE, "EQ-9").toString());
    }

    @Test @DisplayName("a finding names the working values it rests on, one that rests on a printed value names none")
    void workingValuesAreNamed() {
        List<Finding> findings = new Checker(JJF, true).check(PLANT, CHANGE, PLANT.asOf(), OptionalDouble.empty()).findings();
        Finding coarse = findings.stream().filter(finding -> finding.clause().equals("EQ-6") && finding.subject().equals("EM-102")).findFirst()
                .orElseThrow();
        assertEquals(1, coarse.workingValues().size());
        assertTrue(coarse.workingValues().get(0).en().endsWith("(D)"), coarse.workingValues().toString());
        assertTrue(findings.stream().filter(finding -> finding.confidence().startsWith("A") || finding.confidence().startsWith("C"))
                .allMatch(finding -> finding.workingValues().isEmpty()));
    }
}
