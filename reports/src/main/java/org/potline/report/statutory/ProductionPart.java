package org.potline.report.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.potline.report.statutory.Filing.Item;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;

/** Liquid aluminium of each potline: tapped, pad, their balance; and the product. */
final class ProductionPart {
    private static final String METAL = "liquid-aluminium";
    private static final double MILLION = 1e6;

    private final Filing filing;
    private final FormSheet sheet;
    private final Phrases phrases;

    ProductionPart(Filing filing, FormSheet sheet) {
        this.filing = filing;
        this.sheet = sheet;
        this.phrases = filing.phrases();
    }

    static int[] widths() {
        return new int[] {26, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 13, 34};
    }

    void write() {
        var head = new ArrayList<String>(List.of(phrases.all("column.item", "column.unit")));
        head.addAll(filing.monthNames());
        head.addAll(List.of(phrases.all("column.year", "column.from")));
        sheet.mainHeader(1, head.toArray(String[]::new));
        List<String> lines = streams(SubstanceKind.ELECTROLYSIS);
        lines.forEach(this::line);
        if (lines.isEmpty()) {
            sheet.line(phrases.say("production.none"), Look.WARNING);
        }
        for (String product : streams(SubstanceKind.PRODUCT)) {
            sheet.heading(filing.labels().source(product));
            var item = new Item(product, "amount");
            write(phrases.say("production.product"), item.unit(), values(item), year(item), true, filing.from(product, item.name()));
        }
    }

    private List<String> streams(SubstanceKind kind) {
        return filing.ledger().rows().stream().map(LedgerRow::stream)
                .filter(stream -> LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).equals(Optional.of(kind))).distinct().sorted().toList();
    }

    private void line(String line) {
        sheet.heading(filing.labels().source(line) + " (" + line + ")");
        var metal = new Item(line, METAL);
        boolean known = filing.has(metal);
        int metalRow = known ? row(metal, METAL, year(metal)) : 0;
        if (!known) {
            missing(metal);
        }
        var tapped = new Item(line, "metal-tapped");
        var opening = new Item(line, "opening-pad");
        var closing = new Item(line, "closing-pad");
        if (!filing.has(tapped) || !filing.has(opening) || !filing.has(closing)) {
            missing(tapped);
            missing(opening);
            missing(closing);
            sheet.line(phrases.say("production.no-pad"), Look.LEAD);
            return;
        }
        int tappedRow = row(tapped, tapped.name(), year(tapped));
        int openingRow = row(opening, opening.name(), end(opening, false));
        int closingRow = row(closing, closing.name(), end(closing, true));
        int changeRow = live("production.change", List.of(closingRow), List.of(openingRow));
        if (known) {
            live("production.check", List.of(metalRow), List.of(tappedRow, changeRow));
        }
    }

    private void missing(Item item) {
        if (filing.has(item)) {
            row(item, item.name(), item.name().equals("metal-tapped") ? year(item) : OptionalDouble.empty());
            return;
        }
        var entries = new ArrayList<Entry>(List.of(Entry.text(filing.labels().item(item.name())), Entry.text(item.unit())));
        for (int month = 0; month <= Filing.MONTHS; month++) {
            entries.add(new Entry.Text(" ", Look.TO_FILL));
        }
        String meters = filing.meters(item.stream(), item.name());
        entries.add(meters.isEmpty() ? Entry.TO_FILL : new Entry.Text(phrases.say("production.to-fill-from", Map.of("meters", meters)), Look.TO_FILL));
        sheet.row(entries);
    }

    private OptionalDouble[] values(Item item) {
        return MonthRow.values(month -> filing.ofMonth(item, month));
    }

    private OptionalDouble year(Item item) {
        OptionalDouble stated = filing.ofYear(item);
        return stated.isPresent() ? stated : MonthRow.sum(values(item));
    }

    /** A stock at the beginning or the end of the year. */
    private OptionalDouble end(Item item, boolean last) {
        return filing.ofYear(item).isPresent() ? filing.ofYear(item) : filing.ofMonth(item, last ? Filing.MONTHS - 1 : 0);
    }

    private int row(Item item, String name, OptionalDouble year) {
        return write(filing.labels().item(name), item.unit(), values(item), year, !name.endsWith("-pad"), filing.from(item.stream(), item.name()));
    }

    private int write(String label, String unit, OptionalDouble[] months, OptionalDouble year, boolean adds, String from) {
        var entries = new ArrayList<Entry>(List.of(Entry.text(label), Entry.text(unit)));
        entries.addAll(MonthRow.of(sheet.nextRow(), months, year, adds));
        entries.add(Entry.text(from));
        return sheet.row(entries);
    }

    /** A line the sheet itself reckons; a month that lacks a cell of it has none. */
    private int live(String title, List<Integer> plus, List<Integer> minus) {
        var entries = new ArrayList<Entry>(List.of(Entry.text(phrases.say(title)), Entry.text("t")));
        for (int column = MonthRow.FIRST_MONTH; column <= MonthRow.YEAR; column++) {
            entries.add(difference(column, plus, minus));
        }
        entries.add(Entry.text(phrases.say("reckoned")));
        return sheet.row(entries);
    }

    private Entry difference(int column, List<Integer> plus, List<Integer> minus) {
        String letters = FormSheet.letters(column);
        var formula = new StringBuilder();
        double value = 0;
        for (int row : Stream.concat(plus.stream(), minus.stream()).toList()) {
            OptionalDouble cell = sheet.number(column, row);
            if (cell.isEmpty()) {
                return Entry.NONE;
            }
            boolean adds = plus.contains(row);
            formula.append(formula.isEmpty() ? "" : adds ? "+" : "-").append(letters).append(row);
            value += adds ? cell.getAsDouble() : -cell.getAsDouble();
        }
        double kept = Math.rint(value * MILLION) / MILLION + 0.0;   // no "-0.00" of the last bits
        return new Entry.Formula("ROUND(" + formula + ",6)", kept, 2, Look.LIVE);
    }
}
