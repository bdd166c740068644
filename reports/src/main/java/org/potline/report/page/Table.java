package org.potline.report.page;

import java.util.List;

/** A table with a heading row, columns of numbers set flush right, in a frame that scrolls on a narrow screen. */
final class Table {
    private final Html html;
    private final List<Column> columns;

    /**
     * A column.
     *
     * @param title its heading
     * @param kind  classes of its cells: {@code w} words, {@code n} numbers, {@code id} what no line may break
     */
    record Column(String title, String kind) {
        static Column words(String title) {
            return new Column(title, "w");
        }

        static Column numbers(String title) {
            return new Column(title, "n");
        }

        /** Ids, such as those of methods. */
        static Column ids(String title) {
            return new Column(title, "w id");
        }

        /** Numbers under an id. */
        static Column numbersOf(String id) {
            return new Column(id, "n id");
        }
    }

    private Table(Html html, List<Column> columns) {
        this.html = html;
        this.columns = columns;
    }

    static Table open(Html html, String caption, Column... columns) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption).open("table")
                .leaf("caption", caption).open("thead").open("tr");
        for (Column column : columns) {
            html.leaf("th", column.title(), "scope", "col", "class", column.kind());
        }
        html.close().close().open("tbody");
        return new Table(html, List.of(columns));
    }

    /** A row; the first cell is its heading. */
    Table row(String... cells) {
        html.line().open("tr");
        return cells(cells);
    }

    /** A row that sums up those before it. */
    Table total(String... cells) {
        html.line().open("tr", "class", "total");
        return cells(cells);
    }

    private Table cells(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i == 0) {
                html.leaf("th", cells[i], "scope", "row", "class", columns.get(i).kind());
            } else {
                html.leaf("td", cells[i], "class", columns.get(i).kind());
            }
        }
        html.close();
        return this;
    }

    /** Opens a row whose cells the caller writes. */
    Html openRow() {
        return html.line().open("tr");
    }

    void close() {
        html.close().close().close();
    }
}
