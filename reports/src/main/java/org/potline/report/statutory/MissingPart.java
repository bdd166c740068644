package org.potline.report.statutory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.rules.accounting.DefaultUsed;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;

/** What an inventory lacks, what stood in for missing data, and what the accounting remarks. */
final class MissingPart {
    private final Filing filing;
    private final FormSheet sheet;
    private final Phrases phrases;

    MissingPart(Filing filing, FormSheet sheet) {
        this.filing = filing;
        this.sheet = sheet;
        this.phrases = filing.phrases();
    }

    static int[] widths() {
        return new int[] {30, 20, 32, 12, 14, 20, 60, 8};
    }

    void write() {
        Inventory year = filing.data().year();
        sheet.heading(phrases.say("missing.heading"));
        year.missing().forEach(id -> sheet.line(filing.labels().source(id) + " (" + id + ")", Look.WARNING));
        year.partial().forEach(stream -> sheet.line(phrases.say("missing.partial", Map.of("stream", filing.labels().any(stream))), Look.WARNING));
        if (year.missing().isEmpty() && year.partial().isEmpty()) {
            sheet.line(phrases.say("missing.none"), Look.LEAD);
        }
        sheet.heading(phrases.say("defaults.heading"));
        sheet.header(phrases.all("column.source", "column.item", "column.parameter", "column.value", "column.unit", "column.months",
                "column.from", "column.confidence"));
        year.sources().forEach(source -> source.defaults().forEach(used -> row(source, used)));
        sheet.heading(phrases.say("notes.heading"));
        year.notes().forEach(note -> sheet.line(note.text(phrases.language(), filing.labels()::any), Look.LEAD));
        if (year.notes().isEmpty()) {
            sheet.line(phrases.say("notes.none"), Look.LEAD);
        }
    }

    private void row(SourceResult source, DefaultUsed used) {
        String months = used.months().isEmpty() ? phrases.say("all-months")
                : used.months().stream().collect(Collectors.joining(phrases.say("list")));
        sheet.row(List.of(Entry.text(filing.labels().source(source.id())), Entry.text(filing.labels().item(used.item())),
                Entry.text(used.parameter()), Entry.number(used.value()), Entry.text(used.unit()), Entry.text(months),
                Entry.text(used.source()), Entry.text(used.confidence())));
    }
}
