package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.ShortestDecimal;
import org.potline.rules.data.SubstanceKind;

/**
 * Remarks on values that can be and hardly are: a percentage entered as a fraction, a digit too many. They are counted as they stand.
 *
 * <p>The ranges are ours (D): generously around what smelters are known to have (our table of process parameters: butts 12 to 22 %, net
 * anodes 0.395 to 0.44 t/t, gross anodes 0.465 to 0.53 t/t, anode-effect minutes 0.02 to 1.0, current efficiency 90.5 to 95.5 %, sulphur 0.8
 * to 3.5 %, ash 0.2 to 0.8 %; C). They decide no result.
 */
final class Plausibility {
    private static final Map<String, Range> OF_PROPERTIES = Map.ofEntries(Map.entry("butt-share", new Range(5, 40)),
            Map.entry("anode-net-per-t", new Range(0.3, 0.6)), Map.entry("anode-sulphur", new Range(0.2, 7)),
            Map.entry("anode-ash", new Range(0.05, 3)), Map.entry("anode-effect-minutes", new Range(0, 5)),
            Map.entry("current-efficiency", new Range(80, 98)), Map.entry("oxidation", new Range(80, 100)),
            Map.entry("purity", new Range(50, 100)), Map.entry("collection-efficiency", new Range(80, 100)));
    private static final Range CARBON_OF_MATERIAL_PCT = new Range(60, 100);
    private static final Range GROSS_ANODES_T_PER_T = new Range(0.35, 0.8);
    /** With scrap a casthouse makes more than it takes of liquid metal; what is sold liquid counts with it. */
    private static final Range UNWROUGHT_T_PER_T = new Range(0.5, 2);
    /** Of a fuel's property to its default: coals differ by a third, a slip by ten. */
    private static final Range TO_DEFAULT = new Range(0.5, 1.7);

    private final Sources sources;
    private final Remarks remarks;

    private record Range(double least, double most) {
        boolean holds(double value) {
            return value >= least && value <= most;
        }
    }

    private record Of(String stream, String item) {
    }

    private Plausibility(Sources sources) {
        this.sources = sources;
        this.remarks = sources.remarks;
    }

    /** @param period the year or month accounted for */
    static void say(Ledger ledger, String period, Sources sources) {
        var plausibility = new Plausibility(sources);
        plausibility.properties(ledger, period);
        sources.activity.streams(SubstanceKind.ELECTROLYSIS).forEach(plausibility::anodes);
        plausibility.product();
    }

    private void properties(Ledger ledger, String period) {
        var outside = new LinkedHashMap<Of, List<LedgerRow>>();
        for (LedgerRow row : ledger.rows()) {
            if (row.period().startsWith(period) && range(row).filter(range -> !range.holds(row.value())).isPresent()) {
                outside.computeIfAbsent(new Of(row.stream(), row.item()), first -> new ArrayList<>()).add(row);
            }
        }
        outside.entrySet().stream().sorted((one, other) -> (one.getKey().stream + one.getKey().item)
                .compareTo(other.getKey().stream + other.getKey().item)).forEach(entry -> said(entry.getKey(), entry.getValue()));
    }

    private void said(Of of, List<LedgerRow> rows) {
        LedgerRow first = rows.stream().min((one, other) -> one.period().compareTo(other.period())).orElseThrow();
        Range range = range(first).orElseThrow();
        note(of.stream, of.item, first.value(), first.unit(), range, rows.stream().map(LedgerRow::period).sorted().toList());
    }

    private Optional<Range> range(LedgerRow row) {
        SubstanceKind kind = LedgerVocabulary.kind(LedgerVocabulary.substance(row.stream())).orElseThrow();
        if (kind == SubstanceKind.FUEL && (row.item().equals("ncv") || row.item().equals("carbon-content"))) {
            String fuel = LedgerVocabulary.substance(row.stream());
            String table = row.item().equals("ncv") ? FuelSource.ncvTable(fuel) : "fuel-carbon-content";
            return sources.known(table, fuel).map(usual -> new Range(usual.value() * TO_DEFAULT.least, usual.value() * TO_DEFAULT.most));
        }
        if (kind == SubstanceKind.CARBON_MATERIAL && row.item().equals("carbon")) {
            return Optional.of(CARBON_OF_MATERIAL_PCT);
        }
        return Optional.ofNullable(OF_PROPERTIES.get(row.item()));
    }

    private void anodes(String line) {
        ratio(line, "anode-gross", sources.activity.known(line, "anode-gross"), sources.activity.known(line, "liquid-aluminium"),
                GROSS_ANODES_T_PER_T);
    }

    private void product() {
        double made = sources.activity.streams(SubstanceKind.PRODUCT).stream()
                .flatMap(stream -> sources.activity.known(stream, "amount").stream()).map(Amount::total).reduce(0.0, Double::sum);
        double metal = sources.activity.streams(SubstanceKind.ELECTROLYSIS).stream()
                .flatMap(stream -> sources.activity.known(stream, "liquid-aluminium").stream()).map(Amount::total).reduce(0.0, Double::sum);
        if (made > 0 && metal > 0 && !UNWROUGHT_T_PER_T.holds(made / metal)) {
            note("unwrought-aluminium", "amount", made / metal, "t/t", UNWROUGHT_T_PER_T, List.of());
        }
    }

    private void ratio(String stream, String item, Optional<Amount> amount, Optional<Amount> metal, Range range) {
        boolean[] both = amount.isEmpty() || metal.isEmpty() ? new boolean[0] : Activity.both(amount.get().in(), metal.get().in());
        if (!Activity.any(both)) {
            return;
        }
        double made = metal.get().where(both).map(Amount::total).orElse(0.0);
        double ratio = amount.get().where(both).map(Amount::total).orElse(0.0) / made;
        if (made > 0 && !range.holds(ratio)) {
            note(stream, item, ratio, "t/t", range, List.of());
        }
    }

    private void note(String stream, String item, double value, String unit, Range range, List<String> periods) {
        var values = new LinkedHashMap<String, String>(Map.of("stream", stream, "item", item, "value", shown(value), "unit", unit,
                "least", shown(range.least), "most", shown(range.most)));
        if (!periods.isEmpty()) {
            values.put("months", Remarks.months(periods));
        }
        remarks.note(periods.isEmpty() ? "ratio-implausible" : "value-implausible", Map.copyOf(values));
    }

    private static String shown(double value) {
        return ShortestDecimal.text(Math.rint(value * 1e5) / 1e5);
    }
}
