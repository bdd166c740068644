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
import org.potline.scenario.compare.TrueSource;

/** What was reported against what is true, source by source; beside it what the method cannot see, never in its total. */
final class ComparisonSection {
    /**
     * One source on both sides.
     *
     * @param id       source
     * @param reported reported [tCO2e], empty where the inventory lacks it
     * @param truth    true [tCO2e], empty where the truth has no such source
     */
    private record Pair(String id, OptionalDouble reported, OptionalDouble truth) {
        double differenceTCo2e() {
            return reported.orElse(0) - truth.orElse(0);
        }
    }

    private ComparisonSection() {
    }

    static void write(View view) {
        Html html = view.section("comparison");
        List<Pair> pairs = view.sources().stream().map(id -> pair(view, id)).toList();
        if (!pairs.isEmpty()) {
            html.open("div", "class", "pair");
            charts(view, pairs);
            html.close();
        }
        table(view, pairs);
        unseen(view);
        html.close();
    }

    private static Pair pair(View view, String id) {
        return new Pair(id, View.reported(view.result().inventory(), id),
                view.truth(id).map(TrueSource::year).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }

    private static void charts(View view, List<Pair> pairs) {
        List<String> names = pairs.stream().map(pair -> view.labels().source(pair.id())).toList();
        var both = new ChartData(view.say("chart.comparison"), names, List.of(
                new ChartSeries(view.say("column.reported"), Palette.REPORTED,
                        pairs.stream().mapToDouble(pair -> pair.reported().orElse(Double.NaN)).toArray()),
                new ChartSeries(view.say("column.true"), Palette.TRUE,
                        pairs.stream().mapToDouble(pair -> pair.truth().orElse(Double.NaN)).toArray())));
        Figures.bars(view, "chart-comparison", Charts.bars(both), both);
        var apart = new ChartData(view.say("chart.difference"), names, List.of(new ChartSeries(view.say("column.difference"),
                Palette.DIFFERENCE, pairs.stream().mapToDouble(Pair::differenceTCo2e).toArray())));
        Figures.bars(view, "chart-difference", Charts.differences(apart), apart);
    }

    private static void table(View view, List<Pair> pairs) {
        Table table = Table.open(view.html(), view.say("table.comparison"), words(view.say("column.source")),
                numbers(view.say("column.reported-t")), numbers(view.say("column.true-t")), numbers(view.say("column.difference-t")),
                numbers(view.say("column.difference-percent")));
        for (Pair pair : pairs) {
            table.row(view.labels().source(pair.id()), amount(pair.reported()), amount(pair.truth()),
                    Numbers.signed(pair.differenceTCo2e(), 1), KeyFigures.percent(pair.differenceTCo2e(), pair.truth().orElse(0)));
        }
        double reported = view.result().inventory().totalTCo2e();
        double truth = view.result().trueTCo2e();
        table.total(view.say("row.total"), Numbers.fixed(reported, 1), Numbers.fixed(truth, 1), Numbers.signed(reported - truth, 1),
                KeyFigures.percent(reported - truth, truth));
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
