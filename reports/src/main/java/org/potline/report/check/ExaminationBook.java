package org.potline.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.report.book.PlainBook;
import org.potline.report.book.PlainBook.Look;
import org.potline.report.words.Numbers;
import org.potline.report.words.Words;
import org.potline.rules.examination.Conclusion;
import org.potline.rules.examination.ScoreSheet;
import org.potline.rules.examination.ScoredChapter;
import org.potline.rules.examination.ScoredClause;
import org.potline.rules.examination.ScoredItem;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.YamlValue;

/**
 * The score sheet of an examination (碳计量审查) to take along: what the check computed beside two columns for the examiner, the score given
 * and remarks, and the sums of both.
 */
public final class ExaminationBook {
    /** Name of the file. */
    public static final String FILE = "examination.xlsx";
    private static final int POINTS = 4;
    private static final int COMPUTED = 5;
    private static final int GIVEN = 6;

    private ExaminationBook() {
    }

    /** The bytes of the XLSX file. */
    public static byte[] bytes(CheckedPlant checked, Language language) {
        var words = new Words(language);
        var book = new PlainBook();
        ScoreSheet sheet = checked.sheet();
        PlainBook.Table table = book.sheet(words.say("section.check-examination"), 22, 10, 34, 36, 8, 10, 10, 34);
        table.lead(sheet.title().in(language) + " · " + checked.plant().name().in(language) + " · " + checked.period().in(language));
        table.warning(conclusion(sheet.conclusion(), words));
        table.lead(rule(sheet.conclusion(), words));
        table.lead(sheet.known().in(language));
        table.lead(words.say("examination.source", Map.of("source", sheet.source().in(language), "confidence", sheet.confidence())));
        table.head(List.of(words.say("column.chapter"), words.say("column.review"), words.say("column.looked-at"), words.say("column.clauses"),
                words.say("column.points"), words.say("column.computed"), words.say("column.given"), words.say("column.remarks")));
        var rows = new ArrayList<Integer>();
        for (ScoredChapter chapter : sheet.chapters()) {
            chapter.items().forEach(item -> rows.add(row(table, chapter, item, words)));
        }
        total(table, sheet, rows, words);
        corrections(book, checked, words);
        return book.bytes(sheet.title().in(language));
    }

    /** What follows from the findings, whatever the score. */
    public static String conclusion(Conclusion conclusion, Words words) {
        return words.say("examination.conclusion." + YamlValue.nameOf(conclusion.outcome()), switch (conclusion.outcome()) {
            case VETOED -> Map.of("vetoes", String.join(", ", conclusion.vetoes()), "shall", conclusion.shall(), "should", conclusion.should());
            case TO_CORRECT -> Map.of("shall", conclusion.shall(), "should", conclusion.should());
            case CLEAR -> Map.of("should", conclusion.should());
        });
    }

    /** How conclusions are drawn, and where that comes from. */
    public static String rule(Conclusion conclusion, Words words) {
        return words.say("examination.rule", Map.of("rule", conclusion.rule().in(words.language()), "source",
                conclusion.source().in(words.language()), "confidence", conclusion.confidence()));
    }

    /** Each non-conformity of a "shall", with room for its correction. */
    private static void corrections(PlainBook book, CheckedPlant checked, Words words) {
        PlainBook.Table table = book.sheet(words.say("section.check-corrections"), 6, 9, 22, 18, 50, 40, 12, 26, 12);
        table.warning(conclusion(checked.sheet().conclusion(), words));
        table.head(List.of("#", words.say("column.clause"), words.say("column.subject"), words.say("column.subject-id"), words.say("column.message"),
                words.say("column.mend"), words.say("column.corrected-by"), words.say("column.corrected"), words.say("column.closed")));
        int number = 0;
        for (Finding finding : checked.result().findings().stream().filter(one -> one.modality() == Modality.SHALL).toList()) {
            table.row(Look.PLAIN, ++number, finding.clause(), finding.name().in(words.language()), finding.subject(),
                    finding.message().in(words.language()), finding.mend().in(words.language()), null, null, null);
        }
    }

    private static int row(PlainBook.Table table, ScoredChapter chapter, ScoredItem item, Words words) {
        return table.row(Look.PLAIN, chapter.title().in(words.language()), words.say("review." + item.review().name().toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-')), item.title().in(words.language()), clauses(item, words), item.points(),
                item.applies() ? rounded(item.score()) : words.say("examination.not-applicable"), null, null);
    }

    /** The sheet's points count for items that apply; the score given takes all that the examiner filled in. */
    private static void total(PlainBook.Table table, ScoreSheet sheet, List<Integer> rows, Words words) {
        int number = table.row(Look.STRONG, words.say("examination.sum"), "", "", "", sheet.points(), rounded(sheet.score()), 0, "");
        if (!rows.isEmpty()) {
            String span = "%s" + rows.get(0) + ":%s" + rows.get(rows.size() - 1);
            table.formula(number, POINTS, "SUMIF(" + span.formatted("F", "F") + ",\">=0\"," + span.formatted("E", "E") + ")", sheet.points(), Look.STRONG);
            table.formula(number, COMPUTED, "SUM(" + span.formatted("F", "F") + ")", sheet.score(), Look.STRONG);
            table.formula(number, GIVEN, "SUM(" + span.formatted("G", "G") + ")", 0, Look.STRONG);
        }
        int total = table.row(Look.STRONG, words.say("examination.total"), "", "", "", ScoreSheet.FULL, sheet.total(), 0, "");
        table.formula(total, COMPUTED, "IF(E" + number + ">0,100*F" + number + "/E" + number + ",0)", sheet.total(), Look.STRONG);
        table.formula(total, GIVEN, "IF(E" + number + ">0,100*G" + number + "/E" + number + ",0)", 0, Look.STRONG);
    }

    /** The clauses that took points off, or that bear on the plant without. */
    static String clauses(ScoredItem item, Words words) {
        return item.clauses().stream().filter(clause -> clause.inScope() > 0).map(clause -> clause(clause, words))
                .collect(Collectors.joining("\n"));
    }

    private static String clause(ScoredClause clause, Words words) {
        return clause.broken() == 0 ? clause.clause() : words.say("examination.lost", Map.of("clause", clause.clause(), "broken", clause.broken(),
                "all", clause.inScope(), "lost", Numbers.fixed(clause.lost(), 2)));
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
