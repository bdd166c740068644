package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.report.chart.Palette;
import org.potline.report.chart.PointChart;
import org.potline.report.words.Numbers;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.choice.Choice;

/** Least cost for each uncertainty, with and without reconciliation, and where the plan lies. */
final class PlanFrontSection {
    private static final double TEN_THOUSAND = 1e4;
    private static final double PCT = 100;
    private static final int DIGITS = 2;

    private PlanFrontSection() {
    }

    static boolean isThere(PlanOutcome outcome) {
        return !outcome.front().isEmpty() || !outcome.reconciledFront().isEmpty();
    }

    static void write(PlanView view) {
        PlanOutcome outcome = view.outcome();
        if (!isThere(outcome)) {
            return;
        }
        Html html = view.section("plan-front");
        String across = view.say("plan.axis.cost", Map.of("horizon", outcome.question().horizonYears()));
        String up = view.say("plan.axis.u", Map.of("output", view.output()));
        Figures.points(view, "chart-front", view.say("plan.chart.front"), PointChart.of(across, up, series(view)));
        table(view, across);
        html.close();
    }

    private static List<PointChart.Series> series(PlanView view) {
        PlanOutcome outcome = view.outcome();
        var series = new ArrayList<PointChart.Series>();
        series.add(new PointChart.Series(view.say("plan.booked"), Palette.FACTOR, true, points(outcome.front())));
        series.add(new PointChart.Series(view.say("plan.reconciled"), Palette.REPORTED, true, points(outcome.reconciledFront())));
        outcome.plan().ifPresent(plan -> series.add(new PointChart.Series(view.say("plan.this"), Palette.TRUE, false, List.of(
                point(plan.choice().costCny(), plan.uBooked(), outcome.front().isEmpty() ? "" : view.say("plan.this")),
                point(plan.choice().costCny(), plan.uReconciled(), outcome.reconciledFront().isEmpty() ? "" : view.say("plan.this"))))));
        return series;
    }

    private static List<PointChart.Point> points(List<Choice> front) {
        return front.stream().map(choice -> point(choice.costCny(), choice.u(), "")).toList();
    }

    private static PointChart.Point point(long costCny, double u, String label) {
        return new PointChart.Point(costCny / TEN_THOUSAND, OutputUncertainty.K_95 * u, label);
    }

    private static void table(PlanView view, String across) {
        Table table = Table.open(view.html(), view.say("plan.chart.front"), words(view.say("plan.column.how")), numbers(across),
                numbers(view.say("plan.column.half")), numbers(view.say("plan.column.less")), numbers(view.say("plan.column.count")), words(view.say("plan.column.proven")));
        rows(view, table, view.say("plan.booked"), view.outcome().front());
        rows(view, table, view.say("plan.reconciled"), view.outcome().reconciledFront());
        table.close();
    }

    /** By how much the interval is narrower than that of the cheapest plan, half of it. */
    private static String less(Choice cheapest, Choice choice) {
        return choice.u() == cheapest.u() ? "–" : Numbers.significant(OutputUncertainty.K_95 * (cheapest.u() - choice.u()), DIGITS);
    }

    private static void rows(PlanView view, Table table, String name, List<Choice> front) {
        front.forEach(choice -> table.row(name, Money.of(choice.costCny()), PlanView.half95(choice.u()), less(front.get(0), choice), String.valueOf(choice.chosen().size()),
                choice.proof().optimal() ? view.say("plan.proven") : view.say("plan.gap", Map.of("gap",
                        Numbers.significant(choice.proof().gap() * PCT, DIGITS)))));
    }
}
