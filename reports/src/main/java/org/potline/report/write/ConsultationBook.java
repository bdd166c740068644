package org.potline.report.write;

import java.util.ArrayList;
import java.util.List;
import org.potline.report.book.PlainBook;
import org.potline.report.book.PlainBook.Look;
import org.potline.report.page.ConsultationRow;
import org.potline.rules.amendment.ImpactReport;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

/**
 * The consultation table as a workbook that prints on A4 landscape: the cells of {@link ConsultationRow}, as the CSV has them.
 * An answer that is not written yet is yellow.
 */
final class ConsultationBook {
    private static final Texts TEXTS = Texts.of(ConsultationRow.BUNDLE);
    private static final int[] WIDTHS = {6, 12, 40, 40, 18, 12, 30, 24};

    private ConsultationBook() {
    }

    /** The bytes of the XLSX file. */
    static byte[] bytes(ImpactReport report, Language language) {
        var book = new PlainBook();
        PlainBook.Table table = book.sheet(TEXTS.say(language, "heading.consultation"), WIDTHS);
        table.lead(report.proposal().title().in(language) + " · " + report.proposal().amends().id());
        table.head(ConsultationRow.COLUMNS.stream().map(column -> TEXTS.say(language, "column." + column)).toList());
        for (ConsultationRow row : ConsultationRow.of(report)) {
            table.row(Look.PLAIN, cells(row, language).toArray());
        }
        return book.bytes(report.proposal().title().in(language));
    }

    private static List<Object> cells(ConsultationRow row, Language language) {
        var cells = new ArrayList<Object>(row.cells(language));
        cells.set(0, row.no());
        int answer = ConsultationRow.COLUMNS.indexOf("answer");
        if (cells.get(answer).toString().isEmpty()) {
            cells.set(answer, null);
        }
        return cells;
    }
}
