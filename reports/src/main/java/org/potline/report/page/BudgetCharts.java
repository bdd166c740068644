package org.potline.report.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.potline.report.chart.ChartData;
import org.potline.report.chart.Palette;
import org.potline.report.chart.Tornado;
import org.potline.rules.uncertainty.BudgetEntry;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.twin.uncertainty.ErrorCause;

/** What makes the total and the electrolysis process uncertain, as tornadoes: the process also in money. */
final class BudgetCharts {
    private static final int MOST_BARS = 10;

    private BudgetCharts() {
    }

    static void write(SureView known) {
        OutputUncertainty total = known.uncertainty().total();
        OutputUncertainty process = known.uncertainty().process();
        known.view().html().leaf("h3", known.view().say("uncertainty.heading.causes"))
                .leaf("p", known.view().say("uncertainty.causes-lead"), "class", "lead");
        chart(known, total, "chart-tornado-total", false);
        if (process.tCo2e() != 0) {
            chart(known, process, "chart-tornado-process", known.methods().price().isPresent());
        }
    }

    private static void chart(SureView known, OutputUncertainty output, String id, boolean inMoney) {
        if (output.budget().isEmpty()) {
            return;
        }
        List<Tornado.Bar> bars = bars(known, output, inMoney);
        String title = known.view().say(inMoney ? "uncertainty.tornado-money" : "uncertainty.tornado", Map.of("name", known.name(output)));
        JFreeChart chart = Tornado.of(title, bars);
        ChartData data = Tornado.data(title, bars);
        Figures.parts(known.view(), id, chart, data);
    }

    /** The largest lines, and all others together: their squares add up. */
    private static List<Tornado.Bar> bars(SureView known, OutputUncertainty output, boolean inMoney) {
        List<BudgetEntry> budget = output.budget();
        var bars = new ArrayList<Tornado.Bar>();
        for (BudgetEntry entry : budget.subList(0, Math.min(MOST_BARS, budget.size()))) {
            bars.add(new Tornado.Bar(known.names().line(entry), known.names().kind(entry), colour(entry.kind()), entry.uTCo2e(),
                    label(known, entry.uTCo2e(), inMoney)));
        }
        if (budget.size() > MOST_BARS) {
            double rest = together(budget.subList(MOST_BARS, budget.size()));
            bars.add(new Tornado.Bar(known.view().say("uncertainty.others", Map.of("count", budget.size() - MOST_BARS)),
                    known.view().say("uncertainty.others-kind"), Palette.OTHERS, rest, label(known, rest, inMoney)));
        }
        return bars;
    }

    /** Standard uncertainty that independent lines make together [tCO2e]. */
    static double together(List<BudgetEntry> lines) {
        return Math.sqrt(lines.stream().mapToDouble(line -> line.uTCo2e() * line.uTCo2e()).reduce(0, Double::sum));
    }

    private static String label(SureView known, double u, boolean inMoney) {
        String tonnes = known.view().say("uncertainty.tonnes", Map.of("size", SureView.size(u)));
        return inMoney ? tonnes + " · " + known.moneyOf(OptionalDouble.of(u)) : tonnes;
    }

    private static Color colour(ErrorCause.Kind kind) {
        return Palette.series(kind.ordinal());
    }
}
