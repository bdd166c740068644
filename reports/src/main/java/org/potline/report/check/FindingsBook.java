package org.potline.report.check;

import java.util.List;
import java.util.stream.Collectors;
import org.potline.report.book.PlainBook;
import org.potline.report.book.PlainBook.Look;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.EquippingRate;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Clause;
import org.potline.twin.text.Language;

/** The findings of a check as a workbook: findings, coverage of the clauses, equipping rates with the points counted and missed. */
public final class FindingsBook {
    /** Name of the file. */
    public static final String FILE = "findings.xlsx";

    private final PlainBook book = new PlainBook();
    private final CheckedPlant checked;
    private final Words words;
    private final Labels labels;

    private FindingsBook(CheckedPlant checked, Language language) {
        this.checked = checked;
        this.words = new Words(language);
        this.labels = new Labels(checked.plant(), words);
    }

    /** The bytes of the XLSX file. */
    public static byte[] bytes(CheckedPlant checked, Language language) {
        var findings = new FindingsBook(checked, language);
        findings.findings();
        findings.coverage();
        findings.rates();
        return findings.book.bytes(checked.plant().name().in(language));
    }

    private void lead(PlainBook.Table table) {
        table.lead(checked.plant().name().in(words.language()) + " · " + checked.edition().id() + " · " + checked.period().in(words.language()));
        table.lead(checked.edition().banner().in(words.language()));
        table.lead(checked.result().scope().in(words.language()));
    }

    private void findings() {
        PlainBook.Table table = book.sheet(words.say("section.check-findings"), 6, 10, 7, 24, 20, 54, 40, 34, 8, 8);
        lead(table);
        table.head(List.of("#", words.say("column.clause"), words.say("column.modality"), words.say("column.subject"), words.say("column.subject-id"),
                words.say("column.message"), words.say("column.mend"), words.say("column.stands-in"), words.say("column.confidence"), words.say("column.working-value")));
        int number = 0;
        for (Finding finding : checked.result().findings()) {
            table.row(Look.PLAIN, ++number, finding.clause(), words.say("modality." + finding.code()),
                    finding.name().in(words.language()), finding.subject(), finding.message().in(words.language()),
                    finding.mend().in(words.language()), finding.source().in(words.language()), finding.confidence(),
                    CheckedPlant.restsOnWorkingValue(finding) ? words.say("check.yes") : "");
        }
    }

    private void coverage() {
        PlainBook.Table table = book.sheet(words.say("section.check-coverage"), 10, 22, 62, 7, 32, 7, 7, 8, 8);
        lead(table);
        table.head(List.of(words.say("column.clause"), words.say("column.title"), words.say("column.requirement"), words.say("column.modality"),
                words.say("column.stands-in"), words.say("column.in-scope"), words.say("column.met"), words.say("column.broken"),
                words.say("column.confidence")));
        for (Clause clause : checked.edition().clauses()) {
            Coverage line = checked.coverage(clause.id()).orElse(new Coverage(clause.id(), 0, 0, 0));
            table.row(Look.PLAIN, clause.id(), clause.title().in(words.language()), checked.edition().textOf(clause, checked.on()).in(words.language()),
                    words.say("modality." + clause.modality().code()), clause.source().in(words.language()), line.inScope(), line.met(),
                    line.broken(), clause.confidence());
        }
    }

    private void rates() {
        var names = new NeedNames(words, labels);
        PlainBook.Table table = book.sheet(words.say("section.check-rates"), 22, 8, 10, 14, 10, 10, 9, 48, 48);
        lead(table);
        table.head(List.of(words.say("column.process"), words.say("column.level"), words.say("column.method"), words.say("column.item"),
                words.say("column.needed"), words.say("column.equipped"), words.say("column.equipping-rate"), words.say("column.counted"),
                words.say("column.missed")));
        for (EquippingRate rate : checked.result().rates()) {
            int row = table.row(Look.PLAIN, labels.thing(rate.process()), words.say("level." + rate.level()), words.say("approach." + rate.method()),
                    words.say("serves." + rate.item()), rate.needed(), rate.equipped(), rate.pct(), lines(rate.counted(), names),
                    lines(rate.missed(), names));
            table.formula(row, 6, "F" + row + "/E" + row + "*100", rate.pct(), Look.PLAIN);
        }
    }

    private static String lines(List<String> needs, NeedNames names) {
        return needs.stream().map(names::full).collect(Collectors.joining("\n"));
    }
}
