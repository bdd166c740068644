package org.potline.rules.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.StrictYaml;

/**
 * Reads a ledger strictly: {@code period,stream,item,value,unit,u} and, where it has one, {@code need}. Header and rows may use the words of
 * {@link LedgerWords}; the ledger read has the ids. Everything wrong with it is said in one go, in the order of
 * the file. Every value is brought to the unit of its item here, at the door: gas at 20 °C to 0 °C, electricity to MWh, heat to GJ.
 * What is not stated and follows from what is, is added at the end: {@link DerivedAmounts}.
 */
public final class LedgerReader {
    static final String BUNDLE = "ledger";
    /** The header, in this order. */
    public static final List<String> COLUMNS = List.of("period", "stream", "item", "value", "unit", "u");
    /** The column that can follow them: whether a row must have a value. */
    public static final String NEED = "need";
    private static final int PERIOD = 0;
    private static final int STREAM = 1;
    private static final int ITEM = 2;
    private static final int VALUE = 3;
    private static final int UNIT = 4;
    private static final int U = 5;
    private static final Pattern PLACE = Pattern.compile("@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}");
    /** The at sign of a Chinese keyboard. */
    private static final char FULL_WIDTH_AT = '\uFF20';

    private static final List<String> DIVISORS = List.of("current-efficiency", "collection-efficiency");

    private final LedgerFindings findings;
    private final Map<Key, Where> seen = new LinkedHashMap<>();
    private final Map<Key, Key> firstYears = new LinkedHashMap<>();
    private final Map<Key, Key> firstMonths = new LinkedHashMap<>();
    private final List<LedgerRow> rows = new ArrayList<>();
    private final UnfilledRows unfilled;
    private final String shown;
    private LedgerHeader header;
    private String year = "";

    private record Key(String period, String stream, String item) {
        Key in(String otherPeriod) {
            return new Key(otherPeriod, stream, item);
        }
    }

    private LedgerReader(String shown) {
        this.shown = shown;
        this.findings = new LedgerFindings(shown);
        this.unfilled = new UnfilledRows(findings);
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
        header = LedgerHeader.of(table.get(0), findings);
        findings.refuseIfAny();
        if (table.size() == 1) {
            throw BadInput.of(Where.file(shown), BUNDLE, "header-only", Map.of());
        }
        table.subList(1, table.size()).forEach(this::row);
        unfilled.refuse();
        LedgerLaws.check(rows, findings);
        findings.refuseIfAny();
        if (rows.isEmpty()) {
            throw BadInput.of(Where.file(shown), BUNDLE, "nothing-filled", Map.of());
        }
        Ledger ledger = DerivedAmounts.of(new Ledger(rows), findings);
        findings.refuseIfAny();
        return ledger;
    }

    private void row(CellRow row) {
        findings.nextRow();
        List<Cell> cells = row.cells();
        if (cells.size() < U) {
            findings.refuse(cells.get(cells.size() - 1), "cell-missing", Map.of("count", cells.size(), "column", header.name(cells.size())));
            return;
        }
        if (cells.size() > header.width() && tooLong(cells)) {
            return;
        }
        int before = findings.count();
        boolean isOptional = isOptional(cells);
        int beforePeriod = findings.count();
        period(cells.get(PERIOD));
        Optional<String> stream = stream(cells.get(STREAM));
        Optional<LedgerItem> item = stream.flatMap(known -> item(cells.get(ITEM), LedgerVocabulary.substance(known)));
        boolean isEmpty = header.hasNeed() && cells.get(VALUE).text().isEmpty();
        if (!isEmpty && item.isPresent() && findings.count() == beforePeriod) {
            alone(new Key(cells.get(PERIOD).text(), stream.orElseThrow(), item.get().name()), cells.get(PERIOD));
        }
        Optional<String> unit = item.flatMap(known -> unit(cells.get(UNIT), stream.orElseThrow(), known));
        if (isEmpty) {
            emptyUncertainty(cells);
            if (!isOptional && findings.count() == before) {
                unfilled.add(cells.get(PERIOD), cells.get(STREAM), cells.get(ITEM), cells.get(VALUE));
            }
            return;
        }
        OptionalDouble value = value(cells.get(VALUE));
        OptionalDouble u = cells.size() > U ? uncertainty(cells.get(U)) : OptionalDouble.empty();
        if (findings.count() == before) {
            take(cells, stream.orElseThrow(), item.orElseThrow(), unit.orElseThrow(), value.orElseThrow(), u);
        }
    }

