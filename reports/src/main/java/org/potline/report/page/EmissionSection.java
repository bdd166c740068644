package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.report.chart.ChartData;
import org.potline.report.chart.ChartSeries;
import org.potline.report.chart.Charts;
import org.potline.report.chart.Palette;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.DefaultUsed;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;

/** Emission by source, with its gases and the defaults that stood in for data. */
final class EmissionSection {
    private EmissionSection() {
    }

    static void write(View view, Inventory inventory) {
        Html html = view.section("emission");
        chart(view, inventory.sources());
        table(view, inventory);
        defaults(view, inventory);
        html.close();
    }

    private static void chart(View view, List<SourceResult> sources) {
        if (sources.isEmpty()) {
            return;
        }
        Gathered<SourceResult> bars = Gathered.of(sources, Gathered.MOST_BARS, SourceResult::tCo2e);
        var names = new ArrayList<String>(bars.listed().stream().map(one -> view.labels().source(one.id())).toList());
        var values = new ArrayList<Double>(bars.listed().stream().map(SourceResult::tCo2e).toList());
        if (bars.isSome()) {
            names.add(bars.heading(view.words()));
            values.add(bars.sum(SourceResult::tCo2e));
        }
        var data = new ChartData(view.say("chart.emission"), names, List.of(new ChartSeries(view.say("column.reported"), Palette.REPORTED,
                values.stream().mapToDouble(Double::doubleValue).toArray())));
        Figures.bars(view, "chart-emission", Charts.bars(data), data);
    }

    /** The sources with their gases. */
    static void table(View view, Inventory inventory) {
        Table table = Table.open(view.html(), view.say("table.emission"), words(view.say("column.source")),
                numbers(view.say("column.unrounded")), numbers(view.say("column.rounded")), numbers(view.say("column.share")),
                numbers("CO₂ [t]"), numbers("CF₄ [t]"), numbers("C₂F₆ [t]"), words(view.say("column.defaults")));
        Gathered<SourceResult> sources = listed(inventory);
        for (SourceResult source : sources.listed()) {
            table.row(view.labels().source(source.id()), Numbers.fixed(source.tCo2e(), 2), Numbers.shortest(source.tCo2eRounded()),
                    share(source.tCo2e(), inventory.totalTCo2e()), gas(source.gases().co2T(), 1),
                    gas(source.gases().cf4T(), 3), gas(source.gases().c2f6T(), 3), defaulted(view, source));
        }
        if (sources.isSome()) {
            table.row(sources.heading(view.words()), Numbers.fixed(sources.sum(SourceResult::tCo2e), 2),
                    Numbers.fixed(sources.sum(SourceResult::tCo2eRounded), 2), share(sources.sum(SourceResult::tCo2e), inventory.totalTCo2e()),
                    gas(sources.sum(one -> one.gases().co2T()), 1), gas(sources.sum(one -> one.gases().cf4T()), 3),
                    gas(sources.sum(one -> one.gases().c2f6T()), 3), view.say("defaults.count",
                            Map.of("count", sources.others().stream().mapToInt(one -> one.defaults().size()).sum())));
        }
        table.total(view.say("row.total"), Numbers.fixed(inventory.totalTCo2e(), 2), Numbers.shortest(inventory.totalTCo2eRounded()),
                "100 %", Numbers.fixed(inventory.sources().stream().mapToDouble(one -> one.gases().co2T()).sum(), 1),
                Numbers.fixed(inventory.sources().stream().mapToDouble(one -> one.gases().cf4T()).sum(), 3),
                Numbers.fixed(inventory.sources().stream().mapToDouble(one -> one.gases().c2f6T()).sum(), 3), "");
        table.close();
        sources.say(view.html(), view.words());
    }

    /** The sources that stand line by line. */
    static Gathered<SourceResult> listed(Inventory inventory) {
        return Gathered.lines(inventory.sources(), SourceResult::tCo2e);
    }

    private static String gas(double massT, int decimals) {
        return massT == 0 ? "–" : Numbers.fixed(massT, decimals);
    }

    private static String share(double part, double whole) {
        return whole == 0 ? "–" : Numbers.fixed(part / whole * 100, 1) + " %";
    }

    private static String defaulted(View view, SourceResult source) {
        return source.defaults().isEmpty() ? view.say("none")
                : view.say("defaults.count", Map.of("count", String.valueOf(source.defaults().size())));
    }

    /** The defaults that stood in, with where they come from. */
    static void defaults(View view, Inventory inventory) {
        Html html = view.html();
        html.leaf("h3", view.say("heading.defaults"));
        if (inventory.sources().stream().allMatch(source -> source.defaults().isEmpty())) {
            html.leaf("p", view.say("defaults.none"));
            return;
        }
        Table table = Table.open(html, view.say("table.defaults"), words(view.say("column.source")), words(view.say("column.item")),
                words(view.say("column.parameter")), numbers(view.say("column.value")), words(view.say("column.unit")),
                words(view.say("column.where-from")), words(view.say("column.confidence")));
        Gathered<SourceResult> sources = listed(inventory);
        for (SourceResult source : sources.listed()) {
            for (DefaultUsed used : source.defaults()) {
                table.openRow().leaf("th", view.labels().source(source.id()), "scope", "row")
                        .leaf("td", stoodFor(view, used)).open("td").leaf("code", used.parameter()).close().leaf("td", Numbers.shortest(used.value()), "class", "n")
                        .leaf("td", used.unit()).leaf("td", used.source(), "class", "from").open("td");
                Badges.confidence(view, used.confidence());
                html.close().close();
            }
        }
        table.close();
        sources.say(html, view.words());
    }

    /** The item a default stood for, with the months where it did not for the whole period. */
    private static String stoodFor(View view, DefaultUsed used) {
        String item = view.labels().item(used.item());
        return used.months().isEmpty() ? item : item + " (" + String.join(", ", used.months()) + ")";
    }
}
