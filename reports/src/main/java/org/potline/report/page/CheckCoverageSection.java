package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.List;
import java.util.Map;
import org.potline.rules.finding.Coverage;
import org.potline.rules.standard.Clause;
import org.potline.twin.text.LocalText;

/** How every clause fared, chapter by chapter: also those that nothing breaks, and those of which nothing can be checked, with the reason. */
final class CheckCoverageSection {
    private CheckCoverageSection() {
    }

    static void write(CheckView view) {
        Html html = view.section("check-coverage");
        for (Map.Entry<LocalText, List<Clause>> chapter : CheckPage.chapters(view.checked())) {
            String title = chapter.getKey().in(view.language());
            html.leaf("h3", title);
            Table table = Table.open(html, title, words(view.say("column.clause")), words(view.say("column.modality")),
                    words(view.say("column.requirement")), numbers(view.say("column.in-scope")), numbers(view.say("column.met")),
                    numbers(view.say("column.broken")), words(view.say("column.confidence")));
            chapter.getValue().forEach(clause -> row(view, table, clause));
            table.close();
        }
        html.close();
    }

    private static void row(CheckView view, Table table, Clause clause) {
        Coverage line = view.checked().coverage(clause.id()).orElse(new Coverage(clause.id(), 0, 0, 0));
        Html html = table.openRow();
        html.open("th", "scope", "row").leaf("code", clause.id()).close().open("td");
        Badges.modality(view, clause.modality());
        html.close().open("td", "class", "requirement").leaf("strong", clause.title().in(view.language()));
        html.text(" · " + view.checked().edition().textOf(clause, view.checked().on()).in(view.language()));
        clause.unchecked().ifPresent(why -> html.leaf("small", view.say("check.unchecked") + why.in(view.language())));
        html.leaf("small", clause.source().in(view.language())).close();
        html.leaf("td", String.valueOf(line.inScope()), "class", "n").leaf("td", String.valueOf(line.met()), "class", "n");
        html.leaf("td", String.valueOf(line.broken()), "class", line.broken() > 0 ? "n broken" : "n").open("td");
        Badges.confidence(view, clause.confidence());
        html.close().close();
    }
}
