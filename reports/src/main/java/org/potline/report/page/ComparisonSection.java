package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import org.potline.report.chart.ChartData;
import org.potline.report.chart.ChartSeries;
import org.potline.report.chart.Charts;
import org.potline.report.chart.Palette;
import org.potline.report.page.PrintedParts.Line;
import org.potline.scenario.compare.Difference;
import org.potline.scenario.compare.Explained;

/** What was reported against what is true, source by source, and what makes the difference: meter, factor or boundary. */
final class ComparisonSection {
    private ComparisonSection() {
    }

    static void write(YearView view) {
        Html html = view.section("comparison");
        var parts = new PrintedParts(view.result());
        charts(view, parts);
        table(view, parts);
        html.leaf("p", view.say("comparison.rounding"), "class", "lead");
        reasons(view, parts);
        UnseenPart.write(view);
        html.close();
    }

    private static void charts(YearView view, PrintedParts parts) {
        List<Difference> pairs = view.result().differences();
        if (!pairs.isEmpty()) {
            var both = new ChartData(view.say("chart.comparison"), pairs.stream().map(pair -> view.labels().source(pair.source())).toList(),
                    List.of(new ChartSeries(view.say("column.reported"), Palette.REPORTED,
                            pairs.stream().mapToDouble(pair -> pair.reported().orElse(Double.NaN)).toArray()),
                    new ChartSeries(view.say("column.true"), Palette.TRUE,
                            pairs.stream().mapToDouble(pair -> pair.trueTCo2e().orElse(Double.NaN)).toArray())));
            Figures.bars(view, "chart-comparison", Charts.bars(both), both);
        }
        Map<Explained, Line> all = parts.all();
        if (!all.isEmpty()) {
            var apart = new ChartData(view.say("chart.explained"), all.keySet().stream().map(one -> view.labels().source(one.source())).toList(),
                    List.of(new ChartSeries(view.say("column.meter"), Palette.METER, column(all, Line::meter)),
                            new ChartSeries(view.say("column.factor"), Palette.FACTOR, column(all, Line::factor)),
                            new ChartSeries(view.say("column.boundary"), Palette.BOUNDARY, column(all, Line::boundary))));
            Figures.parts(view, "chart-explained", Charts.parts(apart), apart);
        }
    }

    private static double[] column(Map<Explained, Line> lines, ToLongFunction<Line> part) {
        return lines.values().stream().mapToDouble(line -> PrintedParts.tonnes(part.applyAsLong(line))).toArray();
    }

    private static void table(YearView view, PrintedParts parts) {
        Table table = Table.open(view.html(), view.say("table.comparison"), words(view.say("column.source")),
                numbers(view.say("column.reported-t")), numbers(view.say("column.true-t")), numbers(view.say("column.difference-t")),
                numbers(view.say("column.difference-percent")), numbers(view.say("column.meter")), numbers(view.say("column.factor")),
                numbers(view.say("column.boundary")));
        parts.sources().forEach((one, line) -> table.row(cells(view.labels().source(one.source()), one.reported(), one.trueTCo2e(), line)));
        Line within = parts.within();
        table.total(cells(view.say("row.within"), OptionalDouble.of(0), OptionalDouble.of(view.result().trueTCo2e()), within));
        if (!parts.unseen().isEmpty()) {
            parts.unseen().forEach((one, line) -> table.row(cells(view.labels().source(one.source()), one.reported(), one.trueTCo2e(), line)));
            table.total(cells(view.say("row.emitted"), OptionalDouble.of(0), OptionalDouble.of(view.result().emittedTCo2e()), parts.total()));
        }
        table.close();
    }

    private static String[] cells(String name, OptionalDouble reported, OptionalDouble truth, Line line) {
        double difference = PrintedParts.tonnes(line.difference());
        return new String[] {name, reported.isPresent() ? Figures.tonnes(line.reported()) : "–", truth.isPresent() ? Figures.tonnes(line.truth()) : "–",
            Figures.signed(line.difference()), KeyFigures.percent(difference, truth.orElse(0)), Figures.part(line.meter()), Figures.part(line.factor()),
            Figures.part(line.boundary())};
    }

    /** For each source why its factor part is what it is: in words. */
    private static void reasons(YearView view, PrintedParts parts) {
        if (parts.sources().isEmpty()) {
            return;
        }
        view.html().leaf("h3", view.say("heading.why"));
        Table table = Table.open(view.html(), view.say("heading.why"), words(view.say("column.source")), numbers(view.say("column.factor-t")),
                words(view.say("column.why")));
        var reasons = new FactorReasons(view);
        parts.sources().forEach((one, line) -> {
            Html html = table.openRow().leaf("th", view.labels().source(one.source()), "scope", "row")
                    .leaf("td", Figures.part(line.factor()), "class", "n").open("td");
            reasons.of(one).forEach(sentence -> html.leaf("p", sentence, "class", "why"));
            html.close().close();
        });
        table.close();
    }
}
