package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import org.potline.report.words.Numbers;
import org.potline.rules.finding.Coverage;
import org.potline.scenario.assess.ClauseLine;

/** How every clause fared: also those that nothing breaks, and those with nothing in scope. */
final class CoverageSection {
    private CoverageSection() {
    }

    static void write(View view) {
        Html html = view.section("coverage");
        Table table = Table.open(html, view.say("table.coverage"), words(view.say("column.clause")), words(view.say("column.modality")),
                words(view.say("column.requirement")), numbers(view.say("column.in-scope")), numbers(view.say("column.met")),
                numbers(view.say("column.broken")), numbers(view.say("column.rate")), words(view.say("column.confidence")),
                words(view.say("column.document")));
        for (ClauseLine line : view.result().clauses()) {
            row(view, table, line);
        }
        table.close();
        html.close();
    }

    private static void row(View view, Table table, ClauseLine line) {
        Coverage coverage = line.coverage();
        Html html = table.openRow();
        html.open("th", "scope", "row").leaf("code", coverage.clause()).close().open("td");
        Badges.modality(view, line.modality());
        html.close().leaf("td", line.requirement().in(view.language()), "class", "requirement");
        html.leaf("td", String.valueOf(coverage.inScope()), "class", "n").leaf("td", String.valueOf(coverage.met()), "class", "n");
        html.leaf("td", String.valueOf(coverage.broken()), "class", coverage.broken() > 0 ? "n broken" : "n");
        rate(html, coverage);
        html.open("td");
        Badges.confidence(view, line.confidence());
        html.close().leaf("td", line.source(), "class", "from").close();
    }

    private static void rate(Html html, Coverage coverage) {
        if (coverage.inScope() == 0) {
            html.leaf("td", "–", "class", "n");
            return;
        }
        double percent = 100.0 * coverage.met() / coverage.inScope();
        html.open("td", "class", "n rate").leaf("span", "", "class", "bar", "style", "--met:" + coverage.met() + ";--all:" + coverage.inScope())
                .text(Numbers.fixed(percent, 0) + " %").close();
    }
}
