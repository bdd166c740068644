package org.potline.rules.accounting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.accounting.formula.Figure;
import org.potline.rules.accounting.formula.PurchasedEnergy;
import org.potline.rules.accounting.formula.Rounding;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.ShortestDecimal;
import org.potline.rules.data.SubstanceKind;

/**
 * Electricity or heat: what was bought, passed on and used by the electrolysis. Some methods count the net purchase in their total, others
 * report it beside.
 */
final class EnergySource {
    private static final String PURCHASED = "purchased";
    private static final String EXPORTED = "exported";
    private static final double PER_THOUSAND = 1000;
    /** What is passed on counts against what is bought. */
    private static final double SOLD = -1;
    private static final String USED = "used-by-electrolysis";

    private final Sources sources;
    private final String stream;
    private final FormulaKind.Source source;
    private final boolean electric;
    private final Factor factor;

    EnergySource(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
        this.electric = LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).orElseThrow() == SubstanceKind.ELECTRICITY;
        this.source = electric ? FormulaKind.Source.ELECTRICITY : FormulaKind.Source.HEAT;
        this.factor = factorOf();
    }

    /** A place that is a row of the table, such as a province, has that row's factor; every other the national one. */
    private Factor factorOf() {
        if (!electric) {
            return sources.factor("heat-factor", "heat");
        }
        String place = LedgerVocabulary.place(stream).replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        boolean known = !place.isEmpty() && sources.has("electricity-factor", place);
        if (!place.isEmpty() && !known) {
            sources.remarks.note("grid-unknown", Map.of("stream", stream, "place", place));
        }
        return sources.factor("electricity-factor", known ? place : "national");
    }

    /** What the report states of it. */
    EnergyPurchase state() {
        Optional<Amount> purchased = amount(PURCHASED);
        Optional<Amount> exported = amount(EXPORTED);
        Optional<Amount> used = amount(USED);
        if (purchased.isEmpty() && exported.isEmpty()) {
            sources.remarks.missing(stream, PURCHASED);
        }
        double net = total(purchased).orElse(0) - total(exported).orElse(0);
        OptionalDouble co2 = purchased.isEmpty() && exported.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(new PurchasedEnergy(factor.value(), figure(), Rounding.NONE).co2T(net));
        return new EnergyPurchase(stream, total(purchased), total(exported), total(used),
                LedgerVocabulary.item(LedgerVocabulary.substance(stream), PURCHASED).orElseThrow().units().get(0), factor.value(),
                factor.name(), co2, inTotal());
    }

    /** Whether the method counts it. */
    boolean inTotal() {
        return !sources.formulas(source).isEmpty();
    }

    /** It as a source of the total; empty where nothing is known of it. */
    Optional<Reckoned> account(EnergyPurchase stated) {
        Formula formula = sources.formulas(source).get(0);
        Trail trail = sources.trail();
        stated.purchased().ifPresent(value -> trail.figure(formula, stream, PURCHASED, value, Origin.LEDGER));
        stated.exported().ifPresent(value -> trail.figure(formula, stream, EXPORTED, value, Origin.LEDGER));
        trail.constant(formula, factor);
        Optional<Amount> purchased = amount(PURCHASED);
        Optional<Amount> exported = amount(EXPORTED).map(amount -> amount.times(SOLD));
        return Stream.concat(purchased.stream(), exported.stream()).reduce(Amount::plus).map(net -> sources.co2(stream,
                List.of(Part.of(net, (rounding, x) -> new PurchasedEnergy(x[1], figure(), rounding).co2T(x[0]),
                        net.figures(), sources.always(factor))), trail));
    }

    /** Says what it amounts to, in the total or beside it. */
    void note(EnergyPurchase stated) {
        String inTotal = electric ? "electricity-counted" : "heat-counted";
        String beside = electric ? "electricity-net" : "heat-net";
        stated.tCo2().ifPresent(co2 -> sources.remarks.note(stated.inTotal() ? inTotal : beside, Map.of("stream", stream,
                "amount", rounded(figure(), stated.net()), "factor", ShortestDecimal.text(factor.value()), "row", factor.name(),
                "since", factor.since().toString(), "confidence", factor.confidence(), "tCo2", rounded(Figure.EMISSION, co2))));
        stated.electrolysis().ifPresent(used -> sources.remarks.note(electric ? "electricity-electrolysis" : "heat-electrolysis",
                Map.of("stream", stream, "amount", rounded(figure(), used))));
    }

    /** By the method's digits; of a method that states none, to a thousandth, for reading alone. */
    private String rounded(Figure of, double value) {
        return ShortestDecimal.text(Math.rint(sources.rounded(of, value) * PER_THOUSAND) / PER_THOUSAND);
    }

    private Figure figure() {
        return electric ? Figure.ELECTRICITY : Figure.HEAT;
    }

    private Optional<Amount> amount(String item) {
        Optional<Amount> amount = sources.activity.amount(stream, item);
        amount.ifPresent(known -> sources.gap(stream, item, stream, Activity.others(known.in())));
        return amount;
    }

    private static OptionalDouble total(Optional<Amount> amount) {
        return amount.map(known -> OptionalDouble.of(known.total())).orElse(OptionalDouble.empty());
    }
}
