package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.report.chart.IntervalChart;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.whatif.MeasureResult;
import org.potline.scenario.whatif.Saving;
import org.potline.scenario.whatif.SavingYear;

/** What abatement measures save, and whether the installed meters can prove it: a table, and each pair of years as an interval beside nought. */
final class SavingPart {
    /** So many pairs of years are drawn, our working value (D). */
    private static final int MOST_DRAWN = 12;
    private static final String NONE = "–";

    private SavingPart() {
    }

    static void write(ScenarioView view, MeasureResult measures) {
        Html html = view.html();
        html.leaf("h4", view.say("whatif.heading.saving"));
        html.leaf("p", view.say("whatif.saving-lead", Map.of("measures", measures.names().stream().map(name -> name.in(view.language()))
                .collect(Collectors.joining(view.say("gathered.comma"))))), "class", "lead");
        Table table = Table.open(html, view.say("whatif.heading.saving"), words(view.say("whatif.column.figure")),
                numbers(view.say("whatif.column.saved-true")), numbers(view.say("whatif.column.saved-reported")),
                numbers(view.say("whatif.column.smallest")), numbers(view.say("whatif.column.proved")),
                numbers(view.say("whatif.column.years-to-prove")));
        measures.savings().forEach(saving -> row(view, table, saving));
        table.close();
        chart(view, ScenarioAnswer.told(measures));
    }

    private static void row(ScenarioView view, Table table, Saving saving) {
        OptionalDouble smallest = saving.smallestProvableTCo2e();
        table.row(view.output(saving.id()), ScenarioView.tonnes(saving.meanTrueTCo2e()), ScenarioView.tonnes(saving.meanReportedTCo2e()),
                smallest.isPresent() ? ScenarioView.size(smallest.getAsDouble()) : NONE,
                view.say("whatif.of", Map.of("part", saving.proved(), "all", saving.years().size())),
                saving.yearsToProve().isPresent() ? String.valueOf(saving.yearsToProve().getAsInt()) : view.say("whatif.never"));
    }

    private static void chart(ScenarioView view, Saving saving) {
        List<IntervalChart.Row> rows = saving.years().stream().filter(year -> year.uTCo2e().isPresent()).limit(MOST_DRAWN)
                .map(year -> row(view, year)).toList();
        if (rows.isEmpty()) {
            view.html().leaf("p", view.say("whatif.saving-open"));
            return;
        }
        String title = view.say("whatif.chart.saving", Map.of("output", view.output(saving.id())));
        Figures.intervals(view, "chart-saving-" + view.section(), title, IntervalChart.of(view.say("whatif.series.interval"),
                view.say("whatif.series.reported"), view.say("whatif.series.true"), rows), rows.size());
        long outside = saving.years().stream().filter(SavingPart::misses).count();
        if (outside * 2 > saving.years().size()) {
            view.html().leaf("p", view.say("whatif.saving-outside", Map.of("outside", outside, "pairs", saving.years().size())));
        }
    }

    /** Whether the true saving lies outside the interval of the reported one. */
    private static boolean misses(SavingYear year) {
        return year.uTCo2e().isPresent() && Math.abs(year.reportedTCo2e() - year.trueTCo2e()) > OutputUncertainty.K_95 * year.uTCo2e().getAsDouble();
    }

    private static IntervalChart.Row row(ScenarioView view, SavingYear year) {
        double half = OutputUncertainty.K_95 * year.uTCo2e().getAsDouble();
        return new IntervalChart.Row(view.say("whatif.pair", Map.of("seed", year.seed())), year.reportedTCo2e(), half,
                OptionalDouble.of(year.trueTCo2e()), view.say("whatif.plus-minus", Map.of("value", ScenarioView.tonnes(year.reportedTCo2e()), "half",
                ScenarioView.size(half), "proves", view.say(year.proves() ? "whatif.proves" : "whatif.proves-not"))));
    }
}
