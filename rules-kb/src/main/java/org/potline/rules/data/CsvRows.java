package org.potline.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/**
 * Takes a CSV text apart into rows of cells with their places. Quotes as in RFC 4180; lines end in LF or CRLF.
 *
 * @see "RFC 4180, Common Format and MIME Type for Comma-Separated Values, 2"
 */
final class CsvRows {
    private final String text;
    private final String shown;
    private final List<CellRow> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvRows(String text, String shown) {
        this.text = text;
        this.shown = shown;
    }

    /** @throws BadInput when a quote is opened and never closed */
    static List<CellRow> of(String text, String shown) {
        return new CsvRows(text, shown).read();
    }

    private List<CellRow> read() {
        while (at < text.length()) {
            String address = line + ":" + (at - lineStart + 1);
            String cell = text.charAt(at) == '"' ? quoted() : plain();
            cells.add(new Cell(cell, address));
            separator();
        }
        if (!cells.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var where = new Where(shown, line, at - lineStart + 1);
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                at++;
                cell.append('"');
            } else if (c == '"') {
                return closed(cell.toString(), where);
            } else {
                cell.append(c);
                countLine(c);
            }
        }
        throw BadInput.of(where, LedgerReader.BUNDLE, "quote-open", Map.of());
    }

    private String closed(String cell, Where where) {
        if (!plain().isBlank()) {
            throw BadInput.of(where, LedgerReader.BUNDLE, "quote-rest", Map.of("value", cell));
        }
        return cell;
    }

    private void separator() {
        if (at >= text.length()) {
            return;
        }
        char c = text.charAt(at++);
        if (c == ',') {
            if (at >= text.length()) {
                cells.add(new Cell("", line + ":" + (at - lineStart + 1)));
            } else if (text.charAt(at) == '\n') {
                cells.add(new Cell("", line + ":" + (at - lineStart + 1)));
                at++;
                endRow();
                countLine('\n');
            }
        } else {
            endRow();
            countLine(c);
        }
    }

    private void endRow() {
        rows.add(new CellRow(cells));
        cells = new ArrayList<>();
    }

    private void countLine(char c) {
        if (c == '\n') {
            line++;
            lineStart = at;
        }
    }
}
