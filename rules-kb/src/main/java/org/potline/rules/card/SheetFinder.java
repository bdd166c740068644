package org.potline.rules.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * Finds the sheets of the ledger in a workbook by their names, and in each its header by the title of the first column, in either language.
 * Columns may stand in any order. What is in the workbook and would be lost is refused; a sheet of the person's own is let alone.
 */
final class SheetFinder {
    /** A person may put a title over the header. */
    private static final int LAST_HEADER_ROW = 10;

    private final CardProblems problems;

    SheetFinder(CardProblems problems) {
        this.problems = problems;
    }

    /** The sheets that were found, in the order of {@link CardSheet}. */
    Map<CardSheet, FoundSheet> find(List<GivenSheet> book) {
        var given = new LinkedHashMap<CardSheet, GivenSheet>();
        for (GivenSheet one : book) {
            Optional<CardSheet> named = List.of(CardSheet.values()).stream().filter(sheet -> CardWords.isSame(one.place().sheet(), sheet.title()))
                    .findFirst();
            if (named.isEmpty()) {
                header(one).filter(SheetFinder::isOfCards).ifPresent(row -> problems.add(one.place(), "sheet-unknown", Map.of("value", one.place().sheet(), "known", titles())));
            } else if (given.putIfAbsent(named.get(), one) != null) {
                problems.add(one.place(), "sheet-twice", Map.of("value", one.place().sheet(), "first", given.get(named.get()).place().sheet()));
            }
        }
        var found = new LinkedHashMap<CardSheet, FoundSheet>();
        if (given.isEmpty()) {
            problems.add(Place.BOOK, "sheet-none", Map.of("known", titles()));
            return found;
        }
        for (CardSheet sheet : CardSheet.values()) {
            if (given.containsKey(sheet)) {
                read(sheet, given.get(sheet)).ifPresent(one -> found.put(sheet, one));
            } else {
                problems.add(Place.BOOK, "sheet-missing", Map.of("value", sheet.title()));
            }
        }
        return found;
    }

    /** Whether a row has the titles of two columns at least: a person's own sheet may well have one of them. */
    private static boolean isOfCards(List<GivenCell> row) {
        return row.stream().filter(cell -> List.of(CardSheet.values()).stream().flatMap(sheet -> sheet.columns().stream())
                .anyMatch(column -> CardWords.isSame(cell.text(), column.title()))).count() > 1;
    }

    private static LocalText titles() {
        return joined(List.of(CardSheet.values()).stream().map(CardSheet::title).toList());
    }

    static LocalText joined(List<LocalText> texts) {
        return new LocalText(String.join(", ", texts.stream().map(LocalText::zh).toList()),
                String.join(", ", texts.stream().map(LocalText::en).toList()));
    }

    /** The row that has the title of the first column. */
    private static Optional<List<GivenCell>> header(GivenSheet given) {
        LocalText first = MeterColumns.METERS.get(0).title();
        return given.rows().stream().filter(row -> !row.isEmpty() && row.get(0).place().row() < LAST_HEADER_ROW)
                .filter(row -> row.stream().anyMatch(cell -> CardWords.isSame(cell.text(), first))).findFirst();
    }

    private Optional<FoundSheet> read(CardSheet sheet, GivenSheet given) {
        Optional<List<GivenCell>> header = header(given);
        if (header.isEmpty()) {
            problems.add(given.place(), "header-missing", Map.of("value", sheet.columns().get(0).title()));
            return Optional.empty();
        }
        Place row = new Place(given.place().index(), given.place().sheet(), header.get().get(0).place().row(), -1);
        Map<Integer, String> columns = columns(sheet, header.get(), row);
        var rows = new ArrayList<GivenRow>();
        for (List<GivenCell> cells : given.rows()) {
            if (!cells.isEmpty() && cells.get(0).place().row() > row.row()) {
                row(cells, columns).ifPresent(rows::add);
            }
        }
        var places = new HashMap<String, Integer>();
        columns.forEach((at, id) -> places.put(id, at));
        return Optional.of(new FoundSheet(sheet, places, rows));
    }

    private Map<Integer, String> columns(CardSheet sheet, List<GivenCell> header, Place row) {
        var columns = new LinkedHashMap<Integer, String>();
        for (GivenCell cell : header) {
            Optional<? extends CardColumn<?>> named = sheet.columns().stream().filter(column -> CardWords.isSame(cell.text(), column.title()))
                    .findFirst();
            if (cell.isBlank()) {
                continue;
            }
            if (named.isEmpty()) {
                problems.add(cell, "column-unknown", Map.of("value", cell.stripped()));
                columns.put(cell.place().column(), "");
            } else if (columns.containsValue(named.get().id())) {
                problems.add(cell, "column-twice", Map.of("value", cell.stripped()));
                columns.put(cell.place().column(), "");
            } else {
                columns.put(cell.place().column(), named.get().id());
            }
        }
        sheet.columns().stream().filter(column -> column.form() != Form.CONTEXT && !columns.containsValue(column.id()))
                .forEach(column -> problems.add(row, "column-missing", Map.of("value", column.title())));
        return columns;
    }

    private Optional<GivenRow> row(List<GivenCell> cells, Map<Integer, String> columns) {
        var filled = new LinkedHashMap<String, GivenCell>();
        for (GivenCell cell : cells) {
            String id = columns.get(cell.place().column());
            if (cell.isBlank()) {
                continue;
            }
            if (id == null) {
                problems.add(cell, "cell-outside", Map.of("value", cell.stripped()));
            } else if (!id.isEmpty()) {
                filled.put(id, cell);
            }
        }
        Place first = cells.get(0).place();
        return filled.isEmpty() ? Optional.empty() : Optional.of(new GivenRow(new Place(first.index(), first.sheet(), first.row(), -1), filled));
    }
}
