package org.potline.scenario.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.check.Checker;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.scenario.plan.site.PlanQuestion;
import org.potline.scenario.plan.site.RefusedOption;
import org.potline.scenario.plan.site.Workshop;
import org.potline.twin.cost.Horizon;
import org.potline.twin.cost.PriceList;
import org.potline.twin.cost.SiteCost;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

class PlannerTest {
    private static final Edition EDITION = Editions.load("jjf-al/draft-2025");
    private static final Checker CHECKER = new Checker(EDITION);
    private static final Method METHOD = Methods.load("cets-2024");
    private static final int YEAR = 2025;

    private static Workshop workshop(String plant, boolean empty) {
        String yaml = StrictYaml.text(Content.folder("twin-model", "plants").resolve(plant + ".yaml"), plant);
        return Workshop.open(yaml, plant, empty, CHECKER, EDITION, METHOD, YEAR);
    }

    private static PlanQuestion cheapest() {
        return asking(OptionalDouble.empty(), OptionalLong.empty(), false);
    }

    private static PlanQuestion asking(OptionalDouble targetU, OptionalLong budget, boolean reconciled) {
        return new PlanQuestion(YEAR, 1, "total", false, reconciled, targetU, OptionalDouble.empty(), budget, 10, 0, 20_000);
    }

    @ParameterizedTest
    @DisplayName("an empty copy of a site is equipped so that no \"shall\" of the clauses on equipping is broken, and nothing in it can be left out")
    @ValueSource(strings = {"potline-only", "reference-500ka"})
    void equipsAnEmptySite(String plant) {
        Workshop site = workshop(plant, true);
        assertTrue(site.equipping(site.plant(), YEAR).stream().anyMatch(finding -> finding.modality() == Modality.SHALL));
        PlanOutcome outcome = Planner.plan(site, cheapest(), Map.of());
        PlanOutcome.Plan plan = outcome.plan().orElseThrow();
        assertTrue(plan.choice().proof().optimal());
        assertEquals(List.of(), plan.left());
        var read = PlantReader.parse(plan.plantYaml(), "plan");
        assertEquals(List.of(), site.equipping(read, YEAR).stream().filter(finding -> finding.modality() == Modality.SHALL).toList());
        assertFalse(read.meters().isEmpty());
        for (PlannedItem item : plan.items()) {
            assertFalse(item.reasons().isEmpty(), item.id());
            if (item.type().equals("AC_KWH_05S")) {
                assertEquals(2500 + 600 + 5000 + 6000 + 15_000 + 8000, item.onceCny(), "meter, current and voltage transformers, each installed");
                assertEquals(Math.round(200 / 6.0 + 600 / 10.0 + 900 / 10.0), item.yearlyCny(), "verified every 6, 10 and 10 years");
            }
        }
        assertEquals(plan.onceCny() + 10 * plan.yearlyCny(), plan.choice().costCny());
        SiteCost cost = SiteCost.change(site.plant(), read, site.types(), PriceList.load(), Map.of(), Horizon.ofYears(10));
        assertEquals(cost.onceCny(), plan.onceCny(), "a plan costs what the change of the plant costs");
        assertEquals(cost.perYearCny(), plan.yearlyCny(), cost.lines().size(), "but for the rounding of each line");
    }

    @Test
    @DisplayName("a running plant keeps what it has, and gets in place of what a clause finds too coarse the cheapest that is not")
    void mendsARunningPlant() {
        PlanOutcome outcome = Planner.plan(workshop("reference-500ka", false), cheapest(), Map.of());
        PlanOutcome.Plan plan = outcome.plan().orElseThrow();
        Set<String> changed = plan.items().stream().filter(item -> item.action() != PlannedItem.Action.KEEP).map(PlannedItem::point)
                .collect(Collectors.toSet());
        assertTrue(changed.containsAll(Set.of("P-326", "P-401", "P-505", "P-702")), changed.toString());
        assertEquals(Set.of("DQ-8"), plan.left().stream().map(finding -> finding.clause()).collect(Collectors.toSet()),
                "what is left is what no instrument mends: verifications that had run out");
        PlannedItem rectifiers = plan.items().stream().filter(item -> item.point().equals("P-401")).findFirst().orElseThrow();
        assertEquals("EM-401", rectifiers.no());
        assertEquals("AC_KWH_05S", rectifiers.type());
        assertTrue(outcome.refused().stream().anyMatch(refused -> refused.isThere() && refused.id().equals("P-401/EM-401")));
    }

