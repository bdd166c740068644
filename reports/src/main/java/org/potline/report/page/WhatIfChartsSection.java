package org.potline.report.page;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.potline.report.chart.ChartData;
import org.potline.report.chart.ChartSeries;
import org.potline.report.chart.Charts;
import org.potline.report.chart.Palette;
import org.potline.report.chart.PointChart;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.scenario.whatif.Increments;
import org.potline.scenario.whatif.SiteState;

/** The increments of the scenarios that change something as bars, and what is gained for what money. */
final class WhatIfChartsSection {
    private static final double TEN_THOUSAND = 1e4;

    private WhatIfChartsSection() {
    }

    static void write(WhatIfView view) {
        Html html = view.section("whatif-charts");
        bars(view, InventoryUncertainty.TOTAL, Increments::deltaRmsTotalTCo2e, state -> state.totalError().rmsTCo2e());
        bars(view, InventoryUncertainty.PROCESS, Increments::deltaRmsProcessTCo2e, state -> state.processError().rmsTCo2e());
        worth(view, InventoryUncertainty.TOTAL);
        worth(view, InventoryUncertainty.PROCESS);
        html.close();
    }

    private static void bars(WhatIfView view, String output, ToDoubleFunction<Increments> rms, ToDoubleFunction<SiteState> before) {
        List<ScenarioView> scenarios = view.scenarios().stream().filter(one -> one.changes(output)
                || Math.abs(rms.applyAsDouble(one.increments())) > ScenarioView.SAME * before.applyAsDouble(one.before())).toList();
        if (scenarios.isEmpty()) {
            return;
        }
        var data = new ChartData(view.say("whatif.chart.changes", Map.of("output", view.say("whatif.output." + output))),
                scenarios.stream().map(ScenarioView::heading).toList(), List.of(
                new ChartSeries(view.say("whatif.series.half"), Palette.REPORTED,
                        scenarios.stream().mapToDouble(one -> half(one, output)).toArray()),
                new ChartSeries(view.say("whatif.series.rms"), Palette.TRUE,
                        scenarios.stream().mapToDouble(one -> rms.applyAsDouble(one.increments())).toArray())));
        JFreeChart chart = Charts.changes(data);
        Figures.bars(view, "chart-changes-" + output, chart, data);
        if (scenarios.size() < view.scenarios().size()) {
            view.html().leaf("p", view.say("whatif.chart-others", Map.of("count", view.scenarios().size() - scenarios.size())), "class", "lead");
        }
    }

    /** As the table has it: nought where it is too small to matter. */
    private static double half(ScenarioView scenario, String output) {
        OptionalDouble change = scenario.changeOfHalf(output);
        return change.isEmpty() ? Double.NaN : scenario.changes(output) ? change.getAsDouble() : 0;
    }

    /** What each scenario costs, and by how much it lowers the uncertainty. */
    private static void worth(WhatIfView view, String output) {
        List<PointChart.Point> points = view.scenarios().stream().filter(one -> one.changes(output) && !one.scenario().costs().isEmpty())
                .map(one -> new PointChart.Point(one.scenario().costCny() / TEN_THOUSAND, -one.changeOfHalf(output).getAsDouble(), one.number()))
                .toList();
        if (points.size() < 2 || points.stream().allMatch(point -> point.x() == 0)) {
            return;
        }
        String name = view.say("whatif.output." + output);
        Figures.points(view, "chart-worth-" + output, view.say("whatif.chart.worth", Map.of("output", name)), PointChart.of(
                view.say("whatif.axis.cost"), view.say("whatif.axis.fall", Map.of("output", name)),
                List.of(new PointChart.Series(view.say("whatif.column.scenario"), Palette.REPORTED, false, points))));
    }
}
