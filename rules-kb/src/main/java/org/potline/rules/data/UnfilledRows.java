package org.potline.rules.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that must have a value and have none: those of one stream and item are said together, for a template begun has many. */
final class UnfilledRows {
    private final LedgerFindings findings;
    private final Map<List<String>, Unfilled> unfilled = new LinkedHashMap<>();

    private record Unfilled(int row, Cell first, List<String> periods) {
    }

    UnfilledRows(LedgerFindings findings) {
        this.findings = findings;
    }

    /** The row gone through now. */
    void add(Cell period, Cell stream, Cell item, Cell value) {
        unfilled.computeIfAbsent(List.of(stream.text(), item.text()), what -> new Unfilled(findings.row(), value, new ArrayList<>()))
                .periods.add(period.text());
    }

    /** Refuses them. */
    void refuse() {
        unfilled.forEach((what, rows) -> findings.refuse(rows.row, rows.first, "required-empty", Map.of("stream", what.get(0),
                "item", what.get(1), "periods", String.join(", ", rows.periods), "count", rows.periods.size())));
    }
}
