package org.potline.rules.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.StrictYaml;

/**
 * Reads a ledger strictly: {@code period,stream,item,value,unit,u}. Everything wrong with it is said in one go, in the order of
 * the file. Every value is brought to the unit of its item here, at the door: gas at 20 °C to 0 °C, electricity to MWh, heat to GJ.
 */
public final class LedgerReader {
    static final String BUNDLE = "ledger";
    /** The header, in this order. */
    public static final List<String> COLUMNS = List.of("period", "stream", "item", "value", "unit", "u");
    private static final int PERIOD = 0;
    private static final int STREAM = 1;
    private static final int ITEM = 2;
    private static final int VALUE = 3;
    private static final int UNIT = 4;
    private static final int U = 5;
    private static final int MOST_SAID = 50;
    private static final List<String> IMPURITIES = List.of("anode-sulphur", "anode-ash");

    private final String shown;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Key, Where> seen = new LinkedHashMap<>();
    private final Map<Key, Key> firstYears = new LinkedHashMap<>();
    private final Map<Key, Key> firstMonths = new LinkedHashMap<>();
    private final Map<Key, Share> impurities = new LinkedHashMap<>();
    private final List<LedgerRow> rows = new ArrayList<>();
    private String year = "";

    private record Share(double pct, Cell cell) {
    }

    private record Key(String period, String stream, String item) {
        Key in(String otherPeriod) {
            return new Key(otherPeriod, stream, item);
        }
    }

    private LedgerReader(String shown) {
        this.shown = shown;
    }

    /**
     * Reads a CSV file, UTF-8, with or without a byte order mark.
     *
     * @param shown its name as it is to stand in errors
     * @throws BadInput with all that is wrong
     */
    public static Ledger read(Path file, String shown) {
        return read(CsvRows.of(StrictYaml.text(file, shown), shown), shown);
    }

    /** Reads rows of any origin, the header first: see {@link #read(Path, String)}. */
    public static Ledger read(List<CellRow> table, String shown) {
        return new LedgerReader(shown).ledger(table.stream().filter(row -> !row.isBlank()).toList());
    }

    private Ledger ledger(List<CellRow> table) {
        if (table.isEmpty()) {
            throw BadInput.of(Where.file(shown), BUNDLE, "empty", Map.of());
        }
        header(table.get(0));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        if (table.size() == 1) {
            throw BadInput.of(Where.file(shown), BUNDLE, "header-only", Map.of());
        }
        table.subList(1, table.size()).forEach(this::row);
        if (!problems.isEmpty()) {
            throw new BadInput(problems.stream().limit(MOST_SAID).toList());
        }
        return new Ledger(rows);
    }

    private void header(CellRow header) {
        List<Cell> cells = header.cells();
        String expected = String.join(",", COLUMNS);
        if (cells.size() == 1) {
            refuse(cells.get(0), "one-column", Map.of("value", cells.get(0).text(), "expected", expected));
            return;
        }
        for (int i = 0; i < Math.max(cells.size(), COLUMNS.size()); i++) {
            if (i >= cells.size()) {
                refuse(cells.get(cells.size() - 1), "column-missing", Map.of("column", COLUMNS.get(i), "expected", expected));
            } else if (i >= COLUMNS.size()) {
                if (!cells.get(i).text().isEmpty()) {
                    refuse(cells.get(i), "column-extra", Map.of("value", cells.get(i).text(), "expected", expected));
                }
            } else if (!cells.get(i).text().equals(COLUMNS.get(i))) {
                refuse(cells.get(i), "column-wrong",
                        Map.of("value", cells.get(i).text(), "column", COLUMNS.get(i), "expected", expected));
            }
        }
    }

