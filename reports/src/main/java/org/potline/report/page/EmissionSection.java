package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

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
        var data = new ChartData(view.say("chart.emission"), sources.stream().map(one -> view.labels().source(one.id())).toList(),
                List.of(new ChartSeries(view.say("column.reported"), Palette.REPORTED,
                        sources.stream().mapToDouble(SourceResult::tCo2e).toArray())));
        Figures.bars(view, "chart-emission", Charts.bars(data), data);
    }

    /** The sources with their gases. */
    static void table(View view, Inventory inventory) {
        Table table = Table.open(view.html(), view.say("table.emission"), words(view.say("column.source")),
                numbers(view.say("column.unrounded")), numbers(view.say("column.rounded")), numbers(view.say("column.share")),
                numbers("CO₂ [t]"), numbers("CF₄ [t]"), numbers("C₂F₆ [t]"), words(view.say("column.defaults")));
        for (SourceResult source : inventory.sources()) {
            table.row(view.labels().source(source.id()), Numbers.fixed(source.tCo2e(), 2), Numbers.shortest(source.tCo2eRounded()),
                    share(source.tCo2e(), inventory.totalTCo2e()), gas(source.gases().co2T(), 1),
                    gas(source.gases().cf4T(), 3), gas(source.gases().c2f6T(), 3), defaulted(view, source));
        }
        table.total(view.say("row.total"), Numbers.fixed(inventory.totalTCo2e(), 2), Numbers.shortest(inventory.totalTCo2eRounded()),
                "100 %", Numbers.fixed(inventory.sources().stream().mapToDouble(one -> one.gases().co2T()).sum(), 1),
                Numbers.fixed(inventory.sources().stream().mapToDouble(one -> one.gases().cf4T()).sum(), 3),
                Numbers.fixed(inventory.sources().stream().mapToDouble(one -> one.gases().c2f6T()).sum(), 3), "");
        table.close();
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
        for (SourceResult source : inventory.sources()) {
            for (DefaultUsed used : source.defaults()) {
                table.openRow().leaf("th", view.labels().source(source.id()), "scope", "row")
                        .leaf("td", stoodFor(view, used)).open("td").leaf("code", used.parameter()).close().leaf("td", Numbers.shortest(used.value()), "class", "n")
                        .leaf("td", used.unit()).leaf("td", used.source(), "class", "from").open("td");
                Badges.confidence(view, used.confidence());
                html.close().close();
            }
        }
        table.close();
    }

    /** The item a default stood for, with the months where it did not for the whole period. */
    private static String stoodFor(View view, DefaultUsed used) {
        String item = view.labels().item(used.item());
        return used.months().isEmpty() ? item : item + " (" + String.join(", ", used.months()) + ")";
    }
}
