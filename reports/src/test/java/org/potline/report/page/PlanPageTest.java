package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.potline.report.page.PageChecks.part;
import static org.potline.report.page.PageChecks.parsed;
import static org.potline.report.page.PageChecks.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.SamplePlan;
import org.potline.report.SampleResult;
import org.potline.report.diagram.Diagram;
import org.potline.report.diagram.Diagrams;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.choice.Proof;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

class PlanPageTest {
    private static String page(PlanOutcome outcome) {
        var networks = new EnumMap<Language, List<Diagram>>(Language.class);
        outcome.plan().ifPresent(plan -> {
            for (Language language : Language.values()) {
                networks.put(language, Diagrams.networks(plan.plant(), List.of(), language));
            }
        });
        return PlanPage.html(outcome, networks, Language.ZH);
    }

    private static String english(PlanOutcome outcome) throws Exception {
        return part(parsed(page(outcome)), Language.EN).getTextContent();
    }

    @Test
    @DisplayName("the page is well-formed, loads nothing, is whole in both languages, and its links lead to the files beside it")
    void keepsTheRulesOfPages() throws Exception {
        String page = page(SamplePlan.outcome());
        PageChecks.linksLeadSomewhere(page, Set.of("ledger.xlsx", "plant.yaml", "network.svg", "network-utilities.svg"));
        PageChecks.loadsNothing(page);
        PageChecks.bothLanguagesAreWhole(page, "示例仪表厂|省计量院");
        assertEquals(page, page(SamplePlan.outcome()));
    }

    @Test
    @DisplayName("the answer says what was asked, what is bought, its cost, and the uncertainty at 95 %: 1.96 times the standard one")
    void saysThePlanInASentence() throws Exception {
        String text = english(SamplePlan.outcome());
        assertTrue(text.contains("The cheapest plan that satisfies the “shall” clauses of the edition on equipping and knows the total emission "
                + "(as booked) to ±2\u202F000 t: 2 to add, 1 to replace, 1 to keep; "
                + "CNY\u00A0812\u202F000 at once, CNY\u00A045\u202F000 more every year. "
                + "The uncertainty (95 %) of the total emission is ±1\u202F960 t, after reconciliation ±784 t."), text);
        assertTrue(text.contains("Proven: none of the ways to choose from 37 options is cheaper (1\u202F234 nodes searched)."), text);
        String chinese = part(parsed(page(SamplePlan.outcome())), Language.ZH).getTextContent();
        assertTrue(chinese.contains("一次投入 81.2 万元，每年的运行费用增加 4.50 万元"), chinese);
    }

    @Test
    @DisplayName("a budget is told as a budget, and what is not proven with its gap and its bound")
    void tellsWhatIsNotProven() throws Exception {
        PlanOutcome budget = SamplePlan.of(SampleResult.year().plant(), SamplePlan.question(OptionalDouble.empty(), OptionalLong.of(2_000_000)),
                new Proof(false, 950, 0.05, 77));
        String text = english(budget);
        assertTrue(text.contains("costs no more than CNY\u00A02\u202F000\u202F000 over 10 years"), text);
        assertTrue(text.contains("Not proven to be the most certain within 77 nodes: there may be a more certain plan, by 5.0 % at most, "
                + "and none below ±1\u202F860 t."), "1.96 * 950 = 1 862: " + text);
    }

    @Test
    @DisplayName("the bill has a line for each instrument bought, with class, cost, clauses and what is lost without it; the order adds up")
    void hasTheBill() throws Exception {
        String page = page(SamplePlan.outcome());
        String english = page.substring(page.indexOf("class=\"page en\""));
        List<List<String>> order = rows(english, "By type");
        assertEquals(List.of("Total", "", "3", "812\u202F000", "45\u202F000"), order.get(3));
        assertTrue(order.get(0).get(0).contains("with Current transformer ×2"), order.toString());
        List<List<String>> places = rows(english, "Place by place, and why");
        assertEquals(3, places.size());
        assertEquals("class 1", places.get(0).get(2), "the class that the new plant's card states");
        String why = places.get(0).get(5).replaceAll("<[^>]*>", "|");
        assertTrue(why.contains("EQ-9: Electricity of the rectifiers: electric energy (activity data, process level)")
                && why.contains("EQ-5: electricity, into and out of the enterprise"), why);
        assertTrue(why.contains("rises by 3\u202F100 t; by 200 t after"), "1.96 * 1 581.63 = 3 100: " + why);
        assertTrue(places.get(1).get(5).contains("EQ-9: Gas main of the casthouse, Ladle scale"), "asked for by the points it serves: " + places);
        assertTrue(places.get(2).get(5).contains("others of the list need it"), places.toString());
    }

    @Test
    @DisplayName("what its place does not allow comes first with its figures, what is too coarse is folded away; the front marks what is not proven")
    void tellsWhatCouldNotBeChosen() throws Exception {
        String page = page(SamplePlan.outcome());
        String english = page.substring(page.indexOf("class=\"page en\""));
        assertEquals(List.of(List.of("Gas main of the casthouse", "Turbine meter", "6 D of straight pipe, 10 D are needed.")),
                rows(english, "Not allowed by the place (1)"));
        assertEquals("Class 2.0 is coarser than the 1.0 required.", rows(english, "Too coarse for a clause (1)").get(0).get(2));
        List<List<String>> front = rows(english, "Least cost and uncertainty");
        assertEquals(List.of("as booked", "400.0", "1\u202F370", "4\u202F500", "2", "3.1 % cheaper at most"), front.get(2), "1.96 * 700 = 1 372, 4 500 less than the cheapest");
        assertEquals(5, front.size());
    }

    @Test
    @DisplayName("where there is no plan the page says why, and promises no files")
    void tellsWhyThereIsNone() throws Exception {
        String page = page(SamplePlan.impossible());
        PageChecks.linksLeadSomewhere(page, Set.of());
        PageChecks.bothLanguagesAreWhole(page, "-");
        assertTrue(english(SamplePlan.impossible()).contains("CNY 10 000 are too little."));
    }

    @Test
    @DisplayName("markup in names stays text")
    void escapesInputs() throws Exception {
        String evil = "<script>alert('1')</script>&\"";
        PlanOutcome outcome = SamplePlan.of(SampleResult.named(new LocalText(evil, evil)).plant(),
                SamplePlan.question(OptionalDouble.empty(), OptionalLong.empty()), new Proof(true, 0, 0, 1));
        String page = page(outcome);
        assertFalse(page.contains("<script"));
        assertTrue(parsed(page).getDocumentElement().getTextContent().contains(evil));
    }
}
