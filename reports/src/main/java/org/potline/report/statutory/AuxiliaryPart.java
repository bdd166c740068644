package org.potline.report.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.report.statutory.Filing.Item;
import org.potline.rules.accounting.EnergyPurchase;
import org.potline.rules.accounting.Inventory;

/** Electricity and heat: used by the electrolysis; bought, passed on and net by the enterprise, and the CO2 that amounts to. */
final class AuxiliaryPart {
    private final Filing filing;
    private final FormSheet sheet;
    private final Phrases phrases;

    AuxiliaryPart(Filing filing, FormSheet sheet) {
        this.filing = filing;
        this.sheet = sheet;
        this.phrases = filing.phrases();
    }

    static int[] widths() {
        return ProductionPart.widths();
    }

    void write() {
        var head = new ArrayList<String>(List.of(phrases.all("column.item", "column.unit")));
        head.addAll(filing.monthNames());
        head.addAll(List.of(phrases.all("column.year", "column.from")));
        sheet.mainHeader(1, head.toArray(String[]::new));
        List<EnergyPurchase> energy = filing.data().year().energy();
        sheet.heading(phrases.say("auxiliary.process"));
        energy.forEach(one -> item(one, "used-by-electrolysis"));
        sheet.heading(phrases.say("auxiliary.enterprise"));
        energy.forEach(this::enterprise);
        if (energy.isEmpty()) {
            sheet.line(phrases.say("auxiliary.none"), Look.WARNING);
        }
    }

    private int item(EnergyPurchase energy, String name) {
        var item = new Item(energy.stream(), name);
        OptionalDouble[] months = MonthRow.values(month -> filing.ofMonth(item, month));
        OptionalDouble stated = filing.ofYear(item);
        OptionalDouble year = stated.isPresent() ? stated : MonthRow.sum(months);
        String label = phrases.say("auxiliary.item", Map.of("stream", filing.labels().source(energy.stream()), "item", filing.labels().item(name)));
        var entries = new ArrayList<Entry>(List.of(Entry.text(label), Entry.text(energy.unit())));
        if (year.isEmpty()) {
            for (int month = 0; month < Filing.MONTHS; month++) {
                entries.add(Entry.NONE);
            }
            entries.add(Entry.text(phrases.say("not-in-ledger")));
            entries.add(Entry.NONE);
            return sheet.row(entries);
        }
        entries.addAll(MonthRow.of(sheet.nextRow(), months, year, true));
        entries.add(Entry.text(filing.from(item.stream(), item.name())));
        return sheet.row(entries);
    }

    private void enterprise(EnergyPurchase energy) {
        int bought = item(energy, "purchased");
        int sold = item(energy, "exported");
        String name = filing.labels().source(energy.stream());
        var net = new ArrayList<Entry>(List.of(new Entry.Text(phrases.say("auxiliary.net", Map.of("stream", name)), Look.STRONG),
                new Entry.Text(energy.unit(), Look.STRONG)));
        for (int column = MonthRow.FIRST_MONTH; column <= MonthRow.YEAR; column++) {
            net.add(net(column, bought, sold));
        }
        net.add(Entry.text(phrases.say("reckoned")));
        sheet.row(net);
        information(energy, name);
    }

    private Entry net(int column, int bought, int sold) {
        OptionalDouble in = sheet.number(column, bought);
        OptionalDouble out = sheet.number(column, sold);
        if (in.isEmpty() && out.isEmpty()) {
            return new Entry.Text("", Look.STRONG);
        }
        String letters = FormSheet.letters(column);
        String formula = in.isEmpty() ? "-" + letters + sold : out.isEmpty() ? letters + bought : letters + bought + "-" + letters + sold;
        return new Entry.Formula(formula, in.orElse(0) - out.orElse(0), 2, Look.TOTAL);
    }

    /** The factor, and what net purchase times it is: a figure of the inventory, in the total only where the method has it so. */
    private void information(EnergyPurchase energy, String name) {
        var factor = new ArrayList<Entry>(List.of(Entry.text(phrases.say("auxiliary.factor", Map.of("stream", name))), Entry.text("tCO2/" + energy.unit())));
        for (int month = 0; month < Filing.MONTHS; month++) {
            factor.add(Entry.NONE);
        }
        factor.add(Entry.number(energy.factor()));
        factor.add(Entry.text(energy.factorRow()));
        sheet.row(factor);
        OptionalDouble[] months = MonthRow.values(month -> filing.month(month).map(inventory -> of(inventory, energy.stream()))
                .orElse(OptionalDouble.empty()));
        String key = energy.inTotal() ? "auxiliary.co2-counted" : "auxiliary.co2-beside";
        var co2 = new ArrayList<Entry>(List.of(Entry.text(phrases.say(key, Map.of("stream", name))), Entry.text("tCO2")));
        co2.addAll(MonthRow.of(sheet.nextRow(), months, energy.tCo2(), true));
        co2.add(Entry.text(phrases.say("reckoned")));
        sheet.row(co2);
    }

    private static OptionalDouble of(Inventory month, String stream) {
        return month.energy().stream().filter(energy -> energy.stream().equals(stream)).map(EnergyPurchase::tCo2)
                .findFirst().orElse(OptionalDouble.empty());
    }
}
