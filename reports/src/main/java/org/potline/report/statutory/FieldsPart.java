package org.potline.report.statutory;

import java.util.function.Function;
import org.potline.rules.form.FormFact;
import org.potline.rules.form.FormField;
import org.potline.rules.form.FormSection;

/** A section of plain lines: what is asked, the answer or a place to fill in, and where the line is known from. */
final class FieldsPart {
    private FieldsPart() {
    }

    static int[] widths() {
        return new int[] {44, 60, 70, 13};
    }

    static void write(FormSheet sheet, FormSection section, Function<FormFact, Entry> facts) {
        Phrases phrases = sheet.phrases();
        sheet.header(phrases.all("column.field", "column.content", "column.field-from", "column.confidence"));
        for (FormField field : section.fields()) {
            sheet.row(Entry.text(field.label().in(phrases.language())), field.from().map(facts).orElse(Entry.TO_FILL),
                    Entry.text(field.source().in(phrases.language())), Entry.text(field.confidence()));
        }
    }
}