    private void row(CellRow row) {
        List<Cell> cells = row.cells();
        if (cells.size() < U) {
            refuse(cells.get(cells.size() - 1), "cell-missing", Map.of("count", cells.size(), "column", COLUMNS.get(cells.size())));
            return;
        }
        if (cells.size() > COLUMNS.size() && tooLong(cells)) {
            return;
        }
        int before = problems.size();
        period(cells.get(PERIOD));
        Optional<LedgerItem> item = stream(cells.get(STREAM)) ? item(cells.get(ITEM), cells.get(STREAM).text()) : Optional.empty();
        OptionalDouble value = value(cells.get(VALUE));
        item.ifPresent(known -> unit(cells.get(UNIT), known));
        OptionalDouble u = cells.size() > U ? uncertainty(cells.get(U)) : OptionalDouble.empty();
        if (problems.size() == before) {
            take(cells, item.orElseThrow(), value.orElseThrow(), u);
        }
    }

    /** Refuses a row with more cells than columns: a number taken apart by its own comma, or something else in the seventh. */
    private boolean tooLong(List<Cell> cells) {
        if (LedgerNumber.of(cells.get(VALUE).text()).isPresent() && LedgerNumber.of(cells.get(UNIT).text()).isPresent()) {
            refuse(cells.get(VALUE), "number-separators",
                    Map.of("value", cells.get(VALUE).text() + "," + cells.get(UNIT).text(), "column", COLUMNS.get(VALUE)));
            return true;
        }
        Optional<Cell> extra = cells.stream().skip(COLUMNS.size()).filter(cell -> !cell.text().isEmpty()).findFirst();
        extra.ifPresent(cell -> refuse(cell, "cell-extra", Map.of("value", cell.text(), "count", cells.size())));
        return extra.isPresent();
    }

    private void take(List<Cell> cells, LedgerItem item, double value, OptionalDouble u) {
        var key = new Key(cells.get(PERIOD).text(), cells.get(STREAM).text(), item.name());
        if (!alone(key, cells.get(PERIOD))) {
            return;
        }
        seen.put(key, cells.get(PERIOD).where(shown));
        (LedgerPeriod.isYear(key.period) ? firstYears : firstMonths).putIfAbsent(key.in(""), key);
        String unit = cells.get(UNIT).text();
        double own = LedgerVocabulary.inOwnUnit(value, unit, item);
        OptionalDouble ownU = u.isPresent() ? OptionalDouble.of(LedgerVocabulary.inOwnUnit(u.getAsDouble(), unit, item)) : u;
        if (notTooLarge(cells.get(VALUE), own, item, "value-too-large")
                & (u.isEmpty() || notTooLarge(cells.get(U), ownU.getAsDouble(), item, "u-too-large"))) {
            rows.add(new LedgerRow(key.period, key.stream, key.item, own, item.units().get(0), ownU));
            impurities(key, own, cells.get(VALUE));
        }
    }

    private boolean notTooLarge(Cell cell, double inOwnUnit, LedgerItem item, String key) {
        if (inOwnUnit <= item.atMost()) {
            return true;
        }
        refuse(cell, key, Map.of("value", cell.text(), "item", item.name(), "most", ShortestDecimal.text(item.atMost()),
                "unit", item.units().get(0)));
        return false;
    }

    /** Refuses sulphur and ash of the same anodes that together are more than all of them. */
    private void impurities(Key key, double sharePct, Cell cell) {
        if (!IMPURITIES.contains(key.item)) {
            return;
        }
        impurities.put(key, new Share(sharePct, cell));
        String other = IMPURITIES.get(1 - IMPURITIES.indexOf(key.item));
        impurities.forEach((with, share) -> {
            boolean same = with.stream.equals(key.stream) && with.item.equals(other)
                    && (with.period.startsWith(key.period) || key.period.startsWith(with.period));
            if (same && share.pct + sharePct > LedgerVocabulary.HIGHEST_PCT) {
                refuse(cell, "impurities-more-than-all", Map.of("value", cell.text(), "item", key.item, "other", other,
                        "otherValue", share.cell.text(), "first", share.cell.where(shown), "stream", key.stream));
            }
        });
    }

