package org.potline.rules.accounting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.parameter.ParameterValue;
import org.potline.twin.yaml.Problems;

/**
 * The uncertainty of a method's values: of each the narrowest row that speaks of it, one of the method before one of all methods, one of its
 * row before one of its table.
 */
public final class FactorSpreads {
    /** The table, in the folder that methods share. */
    static final String TABLE = "factor-uncertainty";

    private final String method;
    private final Map<String, ParameterRow> rows = new HashMap<>();

    private FactorSpreads(String method) {
        this.method = method;
    }

    /** Those of a table; words that say no spread, and rows that speak of nothing there is, are reported. */
    static FactorSpreads of(Optional<Parameter> table, String method, SpreadRows known, Problems problems) {
        var spreads = new FactorSpreads(method);
        table.ifPresent(read -> read.rows().forEach(row -> {
            spreads.rows.put(row.key(), row);
            if (!known.knows(row.key())) {
                problems.add(row.values().get(0).where(), Methods.BUNDLE, "spread-of-nothing", Map.of("row", row.key()));
            }
            row.values().stream().filter(value -> spread(value).isEmpty()).forEach(value ->
                    problems.add(value.where(), Methods.BUNDLE, "spread-expected", Map.of("value", value.text(), "row", row.key())));
        }));
        return spreads;
    }

    /** The uncertainty of a value on a day; empty where the table does not speak of it. */
    public Optional<FactorSpread> on(Factor factor, LocalDate day) {
        return Stream.of(method + "/" + factor.name(), method + "/" + factor.parameter(), factor.name(), factor.parameter())
                .flatMap(key -> Optional.ofNullable(rows.get(key)).stream()).findFirst()
                .flatMap(row -> spread(row.on(day).orElse(row.values().get(0))));
    }

    private static Optional<FactorSpread> spread(ParameterValue value) {
        return FactorSpread.parse(value.text(), value.source(), value.confidence());
    }
}
