package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.List;
import org.potline.rules.finding.EquippingRate;

/** Equipping rates, each with the points it counts and those it misses. */
final class CheckRatesSection {
    private CheckRatesSection() {
    }

    static void write(CheckView view) {
        Html html = view.section("check-rates");
        List<EquippingRate> rates = view.checked().result().rates();
        if (rates.isEmpty()) {
            html.leaf("p", view.say("check.no-rates")).close();
            return;
        }
        Table table = Table.open(html, view.say("section.check-rates"), words(view.say("column.process")), words(view.say("column.level")),
                words(view.say("column.item")), numbers(view.say("column.equipped")), numbers(view.say("column.needed")),
                numbers(view.say("column.equipping-rate")), words(view.say("column.points-of-rate")));
        for (EquippingRate rate : rates) {
            table.openRow().leaf("th", view.labels().thing(rate.process()), "scope", "row").leaf("td", view.say("level." + rate.level()))
                    .leaf("td", view.say("serves." + rate.item()) + " · " + view.say("approach." + rate.method()))
                    .leaf("td", String.valueOf(rate.equipped()), "class", "n").leaf("td", String.valueOf(rate.needed()), "class", "n");
            CoverageSection.share(html, rate.equipped(), rate.needed());
            html.open("td", "class", "reason");
            rate.missed().forEach(need -> html.open("p", "class", "why").leaf("strong", view.say("check.missed"), "class", "empty")
                    .text(" " + view.needs().full(need)).close());
            counted(view, rate.counted());
            html.close().close();
        }
        table.close();
        html.close();
    }

    private static void counted(CheckView view, List<String> needs) {
        if (needs.isEmpty()) {
            return;
        }
        Html html = view.html();
        html.open("details").leaf("summary", view.say("check.counted", java.util.Map.of("count", needs.size())));
        needs.forEach(need -> html.leaf("p", view.needs().full(need), "class", "why"));
        html.close();
    }
}
