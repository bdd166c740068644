package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.WorkingValue;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.Content;

/** At what value a finding of the reference site goes. */
class LooseningTest {
    private static final Edition JJF = Editions.load("jjf-al/draft-2025");
    private static final Checker CHECKER = new Checker(JJF);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Plant SITE = PlantReader.read(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka");

    private static boolean found(Finding finding, WorkingValue value, String other) {
        Parameter old = JJF.parameters().get(value.parameter());
        var changed = new ParameterValue(value.since(), other, LocalText.same("supposed"), "D", old.on(value.row(), DAY).orElseThrow().where());
        return CHECKER.with(JJF.with(old.with(value.row(), changed)), false).check(SITE, DAY, DAY, OptionalDouble.empty()).findings().stream()
                .anyMatch(each -> each.clause().equals(finding.clause()) && each.subject().equals(finding.subject()));
    }

    @Test
    @DisplayName("a number or a class it names makes the finding go in a whole check, and the step before it does not")
    void isTheNearest() {
        Judged judged = CHECKER.judged(SITE, DAY, DAY, OptionalDouble.empty());
        var loosening = new Loosening(CHECKER, judged);
        var said = new TreeMap<String, String>();
        for (Finding finding : judged.findings()) {
            for (WorkingValue value : finding.workingValues()) {
                assertTrue(value.where().line() > 0 && value.where().file().endsWith("/" + value.parameter() + ".yaml"), value.toString());
                Loosening.Answer answer = loosening.of(finding, value);
                said.put(finding.clause() + " " + finding.subject() + " " + value.parameter(), answer.way() + " " + answer.value());
                if (List.of(Loosening.Way.AT_LEAST, Loosening.Way.AT_MOST).contains(answer.way())) {
                    assertFalse(found(finding, value, answer.value()), said.lastEntry().toString());
                    var at = new BigDecimal(answer.value());
                    BigDecimal step = BigDecimal.ONE.movePointLeft(at.scale());
                    assertTrue(found(finding, value, (answer.way() == Loosening.Way.AT_MOST ? at.add(step) : at.subtract(step)).toPlainString()),
                            finding + " " + answer);
                } else if (answer.way() == Loosening.Way.CLASS) {
                    assertFalse(found(finding, value, answer.value()), finding + " " + answer);
                }
            }
        }
        assertEquals("AT_MOST 87", said.get("EQ-3 enterprise/calculation/activity-data equipping-rate"), "7 of 8 are 87.5 %");
        assertEquals("CLASS active-energy 1", said.get("EQ-6 EM-401 accuracy-class"));
        assertEquals("AT_LEAST 1.2", said.get("EQ-6 EM-401/chain combined-error"), "1.04 % where the classes allow 0.87 % is 1.19 of it");
        assertEquals("AT_LEAST 14", said.get("DAT-7 CP-401-Q4 comparison-tolerance"), "measured and reckoned lie 14 % apart");
    }
}
