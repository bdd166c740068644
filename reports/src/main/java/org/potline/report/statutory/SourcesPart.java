package org.potline.report.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.report.statutory.Filing.Item;
import org.potline.rules.accounting.DefaultUsed;
import org.potline.rules.accounting.Factor;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.accounting.UsedFigure;
import org.potline.rules.accounting.formula.Figure;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;
import org.potline.twin.yaml.YamlValue;

/** Activity data, factors and emission of each source, by the month and for the year, and where each figure comes from. */
final class SourcesPart {
    private final Filing filing;
    private final FormSheet sheet;
    private final Phrases phrases;

    SourcesPart(Filing filing, FormSheet sheet) {
        this.filing = filing;
        this.sheet = sheet;
        this.phrases = filing.phrases();
    }

    /** Widths of its columns. */
    static int[] widths() {
        return new int[] {20, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 13, 13, 11, 46, 8};
    }

    void write() {
        sheet.line(phrases.say("sources.rounding"), Look.LEAD);
        var head = new ArrayList<String>(List.of(phrases.all("column.item", "column.unit")));
        head.addAll(filing.monthNames());
        head.addAll(List.of(phrases.all("column.year", "column.year-rounded", "column.acquired", "column.from", "column.evidence")));
        sheet.mainHeader(MonthRow.FIRST_MONTH, head.toArray(String[]::new));
        int number = 1;
        for (SourceResult source : filing.data().year().sources()) {
            sheet.heading(number++ + "  " + filing.labels().source(source.id()) + " (" + source.id() + ")");
            formulas(source);
            SourceLine.of(filing, source).forEach(line -> line(source, line));
            emissions(source);
        }
        if (filing.data().year().sources().isEmpty()) {
            sheet.line(phrases.say("sources.none"), Look.WARNING);
        }
    }

    private void formulas(SourceResult source) {
        List<String> used = source.figures().stream().map(UsedFigure::formula).distinct().toList();
        filing.data().method().formulas().stream().filter(formula -> used.contains(formula.id())).forEach(formula -> sheet.line(
                phrases.say("formula", Map.of("id", formula.id(), "equation", formula.equation(), "confidence", formula.confidence())), Look.LEAD));
    }

    private void line(SourceResult source, SourceLine line) {
        UsedFigure figure = line.figure();
        int row = sheet.nextRow();
        var entries = new ArrayList<Entry>(List.of(Entry.text(name(figure)), Entry.text(figure.unit())));
        entries.addAll(MonthRow.of(row, line.months(), OptionalDouble.of(figure.value()), line.adds()));
        for (int month = 0; month < Filing.MONTHS; month++) {
            if (line.byDefault()[month] && entries.get(MonthRow.FIRST_MONTH + month) instanceof Entry.Number number) {
                entries.set(MonthRow.FIRST_MONTH + month, new Entry.Number(number.value(), number.decimals(), Look.BY_DEFAULT));
            }
        }
        if (figure.origin() == Origin.DEFAULT && entries.get(MonthRow.YEAR) instanceof Entry.Number number) {
            entries.set(MonthRow.YEAR, new Entry.Number(number.value(), number.decimals(), Look.BY_DEFAULT));
        }
        entries.add(Entry.number(rounded(line).map(kind -> filing.data().method().rounding().of(kind, figure.value())).orElse(figure.value())));
        entries.add(Entry.text(phrases.say(acquired(line))));
        entries.add(Entry.text(from(source, line)));
        entries.add(figure.origin() == Origin.LEDGER || figure.origin() == Origin.BOTH ? Entry.TO_FILL : Entry.NONE);
        sheet.row(entries);
    }

    /** How a figure was come by. That a ledger's value was measured is known where the plant and its meters are. */
    private String acquired(SourceLine line) {
        if (line.figure().origin() != Origin.LEDGER) {
            return "origin." + YamlValue.nameOf(line.figure().origin());
        }
        String item = line.figure().item();
        return filing.isDerived(new Item(line.stream(), item)) ? "origin.derived" : filing.meters(line.stream(), item).isEmpty() ? "origin.stated" : "origin.ledger";
    }

