package org.potline.report.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.potline.report.statutory.Filing.Item;

/** The ledger's rows that no sheet before has shown: with them the workbook holds the whole ledger. */
final class OtherDataPart {
    private static final Set<String> ADDING = Set.of("amount", "bought", "sold", "purchased", "exported", "used-by-electrolysis",
            "liquid-aluminium", "anode-gross", "metal-tapped", "under-calcined", "dust");

    private final Filing filing;
    private final FormSheet sheet;
    private final Phrases phrases;

    OtherDataPart(Filing filing, FormSheet sheet) {
        this.filing = filing;
        this.sheet = sheet;
        this.phrases = filing.phrases();
    }

    static int[] widths() {
        return new int[] {24, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 13, 20};
    }

    void write() {
        var head = new ArrayList<String>(List.of(phrases.all("column.item", "column.unit")));
        head.addAll(filing.monthNames());
        head.addAll(List.of(phrases.all("column.year", "column.why-here")));
        sheet.mainHeader(1, head.toArray(String[]::new));
        List<Item> left = filing.ledger().rows().stream().map(row -> new Item(row.stream(), row.item())).distinct()
                .filter(item -> !filing.isShown(item)).toList();
        String stream = "";
        for (Item item : left) {
            if (!item.stream().equals(stream)) {
                stream = item.stream();
                sheet.heading(filing.labels().source(stream) + " (" + stream + ")");
            }
            row(item);
        }
        if (left.isEmpty()) {
            sheet.line(phrases.say("other.none"), Look.LEAD);
        }
    }

    private void row(Item item) {
        OptionalDouble[] months = MonthRow.values(month -> filing.ofMonth(item, month));
        boolean adds = ADDING.contains(item.name());
        OptionalDouble stated = filing.ofYear(item);
        OptionalDouble year = stated.isPresent() || !adds ? stated : MonthRow.sum(months);
        var entries = new ArrayList<Entry>(List.of(Entry.text(filing.labels().item(item.name())), Entry.text(item.unit())));
        entries.addAll(MonthRow.of(sheet.nextRow(), months, year, adds));
        entries.add(Entry.text(phrases.say(filing.data().method().leavesOut(item.stream()) ? "other.left-out" : "other.unused")));
        sheet.row(entries);
    }
}
