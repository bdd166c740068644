package org.potline.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.site.PlanQuestion;
import org.potline.scenario.plan.PlannedItem;
import org.potline.scenario.plan.site.Reason;
import org.potline.scenario.plan.PlannedItem.Action;
import org.potline.scenario.plan.site.RefusedOption;
import org.potline.scenario.plan.choice.Choice;
import org.potline.scenario.plan.choice.Proof;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;

/** A plan made by hand for the sample plant, its numbers easy to find again on a page. */
public final class SamplePlan {
    private static final Proof PROVEN = new Proof(true, 1_262_000, 0, 1234);

    private SamplePlan() {
    }

    /** The cheapest plan for ±2 000 t. */
    public static PlanOutcome outcome() {
        return of(SampleResult.year().plant(), question(OptionalDouble.of(1_020.41), OptionalLong.empty()), PROVEN);
    }

    /** The same for another plant, question and proof. */
    public static PlanOutcome of(Plant plant, PlanQuestion question, Proof proof) {
        var choice = new Choice(List.of("add/analysis/gas", "add/meter/pt-rectifiers/AC_KWH_02S", "keep/W-003"), 1_262_000, 1_000, proof);
        var plan = new PlanOutcome.Plan(choice, items(plant.name()), "plant: sample\n", plant, 812_000, 45_000, 156_225.4, 1_000, 400, left());
        return new PlanOutcome(SampleResult.year().provenance(), question, plant, Optional.of(plan), Map.of(), List.of(), refused(), 37,
                List.of(front(900_000, 3_000), front(1_262_000, 1_000), front(4_000_000, 700)), List.of(front(900_000, 900), front(1_500_000, 390)));
    }

    /** No plan, and why. */
    public static PlanOutcome impossible() {
        return new PlanOutcome(SampleResult.year().provenance(), question(OptionalDouble.empty(), OptionalLong.of(10_000)), SampleResult.year().plant(),
                Optional.empty(), Map.of(),
                List.of(new LocalText("一万元不够。", "CNY 10 000 are too little.")), List.of(), 37, List.of(), List.of());
    }

    /** What is asked of the total of 2025 over ten years. */
    public static PlanQuestion question(OptionalDouble targetU, OptionalLong budgetCny) {
        return new PlanQuestion(2025, 1, "total", false, false, targetU, OptionalDouble.empty(), budgetCny, 10, 5, 100_000);
    }

    private static Choice front(long costCny, double u) {
        return new Choice(List.of("a", "b"), costCny, u, new Proof(costCny < 2_000_000, costCny, costCny < 2_000_000 ? 0 : 0.031, 9));
    }

    private static List<PlannedItem> items(LocalText name) {
        return List.of(
                new PlannedItem("add/meter/pt-rectifiers/AC_KWH_02S", Action.REPLACE, "E-021", "pt-rectifiers", new LocalText("整流机组进线",
                        "Rectifier feeder"),
                        "electricity@rectifiers", "AC_KWH_02S", new LocalText("0.2S 级电能表", "Watt-hour meter 0.2S"), List.of(
                        new LocalText("电流互感器", "Current transformer"), new LocalText("电流互感器", "Current transformer")), 800_000, 33_000,
                        List.of(new Reason("EQ-9", "electricity@rectifiers/process/activity-data/energy"),
                                new Reason("EQ-5", "electricity/enterprise")), OptionalDouble.of(1_581.63), OptionalDouble.of(102.04)),
                new PlannedItem("keep/W-003", Action.KEEP, "W-003", "pt-ladle", new LocalText("出铝包秤", "Ladle scale"), "liquid-aluminium@electrolysis",
                        "LADLE", name, List.of(), 0, 0, List.of(), OptionalDouble.of(50), OptionalDouble.empty()),
                new PlannedItem("add/analysis/gas", Action.ADD, "", "", new LocalText("实验室", "Laboratory"), "", "balance",
                        new LocalText("分析天平", "Analytical balance"), List.of(), 12_000, 12_000, List.of(new Reason("EQ-9", "pt-gas/balance|divider"),
                                new Reason("EQ-9", "pt-ladle/balance")), OptionalDouble.empty(),
                        OptionalDouble.empty()),
                new PlannedItem("add/analysis/gas", Action.ADD, "", "", new LocalText("备用", "Spare"), "", "divider", new LocalText("缩分器", "Divider"),
                        List.of(), 0, 0, List.of(), OptionalDouble.empty(), OptionalDouble.empty()));
    }

    private static List<RefusedOption> refused() {
        return List.of(
                new RefusedOption("r1", "pt-gas", new LocalText("铸造燃气总管", "Gas main of the casthouse"), "GAS_TURB_1", new LocalText("涡轮流量计",
                        "Turbine meter"),
                        false, "", new LocalText("直管段 6 D，需要 10 D。", "6 D of straight pipe, 10 D are needed.")),
                new RefusedOption("r2", "pt-gas", new LocalText("铸造燃气总管", "Gas main of the casthouse"), "GAS_DP_2", new LocalText("差压流量计",
                        "Differential-pressure meter"),
                        false, "EQ-6", new LocalText("2.0 级低于要求的 1.0 级。", "Class 2.0 is coarser than the 1.0 required.")));
    }

    private static List<Finding> left() {
        return List.of(new Finding("EQ-9", Modality.SHALL, "diesel@vehicles", new LocalText("车辆柴油", "Diesel of the vehicles"),
                new LocalText("没有计量点。", "There is no metering point."), LocalText.same("6.1"), "", "D"));
    }
}
