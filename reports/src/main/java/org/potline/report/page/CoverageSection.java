package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.List;
import org.potline.report.words.Numbers;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.EquippingRate;
import org.potline.scenario.assess.ClauseLine;

/** How every clause fared: also those that nothing breaks, and those with nothing in scope. */
final class CoverageSection {
    private CoverageSection() {
    }

    static void write(YearView view) {
        Html html = view.section("coverage");
        Table table = Table.open(html, view.say("table.coverage"), words(view.say("column.clause")),
                words(view.say("column.modality")), words(view.say("column.requirement")), numbers(view.say("column.in-scope")), numbers(view.say("column.met")),
                numbers(view.say("column.broken")), numbers(view.say("column.rate")), words(view.say("column.confidence")));
        for (ClauseLine line : view.result().clauses()) {
            row(view, table, line);
        }
        table.close();
        rates(view);
        html.close();
    }

    /** Equipping rates, where the check gave any. */
    private static void rates(YearView view) {
        List<EquippingRate> rates = view.result().rates();
        if (rates.isEmpty()) {
            return;
        }
        view.html().leaf("h3", view.say("heading.rates")).leaf("p", view.say("rates.lead"), "class", "lead");
        Table table = Table.open(view.html(), view.say("heading.rates"), words(view.say("column.process")),
                words(view.say("column.level")), words(view.say("column.method")), words(view.say("column.item")), numbers(view.say("column.needed")),
                numbers(view.say("column.equipped")), numbers(view.say("column.equipping-rate")));
        for (EquippingRate rate : rates) {
            Html html = table.openRow();
            html.leaf("th", view.labels().thing(rate.process()), "scope", "row").leaf("td", view.say("level." + rate.level()));
            html.leaf("td", view.say("approach." + rate.method())).leaf("td", view.say("serves." + rate.item()));
            html.leaf("td", String.valueOf(rate.needed()), "class", "n").leaf("td", String.valueOf(rate.equipped()), "class", "n");
            share(html, rate.equipped(), rate.needed());
            html.close();
        }
        table.close();
    }

    private static void row(YearView view, Table table, ClauseLine line) {
        Coverage coverage = line.coverage();
        Html html = table.openRow();
        html.open("th", "scope", "row").leaf("code", coverage.clause()).close().open("td");
        Badges.modality(view, line.modality());
        html.close().open("td", "class", "requirement").text(line.requirement().in(view.language()))
                .leaf("small", line.source().in(view.language())).close();
        html.leaf("td", String.valueOf(coverage.inScope()), "class", "n").leaf("td", String.valueOf(coverage.met()), "class", "n");
        html.leaf("td", String.valueOf(coverage.broken()), "class", coverage.broken() > 0 ? "n broken" : "n");
        share(html, coverage.met(), coverage.inScope());
        html.open("td");
        Badges.confidence(view, line.confidence());
        html.close().close();
    }

    /** A cell with a part of a whole, as a bar and in percent. */
    static void share(Html html, int part, int whole) {
        if (whole == 0) {
            html.leaf("td", "–", "class", "n");
            return;
        }
        html.open("td", "class", "n rate").leaf("span", "", "class", "bar", "style", "--part:" + part + ";--all:" + whole)
                .text(Numbers.fixed(100.0 * part / whole, 0) + " %").close();
    }
}
