package org.potline.report.page;

import static org.potline.report.page.Table.Column.ids;
import static org.potline.report.page.Table.Column.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.scenario.whatif.Increments;
import org.potline.scenario.whatif.Saving;

/** All scenarios side by side. */
final class WhatIfTableSection {
    private static final String NONE = "–";

    private WhatIfTableSection() {
    }

    static void write(WhatIfView view) {
        Html html = view.section("whatif-table");
        boolean measures = view.scenarios().stream().anyMatch(one -> one.scenario().measures().isPresent());
        var columns = new ArrayList<>(List.of(new Table.Column(view.say("whatif.column.scenario"), "w cause")));
        if (view.hasSeveralBaselines()) {
            columns.add(ids(view.say("whatif.column.state")));
        }
        for (String column : List.of("lost", "gained", "u-total", "u-process", "error", "cost", "per10k", "money-per10k")) {
            columns.add(numbers(view.say("whatif.column." + column)));
        }
        if (measures) {
            columns.add(numbers(view.say("whatif.column.saved")));
            columns.add(numbers(view.say("whatif.column.proven-total")));
            columns.add(numbers(view.say("whatif.column.proven-process")));
        }
        Table table = Table.open(html, view.say("section.whatif-table"), columns.toArray(Table.Column[]::new));
        for (ScenarioView scenario : view.scenarios()) {
            table.row(cells(view, scenario, measures));
        }
        table.close();
        view.result().baselines().stream().flatMap(one -> one.price().stream()).findFirst()
                .ifPresent(price -> html.leaf("p", view.say("whatif.price", Money.price(price)), "class", "lead"));
        html.close();
    }

    private static String[] cells(WhatIfView view, ScenarioView scenario, boolean measures) {
        Increments increments = scenario.increments();
        var cells = new ArrayList<>(List.of(scenario.heading()));
        if (view.hasSeveralBaselines()) {
            cells.add(view.letter(scenario.baseline()));
        }
        cells.addAll(List.of(count("\u2212", increments.lost().size()), count("+", increments.gained().size()),
                scenario.change(InventoryUncertainty.TOTAL), scenario.change(InventoryUncertainty.PROCESS),
                view.say("whatif.becomes", Map.of("before", ScenarioView.size(scenario.before().totalError().rmsTCo2e()), "after",
                        ScenarioView.size(scenario.after().totalError().rmsTCo2e()))),
                scenario.scenario().costs().isEmpty() ? NONE : Money.of(scenario.scenario().costCny()), tonnes(scenario,
                        increments.u95TotalTCo2ePer10kCny(), InventoryUncertainty.TOTAL),
                tonnes(scenario, increments.u95ProcessCnyPer10kCny(), InventoryUncertainty.PROCESS)));
        if (measures) {
            cells.add(scenario.scenario().measures().map(one -> ScenarioView.tonnes(one.total().meanTrueTCo2e())).orElse(NONE));
            cells.add(scenario.scenario().measures().map(one -> proven(view, one.total())).orElse(NONE));
            cells.add(scenario.scenario().measures().map(one -> proven(view, one.process())).orElse(NONE));
        }
        return cells.toArray(String[]::new);
    }

    private static String count(String sign, int count) {
        return count == 0 ? "0" : sign + count;
    }

    private static String tonnes(ScenarioView scenario, OptionalDouble per10k, String output) {
        return per10k.isEmpty() ? NONE : scenario.changes(output) ? ScenarioView.size(per10k.getAsDouble()) : "0";
    }

    private static String proven(WhatIfView view, Saving saving) {
        return view.say("whatif.of", Map.of("part", saving.proved(), "all", saving.years().size()));
    }
}
