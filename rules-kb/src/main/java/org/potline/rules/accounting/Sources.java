package org.potline.rules.accounting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.accounting.formula.Figure;
import org.potline.rules.accounting.formula.Gases;
import org.potline.rules.accounting.formula.Gwp;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.accounting.formula.Rounding;
import org.potline.rules.data.LedgerPeriod;

/** What every source of one inventory is made of: the method's values, the ledger's period, and the remarks that gather. */
final class Sources {

    private final Method method;
    private final Optional<Technology> technology;
    private final LocalDate lastDay;
    private final TreeSet<String> datedLater = new TreeSet<>();
    final Activity activity;
    final Remarks remarks;

    Sources(Method method, Optional<Technology> technology, String period, Activity activity, Remarks remarks) {
        this.method = method;
        this.technology = technology;
        this.activity = activity;
        this.remarks = remarks;
        this.lastDay = LedgerPeriod.lastDay(period);
    }

    /** The method's formulas of a kind of source, in order of preference. */
    List<Formula> formulas(FormulaKind.Source source) {
        return method.formulas(source, technology);
    }

    /** A value the method must have. */
    Factor factor(String parameter, String row) {
        return optional(parameter, row).orElseThrow(() -> new NoSuchElementException(
                "Method (%s) has no value (%s.%s).".formatted(method.id(), parameter, row)));
    }

    /** A value the method may have. */
    Optional<Factor> optional(String parameter, String row) {
        Optional<Factor> factor = method.factors().on(parameter, row, lastDay);
        factor.filter(known -> known.since().isAfter(lastDay)).ifPresent(known ->
                datedLater.add(known.name() + " " + known.since()));
        return factor;
    }

    /** A value the method may have, looked at without using it. */
    Optional<Factor> known(String parameter, String row) {
        return method.factors().on(parameter, row, lastDay);
    }

    /** Whether the method has a value, without using it. */
    boolean has(String parameter, String row) {
        return method.factors().on(parameter, row, lastDay).isPresent();
    }

    /** Whether the method has a value for the cells' technology, without using it; see {@link #ofCells}. */
    boolean hasOfCells(String parameter, String suffix, String without) {
        return cellRows(suffix, without).stream().anyMatch(row -> has(parameter, row));
    }

    /** Whether the method's factors go by cell technology. */
    boolean goByCells() {
        return method.cells().isPresent();
    }

    private List<String> cellRows(String suffix, String without) {
        if (method.cells().isEmpty() || technology.isEmpty()) {
            return List.of(without);
        }
        Technology cell = technology.get();
        return List.of(cell.row() + suffix, method.cells().get().standsFor().getOrDefault(cell, cell).row() + suffix);
    }

    /**
     * A value that goes by cell technology: that of the technology, else of the one that stands for it.
     *
     * @param suffix  what follows the technology in the row: {@code .cf4}, or nothing
     * @param without row of a method that has one value for all cells
     */
    Optional<Factor> ofCells(String parameter, String suffix, String without) {
        return cellRows(suffix, without).stream().filter(row -> has(parameter, row)).findFirst().flatMap(row -> optional(parameter, row));
    }

    /** Whether the method's variant allows no default for that item. */
    boolean needs(String item) {
        return method.variant().map(variant -> variant.needs().contains(item)).orElse(false);
    }

    Gwp gwp(GwpSet set) {
        return Gwp.of(set, row -> factor(Factors.GWP, row).value());
    }

    /** Mass of CO2 per mass of carbon as the method has it [tCO2/tC]. */
    double co2PerCarbon() {
        return factor("carbon", "co2-per-carbon").value();
    }

    /** The same, marked as one of a source's figures. */
    double co2PerCarbon(Formula formula, Trail trail) {
        Factor ratio = factor("carbon", "co2-per-carbon");
        trail.constant(formula, ratio);
        return ratio.value();
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
        remarks.note("months-without-amount", Map.of("stream", stream, "item", item, "months", Remarks.months(months)));
        if (activity.expects(stream)) {
            remarks.incomplete(source);
        }
    }

    /** Where a source marks what it is reckoned from. */
    Trail trail() {
        return new Trail(activity.slots());
    }