    /** Refuses a row with more cells than columns: a number taken apart by its own comma, or something else beyond the last. */
    private boolean tooLong(List<Cell> cells) {
        if (LedgerNumber.of(cells.get(VALUE).text()).isPresent() && LedgerNumber.of(cells.get(UNIT).text()).isPresent()) {
            findings.refuse(cells.get(VALUE), "number-separators",
                    Map.of("value", cells.get(VALUE).text() + "," + cells.get(UNIT).text(), "column", header.name(VALUE)));
            return true;
        }
        Optional<Cell> extra = cells.stream().skip(header.width()).filter(cell -> !cell.text().isEmpty()).findFirst();
        extra.ifPresent(cell -> findings.refuse(cell, "cell-extra",
                Map.of("value", cell.text(), "count", cells.size(), "width", header.width())));
        return extra.isPresent();
    }

    /** Whether the row may be left without a value: only where it says so. */
    private boolean isOptional(List<Cell> cells) {
        if (!header.hasNeed() || cells.size() <= COLUMNS.size() || cells.get(COLUMNS.size()).text().isEmpty()) {
            return false;
        }
        Cell cell = cells.get(COLUMNS.size());
        Optional<Boolean> optional = LedgerWords.isOptional(cell.text());
        if (optional.isEmpty()) {
            findings.refuse(cell, "need-wrong", Map.of("value", cell.text(), "known", LedgerWords.list(Stream.of(false, true)
                    .map(LedgerWords::need).map(need -> LedgerWords.shown(need.en(), need)))));
        }
        return optional.orElse(false);
    }

    private void emptyUncertainty(List<Cell> cells) {
        if (cells.size() > U && !cells.get(U).text().isEmpty()) {
            findings.refuse(cells.get(U), "u-without-value", Map.of("value", cells.get(U).text(), "column", header.name(VALUE)));
        }
    }

    private void take(List<Cell> cells, String stream, LedgerItem item, String unit, double value, OptionalDouble u) {
        double own = LedgerVocabulary.inOwnUnit(value, unit, item);
        OptionalDouble ownU = u.isPresent() ? OptionalDouble.of(LedgerVocabulary.inOwnUnit(u.getAsDouble(), unit, item)) : u;
        if (notNought(cells.get(VALUE), own, stream, item) & notTooLarge(cells.get(VALUE), own, stream, item, "value-too-large")
                & (u.isEmpty() || notTooLarge(cells.get(U), ownU.getAsDouble(), stream, item, "u-too-large"))) {
            var row = new LedgerRow(cells.get(PERIOD).text(), stream, item.name(), own, item.units().get(0), ownU);
            rows.add(row);
            findings.taken(row, cells.get(VALUE));
        }
    }

    /** Of what formulas divide by, 0 is no value. */
    private boolean notNought(Cell cell, double value, String stream, LedgerItem item) {
        if (value > 0 || !DIVISORS.contains(item.name())) {
            return true;
        }
        findings.refuse(cell, "value-nought", Map.of("value", cell.text(), "item", LedgerWords.shownItem(stream, item.name())));
        return false;
    }

    private boolean notTooLarge(Cell cell, double inOwnUnit, String stream, LedgerItem item, String key) {
        if (inOwnUnit <= item.atMost()) {
            return true;
        }
        findings.refuse(cell, key, Map.of("value", cell.text(), "item", LedgerWords.shownItem(stream, item.name()), "most",
                ShortestDecimal.text(item.atMost()), "unit", item.units().get(0)));
        return false;
    }

    /** Refuses the same thing twice and a year beside its months, also where unit or value of one of the rows is wrong besides. */
    private void alone(Key key, Cell at) {
        boolean isYear = LedgerPeriod.isYear(key.period);
        Key other = (isYear ? firstMonths : firstYears).get(key.in(""));
        if (seen.containsKey(key)) {
            findings.refuse(at, "row-twice", with(shown(key), "first", seen.get(key)));
        } else if (other != null) {
            findings.refuse(at, "year-beside-month", with(with(shown(key), "other", other.period), "first", seen.get(other)));
        } else {
            seen.put(key, at.where(shown));
            (isYear ? firstYears : firstMonths).putIfAbsent(key.in(""), key);
        }
    }

    private static Map<String, Object> shown(Key key) {
        return Map.of("period", key.period, "stream", LedgerWords.shownStream(key.stream), "item",
                LedgerWords.shownItem(key.stream, key.item));
    }

