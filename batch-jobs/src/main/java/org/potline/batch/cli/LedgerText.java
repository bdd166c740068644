package org.potline.batch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.ShortestDecimal;

/** What was made of a ledger on reading it, as lines on the screen: amounts derived, and amounts that can be known in two ways which differ. */
final class LedgerText {
    private LedgerText() {
    }

    /** The lines, each with its end; nothing where all was stated and agrees. */
    static String of(Screen screen, Ledger ledger) {
        var labels = new Labels(new Words(screen.language()));
        var lines = new StringBuilder();
        var derived = new LinkedHashMap<String, List<LedgerRow>>(ledger.derived().stream()
                .collect(Collectors.groupingBy(LedgerRow::stream, LinkedHashMap::new, Collectors.toList())));
        derived.forEach((stream, rows) -> lines.append(screen.text("ledger-derived", Map.of("stream", labels.source(stream),
                "item", labels.item(rows.get(0).item()), "periods", rows.stream().map(LedgerRow::period)
                        .collect(Collectors.joining(", "))))).append('\n'));
        ledger.disagreements().forEach(one -> lines.append(screen.text("ledger-disagrees", Map.of("stream", labels.source(one.stream()),
                "item", labels.item(one.item()), "period", one.period(), "stated", ShortestDecimal.text(one.stated()),
                "derived", ShortestDecimal.text(one.derived()), "unit", one.unit()))).append('\n'));
        return lines.toString();
    }
}