    /** The ledger's mean of an item, months without one filled from the method's default, which is then marked. */
    Optional<Mean> meanOrDefault(Formula formula, String stream, String item, Amount of, Optional<Factor> byDefault, Trail trail) {
        boolean[] there = activity.with(stream, item);
        Optional<Factor> allowed = needs(item) ? Optional.empty() : byDefault;
        Optional<Mean> mean = activity.mean(stream, item, of, allowed, trail);
        boolean some = Activity.any(Activity.both(there, of.in()));
        boolean all = !Activity.any(Activity.both(Activity.others(there), of.in()));
        mean.ifPresent(known -> trail.figure(formula, stream, item, known.value(),
                all || allowed.isEmpty() ? Origin.LEDGER : some ? Origin.BOTH : Origin.DEFAULT));
        return mean;
    }

    /** As above, with the default of a row of the method; of an item with neither, the source lacks it. */
    Optional<Mean> meanOrMissing(Formula formula, String stream, String item, Amount of, Optional<Factor> byDefault, Trail trail,
            String source) {
        Optional<Mean> mean = meanOrDefault(formula, stream, item, of, byDefault, trail);
        if (mean.isEmpty()) {
            remarks.missing(source, item);
        } else if ((byDefault.isEmpty() || needs(item)) && lacks(stream, item, of)) {
            remarks.incomplete(source);   // the mean of the other months stands for them: better than nothing, and no datum
        }
        return mean;
    }

    /** Whether a part of the amount that is not nought has no such property. */
    private boolean lacks(String stream, String item, Amount of) {
        boolean[] there = activity.with(stream, item);
        return IntStream.range(0, there.length).anyMatch(slot -> of.in()[slot] && of.bySlot()[slot] != 0 && !there[slot]);
    }

    /** A value of the method as a formula takes it. */
    Figures always(Factor factor) {
        return Figures.of(factor, activity.slots().size());
    }

    /** Nothing of what a formula takes. */
    Figures nought() {
        return Figures.always(0, Terms.NONE, activity.slots().size());
    }

    /** A source of CO2 alone: the sum of formulas, each over its own months. */
    Reckoned co2(String id, List<Part> parts, Trail trail) {
        return result(id, new Gases(tCo2e(parts, Rounding.NONE), 0, 0), parts, trail);
    }

    private static double tCo2e(List<Part> parts, Rounding rounding) {
        return parts.stream().map(part -> part.tCo2e(rounding)).reduce(0.0, Double::sum);
    }

    /** A source's result: the same formulas without rounding and with the method's. */
    Reckoned result(String id, Gases gases, List<Part> parts, Trail trail) {
        double rounded = rounded(Figure.EMISSION, tCo2e(parts, method.rounding()));
        return new Reckoned(new SourceResult(id, tCo2e(parts, Rounding.NONE), rounded, OptionalDouble.empty(), gases, trail.defaults(),
                trail.figures()), parts);
    }

    double rounded(Figure figure, double value) {
        return method.rounding().of(figure, value);
    }

    /** Says which formula reckons a source, where the method leaves a choice. */
    void sayFormulas(String stream, String source, List<FormulaMonths.Part> parts, List<Formula> choice) {
        if (choice.size() < 2) {
            return;
        }
        if (parts.size() == 1) {
            remarks.note("formula-used", Map.of("stream", stream, "source", source, "formula", parts.get(0).formula().id()));
            return;
        }
        parts.forEach(part -> remarks.note("formula-months", Map.of("stream", stream, "source", source, "formula",
                part.formula().id(), "months", String.join(", ", activity.months(part.in())))));
    }

    /** Says of a stream which items are in the ledger though the method has no use for them. */
    void noteUnused(String stream, List<String> besides) {
        List<String> items = new ArrayList<>(activity.unused(stream));
        items.removeAll(besides);
        if (!items.isEmpty()) {
            remarks.note("items-unused", Map.of("stream", stream, "items", String.join(", ", items), "method", method.id()));
        }
    }

    /** Says which values are dated after the period they were used for. */
    void noteDatedLater() {
        if (!datedLater.isEmpty()) {
            remarks.note("values-dated-later", Map.of("values", String.join(", ", datedLater), "day", lastDay.toString()));
        }
    }
}