    @Test
    @DisplayName("a meter that stands at another level is taken over before one is bought, and its point declared where it is needed")
    void takesOverAnEnergyMeter() {
        String yaml = StrictYaml.text(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only");
        PlantDraft draft = PlantDraft.of(yaml, "potline-only");
        String point = draft.plant().points().stream().filter(each -> each.stream().equals("electricity@grid")).findFirst().orElseThrow().id();
        String before = draft.set("process", "points", point, "level").set("electricity.process", "points", point, "use").text();
        PlanOutcome outcome = Planner.plan(Workshop.open(before, "potline-only", false, CHECKER, EDITION, METHOD, YEAR), cheapest(), Map.of());
        PlanOutcome.Plan plan = outcome.plan().orElseThrow();
        PlannedItem grid = plan.items().stream().filter(item -> item.point().equals(point)).findFirst().orElseThrow();
        assertEquals(PlannedItem.Action.REUSE, grid.action());
        assertEquals(0, grid.onceCny());
        assertEquals(Level.ENTERPRISE, plan.plant().point(point).level());
        assertTrue(plan.items().stream().noneMatch(item -> item.stream().equals("electricity@grid") && item.action() == PlannedItem.Action.ADD));
    }

    @Test
    @DisplayName("a place that has no room for a meter refuses it with both figures; where it has room for none, the demand that cannot be met is named")
    void placesLimit() {
        PlanOutcome.Plan plan = Planner.plan(atPipeOf("12 D"), cheapest(), Map.of()).plan().orElseThrow();
        assertEquals(Set.of("GAS_TURB_1"), plan.items().stream().filter(item -> item.stream().equals("natural-gas@casting") && !item.no().isEmpty())
                .map(PlannedItem::type).collect(Collectors.toSet()));
        PlanOutcome none = Planner.plan(atPipeOf("2 D"), cheapest(), Map.of());
        assertEquals(Set.of("GAS_DP_2", "GAS_TURB_1", "GAS_US_05"), none.refused().stream().filter(refused -> refused.clause().isEmpty())
                .map(RefusedOption::type).collect(Collectors.toSet()));
        assertTrue(none.refused().stream().filter(refused -> refused.type().equals("GAS_TURB_1")).allMatch(refused -> refused.why().en().contains("10")
                && refused.why().en().contains("2")));
        assertTrue(none.plan().isEmpty() && none.impossible().get(0).en().contains("natural-gas@casting"), none.impossible().toString());
    }

    private static Workshop atPipeOf(String straightRun) {
        String yaml = StrictYaml.text(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only");
        String limited = PlantDraft.of(yaml, "potline-only").add(Map.of("stream", "natural-gas@casting", "straightRun", straightRun), "installationPlaces")
                .text();
        return Workshop.open(limited, "potline-only", true, CHECKER, EDITION, METHOD, YEAR);
    }

    @Test
    @DisplayName("a tighter target costs more, a budget buys no less certainty than the plan it pays for, and what cannot be reached is said")
    void targetsAndBudgets() {
        Workshop site = workshop("potline-only", true);
        PlanOutcome.Plan least = Planner.plan(site, cheapest(), Map.of()).plan().orElseThrow();
        PlanOutcome.Plan best = Planner.plan(site, asking(OptionalDouble.empty(), OptionalLong.of(100_000_000), false), Map.of()).plan().orElseThrow();
        assertTrue(best.uBooked() < least.uBooked());
        var costs = new ArrayList<Long>();
        for (double part : new double[] {1, 0.5, 0.1}) {
            double target = best.uBooked() + part * (least.uBooked() - best.uBooked());
            PlanOutcome.Plan plan = Planner.plan(site, asking(OptionalDouble.of(target * (1 + 1e-9)), OptionalLong.empty(), false), Map.of()).plan().orElseThrow();
            assertTrue(plan.choice().proof().optimal() && plan.uBooked() <= target * (1 + 1e-9));
            costs.add(plan.choice().costCny());
            PlanOutcome.Plan bought = Planner.plan(site, asking(OptionalDouble.empty(), OptionalLong.of(plan.choice().costCny()), false), Map.of()).plan()
                    .orElseThrow();
            assertTrue(bought.choice().costCny() <= plan.choice().costCny() && bought.uBooked() <= plan.uBooked() * (1 + 1e-9));
        }
        assertEquals(costs.stream().sorted().toList(), costs);
        assertEquals(least.choice().costCny(), costs.get(0));
        PlanOutcome none = Planner.plan(site, asking(OptionalDouble.of(best.uBooked() / 2), OptionalLong.empty(), false), Map.of());
        assertTrue(none.plan().isEmpty() && none.impossible().size() == 1);
        PlanOutcome poor = Planner.plan(site, asking(OptionalDouble.empty(), OptionalLong.of(1000), false), Map.of());
        assertTrue(poor.plan().isEmpty() && poor.impossible().get(0).en().contains(Long.toString(least.choice().costCny())));
    }
}