    private String name(UsedFigure figure) {
        return figure.origin() == Origin.METHOD ? phrases.say("constant", Map.of("name", figure.item())) : filing.labels().item(figure.item());
    }

    /** What a method's rounding calls a figure; one it does not name is not rounded. */
    private static Optional<Figure> rounded(SourceLine line) {
        String item = line.figure().item();
        SubstanceKind kind = LedgerVocabulary.kind(LedgerVocabulary.substance(line.stream())).orElseThrow();
        String name = switch (item) {
            case "amount" -> kind == SubstanceKind.FUEL ? "fuel-amount" : "carbonate-amount";
            case "purchased", "exported" -> kind == SubstanceKind.HEAT ? "heat" : "electricity";
            default -> item.startsWith("carbonate-factor.") ? "carbonate-factor" : item;
        };
        return Stream.of(Figure.values()).filter(figure -> YamlValue.nameOf(figure).equals(name)).findFirst();
    }

    private String from(SourceResult source, SourceLine line) {
        UsedFigure figure = line.figure();
        if (figure.origin() == Origin.METHOD) {
            return constant(figure);
        }
        List<String> parts = new ArrayList<>();
        if (figure.origin() != Origin.DEFAULT) {
            parts.add(filing.from(line.stream(), figure.item()));
        }
        if (figure.origin() != Origin.LEDGER) {
            source.defaults().stream().filter(used -> used.item().equals(figure.item())).map(this::byDefault).forEach(parts::add);
        }
        return String.join("\n", parts);
    }

    private String byDefault(DefaultUsed used) {
        String key = used.months().isEmpty() ? "from-default" : "from-default-months";
        return phrases.say(key, Map.of("parameter", used.parameter(), "source", used.source(), "confidence", used.confidence(),
                "months", used.months().stream().collect(Collectors.joining(phrases.say("list")))));
    }

    private String constant(UsedFigure figure) {
        int dot = figure.item().indexOf('.');
        Optional<Factor> factor = dot < 0 ? Optional.empty()
                : filing.data().method().factors().on(figure.item().substring(0, dot), figure.item().substring(dot + 1), filing.lastDay());
        return factor.map(known -> phrases.say("from-default", Map.of("parameter", known.name(), "source", known.source(),
                "confidence", known.confidence()))).orElse(figure.item());
    }

    private void emissions(SourceResult source) {
        gas(source, "CF4", source.gases().cf4T());
        gas(source, "C2F6", source.gases().c2f6T());
        OptionalDouble[] months = MonthRow.values(month -> filing.source(month, source.id()).map(one -> OptionalDouble.of(one.tCo2e()))
                .orElse(OptionalDouble.empty()));
        var entries = new ArrayList<Entry>(List.of(new Entry.Text(phrases.say("emission"), Look.STRONG), new Entry.Text("tCO2e", Look.STRONG)));
        entries.addAll(MonthRow.of(sheet.nextRow(), months, OptionalDouble.of(source.tCo2e()), true));
        entries.add(new Entry.Number(source.tCo2eRounded(), 2, Look.TOTAL));
        entries.add(Entry.text(phrases.say("reckoned")));
        sheet.row(entries);
    }

    private void gas(SourceResult source, String gas, double yearT) {
        if (yearT == 0) {
            return;
        }
        OptionalDouble[] months = MonthRow.values(month -> filing.source(month, source.id()).map(one -> OptionalDouble.of(switch (gas) {
            case "CF4" -> one.gases().cf4T();
            default -> one.gases().c2f6T();
        })).orElse(OptionalDouble.empty()));
        var entries = new ArrayList<Entry>(List.of(Entry.text(phrases.say("gas", Map.of("gas", gas))), Entry.text("t")));
        entries.addAll(MonthRow.of(sheet.nextRow(), months, OptionalDouble.of(yearT), true));
        entries.add(Entry.NONE);
        entries.add(Entry.text(phrases.say("reckoned")));
        sheet.row(entries);
    }
}