    private void period(Cell cell) {
        if (!LedgerPeriod.isPeriod(cell.text())) {
            findings.refuse(cell, "period-wrong", Map.of("value", cell.text()));
        } else if (year.isEmpty()) {
            year = LedgerPeriod.year(cell.text());
        } else if (!year.equals(LedgerPeriod.year(cell.text()))) {
            findings.refuse(cell, "years-mixed", Map.of("value", cell.text(), "year", year));
        }
    }

    /** The id of the stream. */
    private Optional<String> stream(Cell cell) {
        String written = cell.text().replace(FULL_WIDTH_AT, '@');
        String place = LedgerVocabulary.place(written);
        Optional<String> substance = one(cell, LedgerWords.substances(LedgerVocabulary.substance(written)), id ->
                LedgerWords.shown(id, LedgerWords.substance(id)), "substance-unknown",
                () -> Map.of("known", LedgerWords.list(LedgerVocabulary.substances().stream().map(id ->
                        LedgerWords.shown(id, LedgerWords.substance(id))))));
        if (substance.isPresent() && !place.isEmpty() && !PLACE.matcher(place).matches()) {
            findings.refuse(cell, "place-wrong", Map.of("value", cell.text()));
        }
        return substance.map(id -> id + (place.isEmpty() ? "" : "@" + LedgerWords.place(place.substring(1))));
    }

    private Optional<LedgerItem> item(Cell cell, String substance) {
        List<LedgerItem> known = LedgerVocabulary.items(substance);
        return one(cell, LedgerWords.items(substance, cell.text()), id -> LedgerWords.shown(id, LedgerWords.item(substance, id)),
                "item-unknown", () -> Map.of("substance", LedgerWords.shown(substance, LedgerWords.substance(substance)), "known",
                        LedgerWords.list(known.stream().map(item ->
                                LedgerWords.shown(item.name(), LedgerWords.item(substance, item.name()))))))
                .flatMap(id -> LedgerVocabulary.item(substance, id));
    }

    private Optional<String> unit(Cell cell, String stream, LedgerItem item) {
        String unknown = item.units().contains("MWh") && LedgerWords.isKilowattHours(cell.text()) ? "unit-kwh" : "unit-wrong";
        return one(cell, LedgerWords.units(item, cell.text()), unit -> LedgerWords.shown(unit, LedgerWords.unit(unit)), unknown,
                () -> Map.of("item", LedgerWords.shownItem(stream, item.name()), "known", LedgerWords.list(item.units().stream().map(unit ->
                        LedgerWords.shown(unit, LedgerWords.unit(unit))))));
    }

    private interface Shown {
        LocalText of(String id);
    }

    /** The one thing a word means; refused where it means none or several. What a refusal lists is put together only then. */
    private Optional<String> one(Cell cell, List<String> meant, Shown shownAs, String unknown, Supplier<Map<String, ?>> values) {
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        if (meant.isEmpty()) {
            findings.refuse(cell, unknown, with(values.get(), "value", cell.text()));
        } else {
            findings.refuse(cell, "word-ambiguous",
                    Map.of("value", cell.text(), "known", LedgerWords.list(meant.stream().map(shownAs::of))));
        }
        return Optional.empty();
    }

    private OptionalDouble value(Cell cell) {
        OptionalDouble number = number(cell, VALUE);
        if (number.isPresent() && number.getAsDouble() < 0) {
            findings.refuse(cell, "value-negative", Map.of("value", cell.text()));
        }
        return number;
    }

    private OptionalDouble uncertainty(Cell cell) {
        OptionalDouble number = cell.text().isEmpty() ? OptionalDouble.empty() : number(cell, U);
        if (number.isPresent() && number.getAsDouble() < 0) {
            findings.refuse(cell, "u-negative", Map.of("value", cell.text()));
        }
        return number;
    }

    private OptionalDouble number(Cell cell, int column) {
        Optional<Double> number = LedgerNumber.of(cell.text());
        if (number.isEmpty()) {
            findings.refuse(cell, LedgerNumber.whyNot(cell.text()), Map.of("value", cell.text(), "column", header.name(column)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number.get());
    }

    private static Map<String, Object> with(Map<String, ?> values, String hole, Object value) {
        var more = new LinkedHashMap<String, Object>(values);
        more.put(hole, value);
        return more;
    }
}
