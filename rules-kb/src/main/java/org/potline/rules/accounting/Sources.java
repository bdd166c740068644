package org.potline.rules.accounting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.potline.rules.data.LedgerPeriod;

/** What every source of one inventory is made of: the method's values, the ledger's period, and the remarks that gather. */
final class Sources {
    private static final int DECEMBER = 12;

    private final Method method;
    private final LocalDate lastDay;
    private final TreeSet<String> datedLater = new TreeSet<>();
    final Activity activity;
    final Remarks remarks;

    Sources(Method method, String period, Activity activity, Remarks remarks) {
        this.method = method;
        this.activity = activity;
        this.remarks = remarks;
        this.lastDay = (LedgerPeriod.isYear(period) ? YearMonth.of(Integer.parseInt(period), DECEMBER) : YearMonth.parse(period))
                .atEndOfMonth();
    }

    /** A value the method must have. */
    Factor factor(String parameter, String row) {
        return optional(parameter, row).orElseThrow(() -> new NoSuchElementException(
                "Method (%s) has no value (%s.%s).".formatted(method.id(), parameter, row)));
    }

    private Optional<Factor> optional(String parameter, String row) {
        Optional<Factor> factor = method.factors().on(parameter, row, lastDay);
        factor.filter(known -> known.since().isAfter(lastDay)).ifPresent(known ->
                datedLater.add(known.name() + " " + known.since()));
        return factor;
    }

    Gwp gwp(GwpSet set) {
        return new Gwp(factor("gwp", set.code() + ".cf4").value(), factor("gwp", set.code() + ".c2f6").value());
    }

    double co2PerCarbon() {
        return factor("carbon", "co2-per-carbon").value();
    }

    /** The ledger's mean of an item, else the method's default, which is then marked in {@code defaults}. */
    Optional<Mean> meanOrDefault(String stream, String item, double[] weights, String parameter, String row,
            List<DefaultUsed> defaults) {
        return activity.mean(stream, item, weights).or(() -> optional(parameter, row).map(factor -> {
            defaults.add(used(item, factor));
            return Mean.even(factor.value(), activity.slots());
        }));
    }

    static DefaultUsed used(String item, Factor factor) {
        return new DefaultUsed(item, factor.name(), factor.value(), factor.unit(), factor.source(), factor.confidence());
    }

    /** A source's result: the same formula without rounding and with the method's. */
    SourceResult result(String id, Gases gases, ToDoubleFunction<Rounding> tCo2e, List<DefaultUsed> defaults) {
        double rounded = rounded(Figure.EMISSION, tCo2e.applyAsDouble(method.rounding()));
        return new SourceResult(id, tCo2e.applyAsDouble(Rounding.NONE), rounded, OptionalDouble.empty(), gases, defaults);
    }

    double rounded(Figure figure, double value) {
        return method.rounding().of(figure, value);
    }

    /** Says which items of a stream are in the ledger though the method has no use for them. */
    void unused(String stream, List<String> items) {
        List<String> there = new ArrayList<>(items);
        there.removeIf(item -> !activity.has(stream, item));
        if (!there.isEmpty()) {
            remarks.note("items-unused", Map.of("stream", stream, "items", String.join(", ", there), "method", method.id()));
        }
    }

    /** Says which values are dated after the period they were used for. */
    void noteDatedLater() {
        if (!datedLater.isEmpty()) {
            remarks.note("values-dated-later", Map.of("values", String.join(", ", datedLater), "day", lastDay.toString()));
        }
    }
}
