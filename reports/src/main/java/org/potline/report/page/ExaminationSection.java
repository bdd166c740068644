package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.Locale;
import java.util.Map;
import org.potline.report.check.ExaminationBook;
import org.potline.report.words.Numbers;
import org.potline.report.words.Words;
import org.potline.rules.examination.ReviewKind;
import org.potline.rules.examination.ScoreSheet;
import org.potline.rules.examination.ScoredChapter;
import org.potline.rules.examination.ScoredClause;
import org.potline.rules.examination.ScoredItem;

/** The score sheet of an examination, by document review and on-site review, as the check fills it in. */
final class ExaminationSection {
    private ExaminationSection() {
    }

    static void write(CheckView view) {
        ScoreSheet sheet = view.checked().sheet();
        Html html = view.section("check-examination");
        Words words = view.words();
        html.open("div", "class", "banner", "role", "note")
                .open("p").leaf("strong", ExaminationBook.conclusion(sheet.conclusion(), words)).close()
                .leaf("p", ExaminationBook.rule(sheet.conclusion(), words)).close();
        html.open("div", "class", "banner", "role", "note").leaf("p", sheet.known().in(view.language()));
        html.leaf("p", view.say("examination.source", Map.of("source", sheet.source().in(view.language()), "confidence", sheet.confidence()))).close();
        for (ReviewKind review : ReviewKind.values()) {
            html.leaf("p", view.say("examination.of", Map.of("review", review(view, review), "score", Numbers.fixed(sum(sheet, review, true), 2),
                    "points", Numbers.fixed(sum(sheet, review, false), 2))));
        }
        Table table = Table.open(html, sheet.title().in(view.language()), words(view.say("column.chapter")), words(view.say("column.review")),
                words(view.say("column.looked-at")), words(view.say("column.clauses")), numbers(view.say("column.points")),
                numbers(view.say("column.computed")));
        for (ScoredChapter chapter : sheet.chapters()) {
            chapter.items().forEach(item -> item(view, table, item, item == chapter.items().get(0) ? chapter.title().in(view.language()) : ""));
        }
        table.total(view.say("examination.sum"), "", "", "", Numbers.fixed(sheet.points(), 0), Numbers.fixed(sheet.score(), 2));
        table.total(view.say("examination.total"), "", "", "", Numbers.fixed(ScoreSheet.FULL, 0), Numbers.fixed(sheet.total(), 2));
        table.close();
        html.close();
    }

    private static double sum(ScoreSheet sheet, ReviewKind review, boolean score) {
        return sheet.chapters().stream().flatMap(chapter -> chapter.items().stream())
                .filter(item -> item.review() == review && item.applies()).mapToDouble(item -> score ? item.score() : item.points())
                .reduce(0, Double::sum);
    }

    private static String review(View view, ReviewKind review) {
        return view.say("review." + review.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static void item(CheckView view, Table table, ScoredItem item, String chapter) {
        Html html = table.openRow().leaf("th", chapter, "scope", "row").leaf("td", review(view, item.review()))
                .leaf("td", item.title().in(view.language()));
        html.open("td", "class", "reason");
        for (ScoredClause clause : item.clauses()) {
            if (clause.broken() > 0) {
                html.leaf("p", view.say("examination.lost", Map.of("clause", clause.clause(), "broken", clause.broken(), "all", clause.inScope(),
                        "lost", Numbers.fixed(clause.lost(), 2))), "class", "why empty");
            }
        }
        html.leaf("p", String.join(", ", item.clauses().stream().filter(clause -> clause.inScope() > 0 && clause.broken() == 0)
                .map(ScoredClause::clause).toList()), "class", "why").close();
        html.leaf("td", Numbers.fixed(item.points(), 0), "class", "n").leaf("td", item.applies() ? Numbers.fixed(item.score(), 2)
                : view.say("examination.not-applicable"), "class", "n").close();
    }
}
