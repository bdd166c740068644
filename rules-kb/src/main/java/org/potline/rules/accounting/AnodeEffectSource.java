package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.accounting.formula.DefaultPfc;
import org.potline.rules.accounting.formula.Gases;
import org.potline.rules.accounting.formula.Gwp;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.accounting.formula.OvervoltageMethod;
import org.potline.rules.accounting.formula.PfcMass;
import org.potline.rules.accounting.formula.Rounding;
import org.potline.rules.accounting.formula.SlopeMethod;
import org.potline.rules.data.LedgerVocabulary;

/**
 * The anode-effect PFC of one electrolysis. Each month is reckoned by the first of the method's formulas that the ledger has data for:
 * slope, overvoltage, default factors. So a year's emission is that of its months. A coefficient of the smelter's own stands for the
 * table's where the method accepts it; its months are then reckoned one by one.
 */
final class AnodeEffectSource {
    private static final String METAL = "liquid-aluminium";
    private static final String MINUTES = "anode-effect-minutes";
    private static final String OVERVOLTAGE = "anode-effect-overvoltage";
    private static final String EFFICIENCY = "current-efficiency";
    private static final String RATIO = "c2f6-ratio";
    private static final String COLLECTED = "collection-efficiency";
    private static final double PCT = 100;
    /** Weighs a mass of CF4 as it is, and nothing else. */
    private static final Gwp CF4_ALONE = new Gwp(1, 0);
    private static final Gwp C2F6_ALONE = new Gwp(0, 1);

    private final Sources sources;
    private final String stream;
    private final String id;
    private final Trail trail;
    private final OwnCoefficient ownSlope;
    private final OwnCoefficient ownOvervoltage;

    /** A PFC formula: mass from its figures. */
    private interface MassLaw {
        PfcMass mass(Rounding rounding, double... figures);
    }

    /** A PFC formula with its figures, still open as to how the gases are weighed. */
    private interface Weighable {
        Part weighed(Gwp potentials);
    }

    private static Part.Law weighed(MassLaw law, Gwp potentials) {
        return (rounding, x) -> law.mass(rounding, x).tCo2e(potentials);
    }

    AnodeEffectSource(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
        this.id = "anode-effect" + LedgerVocabulary.place(stream);
        this.trail = sources.trail();
        this.ownSlope = new OwnCoefficient(sources, stream, "anode-effect-slope");
        this.ownOvervoltage = new OwnCoefficient(sources, stream, "overvoltage-coefficient");
    }

    Optional<Reckoned> account(GwpSet gwp) {
        List<Formula> formulas = sources.formulas(Source.ANODE_EFFECT);
        if (formulas.isEmpty()) {
            return Optional.empty();
        }
        return sources.amount(stream, METAL, id).flatMap(metal -> result(metal, formulas, gwp));
    }

    private Optional<Reckoned> result(Amount metal, List<Formula> formulas, GwpSet gwp) {
        List<FormulaMonths.Part> shares = FormulaMonths.share(formulas, metal.in().length,
                formula -> Activity.both(metal.in(), available(formula)), formulas.get(0));
        shares.removeIf(share -> metal.where(share.in()).isEmpty());
        sources.sayFormulas(stream, id, shares, formulas);
        var parts = new ArrayList<Weighable>();
        shares.forEach(share -> metal.where(share.in()).ifPresent(amount -> {
            trail.figure(share.formula(), stream, METAL, amount.total(), Origin.LEDGER);
            parts.addAll(parts(share.formula(), amount));
        }));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var gases = new Gases(0, massT(parts, CF4_ALONE), massT(parts, C2F6_ALONE));
        Gwp potentials = sources.gwp(gwp);
        return Optional.of(sources.result(id, gases, parts.stream().map(part -> part.weighed(potentials)).toList(), trail));
    }

    private static double massT(List<Weighable> parts, Gwp gasAlone) {
        return parts.stream().map(part -> part.weighed(gasAlone).tCo2e(Rounding.NONE)).reduce(0.0, Double::sum);
    }

    private boolean[] available(Formula formula) {
        return switch (formula.by().orElseThrow()) {
            case PFC_BY_SLOPE -> Activity.both(sources.activity.with(stream, MINUTES),
                    ownSlope.orTable(sources.hasOfCells("anode-effect-slope", "", "cf4")));
            case PFC_BY_OVERVOLTAGE -> Activity.both(Activity.both(sources.activity.with(stream, OVERVOLTAGE),
                    sources.activity.with(stream, EFFICIENCY)), ownOvervoltage.orTable(sources.hasOfCells("overvoltage-coefficient", "", "")));
            default -> everyMonth(sources.hasOfCells("anode-effect-default", ".cf4", "cf4"));
        };
    }

    private boolean[] everyMonth(boolean any) {
        var all = new boolean[sources.activity.slots().size()];
        Arrays.fill(all, any);
        return all;
    }

    private List<Weighable> parts(Formula formula, Amount metal) {
        return switch (formula.by().orElseThrow()) {
            case PFC_BY_SLOPE -> own(ownSlope, formula, metal, this::bySlope);
            case PFC_BY_OVERVOLTAGE -> own(ownOvervoltage, formula, metal, this::byOvervoltage);
            default -> List.of(byDefault(formula, metal));
        };
    }

    /** The formula of one amount with a coefficient per mass that gets into the duct, the ratio of the gases and the share collected [%]. */
    private interface WithCoefficient {
        Optional<Weighable> of(Formula formula, Amount metal, Figures coefficient, Figures ratio, Figures collectedPct);
    }

