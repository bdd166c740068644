package org.potline.report.statutory;

import java.util.List;
import java.util.Map;
import org.potline.rules.form.Form;
import org.potline.rules.form.FormSection;

/** The cover: what the workbook is, that it is a draft, its sheets, and what the colours mean. */
final class CoverPart {
    private CoverPart() {
    }

    static int[] widths() {
        return new int[] {26, 44, 84, 13};
    }

    /** @param lines what the workbook is of: enterprise, period, method */
    static void write(FormSheet sheet, Form form, List<String> lines) {
        Phrases phrases = sheet.phrases();
        sheet.blank();
        sheet.line(form.name().in(phrases.language()), Look.TITLE);
        lines.forEach(line -> sheet.line(line, Look.HEADING));
        sheet.line(form.known().in(phrases.language()), Look.WARNING);
        sheet.line(phrases.say("form-source", Map.of("source", form.source().in(phrases.language()), "confidence", form.confidence())), Look.LEAD);
        sheet.heading(phrases.say("cover.sheets"));
        sheet.header(phrases.all("column.sheet", "column.title", "column.holds", "column.confidence"));
        for (FormSection section : form.sections()) {
            sheet.row(Entry.text(section.sheet().in(phrases.language())), Entry.text(section.title().in(phrases.language())),
                    Entry.text(section.holds().in(phrases.language())), Entry.text(section.confidence()));
            sheet.link(section.sheet().in(phrases.language()));
        }
        sheet.heading(phrases.say("cover.legend"));
        legend(sheet, Look.TO_FILL, "to-fill", "legend.to-fill");
        legend(sheet, Look.NUMBER, "legend.number-name", "legend.number");
        legend(sheet, Look.BY_DEFAULT, "legend.default-name", "legend.default");
        legend(sheet, Look.LIVE, "legend.live-name", "legend.live");
        legend(sheet, Look.TOTAL, "legend.total-name", "legend.total");
        sheet.line(phrases.say("confidence.meaning"), Look.LEAD);
    }

    private static void legend(FormSheet sheet, Look look, String name, String meaning) {
        sheet.row(new Entry.Text(sheet.phrases().say(name), look), Entry.text(sheet.phrases().say(meaning)));
    }
}
