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
        return Gwp.of(set, row -> factor(Factors.GWP, row).value());
    }

    double co2PerCarbon() {
        return factor("carbon", "co2-per-carbon").value();
    }

    /**
     * An amount a source is made of. Where the ledger has none the source is missing; where it lacks months a note says so, and a
     * source it should have whole is missing in part.
     */
    Optional<Amount> amount(String stream, String item, String source) {
        Optional<Amount> amount = activity.amount(stream, item);
        if (amount.isEmpty()) {
            remarks.missing(source, item);
        }
        amount.ifPresent(known -> gap(stream, item, source, Activity.others(known.in())));
        return amount;
    }

    /** Says which months a source has nothing of; see {@link #amount}. */
    void gap(String stream, String item, String source, boolean[] absent) {
        List<String> months = activity.months(absent);
        if (months.isEmpty()) {
            return;
        }
        remarks.note("months-without-amount", Map.of("stream", stream, "item", item, "months", String.join(", ", months)));
        if (activity.expects(stream)) {
            remarks.incomplete(source);
        }
    }

    /** Where a source marks the defaults it uses. */
    Defaults defaults() {
        return new Defaults(activity.slots());
    }

    /** The ledger's mean of an item, months without one filled from the method's default, which is then marked. */
    Optional<Mean> meanOrDefault(String stream, String item, Amount of, String parameter, String row, Defaults defaults) {
        return activity.mean(stream, item, of, optional(parameter, row), defaults);
    }

    /** A source of CO2 alone: the sum of formulas, each over its own months. */
    SourceResult co2(String id, List<ToDoubleFunction<Rounding>> parts, Defaults defaults) {
        ToDoubleFunction<Rounding> co2T = rounding -> parts.stream().map(part -> part.applyAsDouble(rounding)).reduce(0.0, Double::sum);
        return result(id, new Gases(co2T.applyAsDouble(Rounding.NONE), 0, 0), co2T, defaults);
    }

    /** A source's result: the same formula without rounding and with the method's. */
    SourceResult result(String id, Gases gases, ToDoubleFunction<Rounding> tCo2e, Defaults defaults) {
        double rounded = rounded(Figure.EMISSION, tCo2e.applyAsDouble(method.rounding()));
        return new SourceResult(id, tCo2e.applyAsDouble(Rounding.NONE), rounded, OptionalDouble.empty(), gases, defaults.used());
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