    /** One part over the months of the table's coefficient, and one a month over those of the smelter's own. */
    private List<Weighable> own(OwnCoefficient own, Formula formula, Amount metal, WithCoefficient reckon) {
        var parts = new ArrayList<Weighable>();
        boolean[] months = own.accepted();
        metal.where(Activity.others(months)).ifPresent(amount -> byTable(own.item(), formula, amount, reckon).ifPresent(parts::add));
        IntStream.range(0, months.length).filter(slot -> months[slot] && metal.in()[slot]).forEach(slot ->
                metal.where(only(slot, months.length)).flatMap(amount -> ofMonth(own, slot, formula, amount, reckon)).ifPresent(parts::add));
        return parts;
    }

    private static boolean[] only(int slot, int slots) {
        var one = new boolean[slots];
        one[slot] = true;
        return one;
    }

    private Optional<Weighable> byTable(String item, Formula formula, Amount metal, WithCoefficient reckon) {
        boolean slope = item.equals("anode-effect-slope");
        Optional<Factor> coefficient = sources.needs(item) ? Optional.empty()
                : sources.ofCells(slope ? "anode-effect-slope" : "overvoltage-coefficient", "", "cf4");
        if (coefficient.isEmpty()) {
            sources.remarks.missing(id, item);
            return Optional.empty();
        }
        Factor ratio = sources.ofCells(slope ? "anode-effect-ratio" : "overvoltage-ratio", "", "c2f6").orElseThrow();
        trail.constant(formula, coefficient.get());
        trail.constant(formula, ratio);
        return reckon.of(formula, metal, sources.always(coefficient.get()), sources.always(ratio), always(Terms.constant(PCT), PCT));
    }

    private Figures always(Terms made, double value) {
        return Figures.always(value, made, sources.activity.slots().size());
    }

    private Figures always(Datum datum) {
        return always(Terms.of(datum), datum.value());
    }

    /**
     * A month by the smelter's own coefficient, measured in the duct: what the duct does not collect comes on top.
     * <pre>  total = duct / collection efficiency  </pre>
     *
     * @see "IR (EU) 2025/2547 Annex II B.7.1"
     */
    private Optional<Weighable> ofMonth(OwnCoefficient own, int slot, Formula formula, Amount metal, WithCoefficient reckon) {
        Optional<Datum> ratio = ratio(own, slot);
        if (ratio.isEmpty()) {
            sources.remarks.missing(id, RATIO);
            return Optional.empty();
        }
        var coefficient = new Datum.Stated(own.row(slot));
        Figures collected = sources.activity.row(slot, stream, COLLECTED).filter(row -> row.value() > 0)
                .map(row -> always(new Datum.Stated(row))).orElse(always(Terms.constant(PCT), PCT));
        trail.figure(formula, stream, own.item(), coefficient.value(), Origin.LEDGER);
        return reckon.of(formula, metal, always(coefficient), always(ratio.get()), collected);
    }

    /** C2F6 per CF4 of a month: the smelter's own, else the table's, which is then a default. */
    private Optional<Datum> ratio(OwnCoefficient own, int slot) {
        Optional<Datum> stated = sources.activity.row(slot, stream, RATIO).map(Datum.Stated::new);
        if (stated.isPresent() || sources.needs(RATIO)) {
            return stated;
        }
        Factor table = sources.ofCells(own == ownSlope ? "anode-effect-ratio" : "overvoltage-ratio", "", "c2f6").orElseThrow();
        trail.byDefault(RATIO, table, List.of(sources.activity.slots().get(slot)));
        return Optional.of(new Datum.OfMethod(table));
    }

    private Optional<Weighable> bySlope(Formula formula, Amount metal, Figures slope, Figures ratio, Figures collectedPct) {
        MassLaw law = (rounding, x) -> new SlopeMethod(x[2] / (x[4] / PCT), x[3], rounding).mass(x[0], x[1]);
        return sources.meanOrMissing(formula, stream, MINUTES, metal, Optional.empty(), trail, id)
                .map(minutes -> gwp -> Part.of(metal, weighed(law, gwp), metal.figures(), minutes.figures(), slope, ratio, collectedPct));
    }

    /** Overvoltage over current efficiency is not linear in the latter: so each month stands for itself. */
    private Optional<Weighable> byOvervoltage(Formula formula, Amount metal, Figures coefficient, Figures ratio, Figures collectedPct) {
        MassLaw law = (rounding, x) -> new OvervoltageMethod(x[3] / (x[5] / PCT), x[4], rounding).mass(x[0], x[1], x[2]);
        Optional<Mean> overvoltage = sources.meanOrMissing(formula, stream, OVERVOLTAGE, metal, Optional.empty(), trail, id);
        Optional<Mean> efficiency = sources.meanOrMissing(formula, stream, EFFICIENCY, metal, Optional.empty(), trail, id);
        return overvoltage.flatMap(mv -> efficiency.map(ce -> gwp -> Part.bySlot(metal, weighed(law, gwp), metal.figures(), mv.figures(),
                ce.figures(), coefficient, ratio, collectedPct)));
    }

    private Weighable byDefault(Formula formula, Amount metal) {
        Factor cf4 = sources.ofCells("anode-effect-default", ".cf4", "cf4").orElseThrow();
        Factor c2f6 = sources.ofCells("anode-effect-default", ".c2f6", "c2f6").orElseThrow();
        List<String> months = sources.activity.months(metal.in());
        trail.byDefault(MINUTES, cf4, months);
        trail.byDefault(MINUTES, c2f6, months);
        trail.constant(formula, cf4);
        trail.constant(formula, c2f6);
        MassLaw law = (rounding, x) -> new DefaultPfc(x[1], x[2], rounding).mass(x[0]);
        return gwp -> Part.of(metal, weighed(law, gwp), metal.figures(), sources.always(cf4), sources.always(c2f6));
    }
}
