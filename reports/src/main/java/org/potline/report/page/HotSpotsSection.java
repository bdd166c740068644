package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.potline.report.chart.ChartData;
import org.potline.report.chart.ChartSeries;
import org.potline.report.chart.Charts;
import org.potline.report.chart.Palette;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.accounting.UsedFigure;
import org.potline.scenario.assess.AccountResult;
import org.potline.scenario.compare.HotSpot;
import org.potline.scenario.compare.HotSpots;

/** Where the emission is: the sources ranked, the sums of the processes, and what the largest rest on. */
final class HotSpotsSection {
    private static final List<String> UNITS_OF_AMOUNTS = List.of("t", "1e4Nm3", "MWh", "GJ");
    private static final int MOST_BARS = 12;

    private HotSpotsSection() {
    }

    /** @param withSources whether the sources have a chart of their own; a page that has one already does without */
    static void write(View view, AccountResult result, boolean withSources) {
        Html html = view.section("hot-spots");
        HotSpots spots = result.hotSpots();
        if (spots.sources().isEmpty()) {
            html.leaf("p", view.say("hot-spots.none")).close();
            return;
        }
        if (withSources) {
            sourcesChart(view, spots);
        }
        ranked(view, spots);
        html.leaf("h3", view.say("heading.processes"));
        processes(view, spots);
        rests(view, result, spots);
        html.close();
    }

    /** The largest dozen, what is left as one. */
    private static void sourcesChart(View view, HotSpots spots) {
        var names = new ArrayList<String>();
        var values = new ArrayList<Double>();
        int shown = spots.sources().size() <= MOST_BARS ? spots.sources().size() : MOST_BARS - 1;
        for (HotSpot one : spots.sources().subList(0, shown)) {
            names.add(view.labels().source(one.id()));
            values.add(one.tCo2e());
        }
        if (shown < spots.sources().size()) {
            names.add(view.say("chart.others"));
            values.add(spots.sources().stream().skip(shown).map(HotSpot::tCo2e).reduce(0.0, Double::sum));
        }
        bars(view, "chart-hot-spots", view.say("chart.hot-spots"), names, values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void bars(View view, String id, String title, List<String> names, double[] values) {
        var data = new ChartData(title, names, List.of(new ChartSeries(view.say("column.reported"), Palette.REPORTED, values)));
        Figures.bars(view, id, Charts.bars(data), data);
    }

    private static void ranked(View view, HotSpots spots) {
        Table table = Table.open(view.html(), view.say("table.hot-spots"), words(view.say("column.rank-source")),
                words(view.say("column.process")), numbers("tCO₂e"), numbers(view.say("column.share")), numbers(view.say("column.cumulated")),
                numbers(view.say("column.per-tonne")));
        int rank = 0;
        Gathered<HotSpot> lines = Gathered.lines(spots.sources(), HotSpot::tCo2e);
        for (HotSpot one : lines.listed()) {
            table.row(++rank + "\u2002" + view.labels().source(one.id()), process(view, one), Numbers.fixed(one.tCo2e(), 1),
                    Numbers.share(one.shareFrac(), 1), Numbers.share(one.cumulatedFrac(), 1), perTonne(one.kgPerT()));
        }
        if (lines.isSome()) {
            table.row(lines.heading(view.words()), "", Numbers.fixed(lines.sum(HotSpot::tCo2e), 1), Numbers.share(lines.sum(HotSpot::shareFrac), 1),
                    Numbers.share(spots.sources().get(spots.sources().size() - 1).cumulatedFrac(), 1), perTonne(perTonne(lines)));
        }
        table.close();
        lines.say(view.html(), view.words());
    }

    private static OptionalDouble perTonne(Gathered<HotSpot> lines) {
        return lines.others().get(0).kgPerT().isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(lines.sum(one -> one.kgPerT().getAsDouble()));
    }

    private static String process(View view, HotSpot spot) {
        return view.labels().process(spot.process());
    }

    private static String perTonne(OptionalDouble kgPerT) {
        return kgPerT.isPresent() ? Numbers.fixed(kgPerT.getAsDouble(), 1) : "–";
    }

    private static void processes(View view, HotSpots spots) {
        Gathered<HotSpot> bars = Gathered.of(spots.processes(), Gathered.MOST_BARS, HotSpot::tCo2e);
        var names = new ArrayList<String>(bars.listed().stream().map(one -> process(view, one)).toList());
        var values = new ArrayList<Double>(bars.listed().stream().map(HotSpot::tCo2e).toList());
        if (bars.isSome()) {
            names.add(bars.heading(view.words()));
            values.add(bars.sum(HotSpot::tCo2e));
        }
        bars(view, "chart-processes", view.say("chart.processes"), names, values.stream().mapToDouble(Double::doubleValue).toArray());
        Table table = Table.open(view.html(), view.say("table.processes"), words(view.say("column.process")), numbers("tCO₂e"),
                numbers(view.say("column.share")), numbers(view.say("column.per-tonne")));
        Gathered<HotSpot> lines = Gathered.lines(spots.processes(), HotSpot::tCo2e);
        lines.listed().forEach(one -> table.row(process(view, one), Numbers.fixed(one.tCo2e(), 1), Numbers.share(one.shareFrac(), 1),
                perTonne(one.kgPerT())));
        if (lines.isSome()) {
            table.row(lines.heading(view.words()), Numbers.fixed(lines.sum(HotSpot::tCo2e), 1), Numbers.share(lines.sum(HotSpot::shareFrac), 1),
                    perTonne(perTonne(lines)));
        }
        table.close();
        lines.say(view.html(), view.words());
    }

    /** Of the largest sources: which of their figures are measured, and which a default stands for. */
    private static void rests(View view, AccountResult result, HotSpots spots) {
        List<SourceResult> largest = spots.largest().stream().flatMap(spot -> result.inventory().sources().stream()
                .filter(source -> source.id().equals(spot.id()))).filter(source -> !source.figures().isEmpty()).toList();
        if (largest.isEmpty()) {
            return;
        }
        view.html().leaf("h3", view.say("heading.change")).leaf("p", view.say("change.lead"), "class", "lead");
        Table table = Table.open(view.html(), view.say("heading.change"), words(view.say("column.source")), words(view.say("column.amounts")),
                words(view.say("column.measured")), words(view.say("column.by-default")), words(view.say("column.constants")));
        for (SourceResult source : largest) {
            table.openRow().leaf("th", view.labels().source(source.id()), "scope", "row");
            cell(view, source, figure -> stated(figure) && amount(figure));
            cell(view, source, figure -> stated(figure) && !amount(figure));
            cell(view, source, figure -> figure.origin() == Origin.DEFAULT);
            cell(view, source, figure -> figure.origin() == Origin.METHOD);
            view.html().close();
        }
        table.close();
    }

    private static boolean amount(UsedFigure figure) {
        return UNITS_OF_AMOUNTS.contains(figure.unit());
    }

    private static boolean stated(UsedFigure figure) {
        return figure.origin() == Origin.LEDGER || figure.origin() == Origin.BOTH;
    }

    private static void cell(View view, SourceResult source, Predicate<UsedFigure> which) {
        List<String> lines = source.figures().stream().filter(which).map(figure -> view.labels().figure(figure.item()) + " "
                + BasisSection.value(view, figure) + (figure.origin() == Origin.BOTH ? " (" + BasisSection.origin(view, figure) + ")" : ""))
                .distinct().toList();
        Html html = view.html().open("td");
        if (lines.isEmpty()) {
            html.text("–");
        }
        lines.forEach(line -> html.leaf("p", line, "class", "why"));
        html.close();
    }
}
