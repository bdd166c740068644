package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.report.chart.ChartData;
import org.potline.report.chart.ChartSeries;
import org.potline.report.chart.Charts;
import org.potline.report.chart.Palette;
import org.potline.report.words.Numbers;
import org.potline.scenario.compare.Difference;
import org.potline.scenario.compare.TrueSource;

/** What was reported against what is true, source by source; beside it what the method cannot see, never in its total. */
final class ComparisonSection {
    private ComparisonSection() {
    }

    static void write(View view) {
        Html html = view.section("comparison");
        List<Difference> pairs = view.result().differences();
        if (!pairs.isEmpty()) {
            html.open("div", "class", "pair");
            charts(view, pairs);
            html.close();
        }
        table(view, pairs);
        unseen(view);
        html.close();
    }

    private static void charts(View view, List<Difference> pairs) {
        List<String> names = pairs.stream().map(pair -> view.labels().source(pair.source())).toList();
        var both = new ChartData(view.say("chart.comparison"), names, List.of(
                new ChartSeries(view.say("column.reported"), Palette.REPORTED,
                        pairs.stream().mapToDouble(pair -> pair.reported().orElse(Double.NaN)).toArray()),
                new ChartSeries(view.say("column.true"), Palette.TRUE,
                        pairs.stream().mapToDouble(pair -> pair.trueTCo2e().orElse(Double.NaN)).toArray())));
        Figures.bars(view, "chart-comparison", Charts.bars(both), both);
        var apart = new ChartData(view.say("chart.difference"), names, List.of(new ChartSeries(view.say("column.difference"),
                Palette.DIFFERENCE, pairs.stream().mapToDouble(Difference::tCo2e).toArray())));
        Figures.bars(view, "chart-difference", Charts.differences(apart), apart);
    }

    private static void table(View view, List<Difference> pairs) {
        Table table = Table.open(view.html(), view.say("table.comparison"), words(view.say("column.source")),
                numbers(view.say("column.reported-t")), numbers(view.say("column.true-t")), numbers(view.say("column.difference-t")),
                numbers(view.say("column.difference-percent")));
        for (Difference pair : pairs) {
            table.row(view.labels().source(pair.source()), amount(pair.reported()), amount(pair.trueTCo2e()),
                    Numbers.signed(pair.tCo2e(), 1), KeyFigures.percent(pair.tCo2e(), pair.trueTCo2e().orElse(0)));
        }
        double difference = view.result().differenceTCo2e();
        double truth = view.result().trueTCo2e();
        table.total(view.say("row.total"), Numbers.fixed(view.result().inventory().totalTCo2e(), 1), Numbers.fixed(truth, 1),
                Numbers.signed(difference, 1), KeyFigures.percent(difference, truth));
        table.close();
    }

    private static String amount(OptionalDouble value) {
        return value.isPresent() ? Numbers.fixed(value.getAsDouble(), 1) : "–";
    }

    private static void unseen(View view) {
        List<TrueSource> unseen = view.result().truth().stream().filter(source -> !source.seen()).toList();
        view.html().leaf("h3", view.say("heading.unseen"));
        if (unseen.isEmpty()) {
            view.html().leaf("p", view.say("unseen.none"));
            return;
        }
        view.html().leaf("p", view.say("unseen.lead"));
        Table table = Table.open(view.html(), view.say("table.unseen"), words(view.say("column.source")),
                numbers(view.say("column.true-t")));
        unseen.forEach(source -> table.row(view.labels().source(source.id()), Numbers.fixed(source.year(), 1)));
        table.close();
    }
}
