package org.potline.report.write;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.report.page.ConsultationRow;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

/**
 * The consultation table as CSV: UTF-8 with a byte order mark, which spreadsheets need to read Chinese; a cell that
 * begins like a formula is kept a text by an apostrophe before it.
 */
final class ConsultationCsv {
    private static final Texts TEXTS = Texts.of(ConsultationRow.BUNDLE);

    private ConsultationCsv() {
    }

    static String of(List<ConsultationRow> rows, Language language) {
        Stream<List<String>> head = Stream.of(ConsultationRow.COLUMNS.stream().map(column -> TEXTS.say(language, "column." + column)).toList());
        return "\uFEFF" + Stream.concat(head, rows.stream().map(row -> row.cells(language)))
                .map(cells -> cells.stream().map(ConsultationCsv::cell).collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
