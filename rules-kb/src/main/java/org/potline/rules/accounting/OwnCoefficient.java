package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.ShortestDecimal;

/**
 * A PFC coefficient that a smelter measured itself, as the ledger states it, and whether the method accepts it. One that sets limits
 * (CBAM: an expanded uncertainty of at most 15 %, measured within three years) takes it only with evidence of both; else the table's stands.
 *
 * @see "IR (EU) 2025/2547 Annex II B.7: installation-specific factors, maximum uncertainty ±15 %, at least every 3 years"
 */
final class OwnCoefficient {
    /** Coverage factor of an expanded uncertainty. */
    private static final double COVERAGE = 2;
    private static final double PCT = 100;
    /** 2 · u / value of 15 % on paper may be 15.000000000000002 in a double. */
    private static final double NOISE = 1e-9;
    private static final String AGE = "coefficient-age";

    private final Sources sources;
    private final String stream;
    private final String item;
    private final boolean[] accepted;

    OwnCoefficient(Sources sources, String stream, String item) {
        this.sources = sources;
        this.stream = stream;
        this.item = item;
        this.accepted = new boolean[sources.activity.slots().size()];
        for (int slot = 0; slot < accepted.length; slot++) {
            accepted[slot] = accepts(slot);
        }
    }

    String item() {
        return item;
    }

    /** Months whose own coefficient counts. */
    boolean[] accepted() {
        return accepted.clone();
    }

    /** Months that have a coefficient: an own one that counts, or the table's where there is one and the variant lets it stand. */
    boolean[] orTable(boolean table) {
        boolean[] any = accepted();
        for (int slot = 0; slot < any.length; slot++) {
            any[slot] |= table && !sources.needs(item);
        }
        return any;
    }

    LedgerRow row(int slot) {
        return sources.activity.row(slot, stream, item).orElseThrow();
    }

    private boolean accepts(int slot) {
        if (!sources.goByCells()) {
            return false;   // one coefficient for all cells: the method knows no own ones
        }
        Optional<LedgerRow> row = sources.activity.row(slot, stream, item);
        if (row.isEmpty()) {
            return false;
        }
        var lacks = new ArrayList<String>();
        if (sources.has("coefficient-uncertainty", "most")) {
            double mostPct = sources.factor("coefficient-uncertainty", "most").value();
            double expandedPct = row.get().u().orElse(Double.POSITIVE_INFINITY) * COVERAGE / row.get().value() * PCT;
            if (!(expandedPct <= mostPct * (1 + NOISE))) {
                lacks.add("U = " + (Double.isFinite(expandedPct) ? shown(expandedPct) : "?") + " % > " + shown(mostPct) + " %");
            }
        }
        if (sources.has("coefficient-age", "most")) {
            double most = sources.factor("coefficient-age", "most").value();
            Optional<Double> age = sources.activity.row(slot, stream, AGE).map(LedgerRow::value);
            if (!(age.orElse(Double.POSITIVE_INFINITY) <= most)) {
                lacks.add(age.map(OwnCoefficient::shown).orElse("?") + " a > " + shown(most) + " a");
            }
        }
        if (!lacks.isEmpty()) {
            sources.remarks.note("coefficient-refused",
                    Map.of("stream", stream, "item", item, "evidence", String.join("; ", List.copyOf(lacks))));
        }
        return lacks.isEmpty();
    }

    private static String shown(double value) {
        return ShortestDecimal.text(Math.rint(value * 10) / 10);
    }
}
