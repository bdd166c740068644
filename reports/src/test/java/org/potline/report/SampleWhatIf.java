package org.potline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.scenario.compare.AllowancePrice;
import org.potline.scenario.whatif.BaselineResult;
import org.potline.scenario.whatif.MoreCost;
import org.potline.scenario.whatif.MeasureResult;
import org.potline.scenario.whatif.OutputState;
import org.potline.scenario.whatif.Saving;
import org.potline.scenario.whatif.SavingYear;
import org.potline.scenario.whatif.ScenarioResult;
import org.potline.scenario.whatif.SiteState;
import org.potline.scenario.whatif.WhatIfQuestion;
import org.potline.scenario.whatif.WhatIfResult;
import org.potline.scenario.whatif.YearState;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;

/** Scenarios made by hand beside the sample plant, their numbers easy to find again on a page. */
public final class SampleWhatIf {
    private static final int YEARS = 4;

    private SampleWhatIf() {
    }

    /** A better meter, a check meter less, and fewer anode effects, beside the sample plant. */
    public static WhatIfResult result() {
        return of(SampleResult.year().plant(), List.of(meter(), removal(), effects()));
    }

    /** Scenarios beside a plant of that name. */
    public static WhatIfResult of(Plant plant, List<ScenarioResult> scenarios) {
        var price = new AllowancePrice(70, LocalDate.of(2025, 1, 1), "CEA", "C");
        return new WhatIfResult(new WhatIfQuestion(2025, 1, YEARS, "jjf-al/draft-2025"), Map.of("sample", plant),
                List.of(new BaselineResult("sample/cets-2024", "sample", plant.name(), "cets-2024", state(1_000, 100, 0,
                        SampleResult.year().findings()),
                Optional.of(price), SampleResult.year().provenance())), scenarios);
    }

    /** The same state, its report without natural gas. */
    private static SiteState withoutGas(SiteState state) {
        return new SiteState(state.outputs().stream().filter(output -> !output.id().equals("natural-gas@casting")).toList(), state.missing(),
                state.years(), state.findings(), state.coverage());
    }

    private static SiteState state(double uTotal, double uProcess, double savedT, List<Finding> findings) {
        var outputs = new ArrayList<>(List.of(new OutputState("total", 156_225.4 - savedT, uTotal, List.of()),
                new OutputState("process", 149_360.4 - savedT, uProcess, List.of()), new OutputState("anode", 142_718.4, 80, List.of()),
                new OutputState("natural-gas@casting", 5_512.8, uTotal / 2, List.of()),
                new OutputState("diesel@vehicles", 1_352.3, 0, List.of("diesel@vehicles amount"))));
        List<YearState> years = LongStream.rangeClosed(1, YEARS).mapToObj(seed -> new YearState(seed, 156_225 + uTotal * (seed % 2 == 0 ? 0.9 : -0.5),
                156_000, 149_360 + uProcess, 149_360)).toList();
        return new SiteState(outputs, List.of(), years, findings, List.of(new Coverage("EQ-6", 14, 14 - findings.size(), findings.size())));
    }

    /** The better meter beside the sample plant, and the same beside that plant by another method. */
    public static WhatIfResult byTwoMethods() {
        WhatIfResult one = of(SampleResult.year().plant(), List.of(meter()));
        BaselineResult first = one.baselines().get(0);
        var second = new BaselineResult("sample/other", "sample", first.name(), "other", first.state(), Optional.empty(), first.made());
        ScenarioResult meter = meter();
        return new WhatIfResult(one.asked(), one.plants(), List.of(first, second), List.of(meter, new ScenarioResult("again", meter.title(),
                meter.question(), second.id(), meter.changes(), List.of(), 10, meter.costs(), meter.state(), Optional.empty())));
    }

    /** A better meter: of the total's u a fifth less, one finding less, for 50 000 CNY. */
    public static ScenarioResult meter() {
        return new ScenarioResult("rectifier-meter", new LocalText("整流电能表换成 0.2S 级", "Rectifier meter of class 0.2S"),
                new LocalText("换一块更准的电能表值得吗？", "Is a better watt-hour meter worth its price?"), "sample/cets-2024",
                List.of(new LocalText("电能表 E-021：1 级 → 0.2S 级", "Meter E-021: class 1 becomes 0.2S")), List.of(), 10,
                List.of(new MoreCost(new LocalText("电能表 E-021", "Meter E-021"), 30_000, 2_000, 50_000)),
                state(800, 100, 0, SampleResult.year().findings().subList(1, 7)), Optional.empty());
    }

    private static ScenarioResult removal() {
        var more = new ArrayList<>(SampleResult.year().findings());
        more.add(new Finding("EQ-9", more.get(0).modality(), "natural-gas@casting", new LocalText("铸造天然气", "Natural gas of the casthouse"),
                new LocalText("没有计量点。", "There is no metering point."), LocalText.same("6.1"), "", "D"));
        return new ScenarioResult("no-check-meter", new LocalText("拆除一块燃气表", "A gas meter less"), new LocalText("少一块表会怎样？",
                "What if one meter went?"),
                "sample/cets-2024", List.of(new LocalText("拆除 G-001", "Meter G-001 is removed")),
                List.of(new LocalText("放宽一级", "One class coarser")), 10,
                List.of(new MoreCost(new LocalText("燃气表 G-001", "Meter G-001"), 0, -1_500, -15_000)), withoutGas(state(1_500, 100, 0, more)),
                        Optional.empty());
    }

    private static ScenarioResult effects() {
        return new ScenarioResult("effects", new LocalText("阳极效应减少三成", "A third fewer anode effects"),
                new LocalText("减排能证明吗？", "Can the saving be proven?"), "sample/cets-2024", List.of(new LocalText("效应时间 −30 %",
                        "Effect minutes −30 %")), List.of(),
                10, List.of(), state(1_000, 98, 2_000, SampleResult.year().findings()), Optional.of(new MeasureResult(
                List.of(new LocalText("减少阳极效应", "Fewer anode effects")), List.of(saving("total", 900, OptionalInt.of(3)), saving("process", 50,
                        OptionalInt.of(1))))));
    }

    /** True savings of 2 000 t, reported ones of 1 700, 2 100, 1 700 and 2 100 t. */
    private static Saving saving(String id, double u, OptionalInt yearsToProve) {
        return new Saving(id, LongStream.rangeClosed(1, YEARS).mapToObj(seed -> new SavingYear(seed, 2_000, seed % 2 == 0 ? 2_100 : 1_700,
                OptionalDouble.of(u))).toList(), yearsToProve);
    }
}