    /** Refuses the same thing twice and a year beside its months. */
    private boolean alone(Key key, Cell at) {
        Map<String, String> what = Map.of("period", key.period, "stream", key.stream, "item", key.item);
        if (seen.containsKey(key)) {
            refuse(at, "row-twice", with(what, "first", seen.get(key)));
            return false;
        }
        boolean isYear = LedgerPeriod.isYear(key.period);
        Key other = (isYear ? firstMonths : firstYears).get(key.in(""));
        if (other != null) {
            refuse(at, "year-beside-month", with(with(what, "other", other.period), "first", seen.get(other)));
        }
        return other == null;
    }

    private void period(Cell cell) {
        if (!LedgerPeriod.isPeriod(cell.text())) {
            refuse(cell, "period-wrong", Map.of("value", cell.text()));
        } else if (year.isEmpty()) {
            year = LedgerPeriod.year(cell.text());
        } else if (!year.equals(LedgerPeriod.year(cell.text()))) {
            refuse(cell, "years-mixed", Map.of("value", cell.text(), "year", year));
        }
    }

    private boolean stream(Cell cell) {
        String substance = LedgerVocabulary.substance(cell.text());
        if (LedgerVocabulary.kind(substance).isEmpty()) {
            refuse(cell, "substance-unknown",
                    Map.of("value", cell.text(), "known", String.join(", ", LedgerVocabulary.substances())));
            return false;
        }
        String place = LedgerVocabulary.place(cell.text());
        if (!place.isEmpty() && !place.matches("@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}")) {
            refuse(cell, "place-wrong", Map.of("value", cell.text()));
        }
        return true;
    }

    private Optional<LedgerItem> item(Cell cell, String stream) {
        String substance = LedgerVocabulary.substance(stream);
        Optional<LedgerItem> item = LedgerVocabulary.item(substance, cell.text());
        if (item.isEmpty()) {
            refuse(cell, "item-unknown", Map.of("value", cell.text(), "substance", substance, "known",
                    String.join(", ", LedgerVocabulary.items(substance).stream().map(LedgerItem::name).toList())));
        }
        return item;
    }

    private void unit(Cell cell, LedgerItem item) {
        if (!item.units().contains(cell.text())) {
            refuse(cell, "unit-wrong",
                    Map.of("value", cell.text(), "item", item.name(), "known", String.join(", ", item.units())));
        }
    }

    private OptionalDouble value(Cell cell) {
        Optional<Double> number = LedgerNumber.of(cell.text());
        if (number.isEmpty()) {
            refuse(cell, LedgerNumber.whyNot(cell.text()), Map.of("value", cell.text(), "column", COLUMNS.get(VALUE)));
            return OptionalDouble.empty();
        }
        if (number.get() < 0) {
            refuse(cell, "value-negative", Map.of("value", cell.text()));
        }
        return OptionalDouble.of(number.get());
    }

    private OptionalDouble uncertainty(Cell cell) {
        if (cell.text().isEmpty()) {
            return OptionalDouble.empty();
        }
        Optional<Double> number = LedgerNumber.of(cell.text());
        if (number.isEmpty()) {
            refuse(cell, LedgerNumber.whyNot(cell.text()), Map.of("value", cell.text(), "column", COLUMNS.get(U)));
            return OptionalDouble.empty();
        }
        if (number.get() < 0) {
            refuse(cell, "u-negative", Map.of("value", cell.text()));
        }
        return OptionalDouble.of(number.get());
    }

    private void refuse(Cell cell, String key, Map<String, ?> values) {
        problems.add(new Problem(cell.where(shown), BUNDLE, key, values));
    }

    private static Map<String, Object> with(Map<String, ?> values, String hole, Object value) {
        var more = new LinkedHashMap<String, Object>(values);
        more.put(hole, value);
        return more;
    }
}
