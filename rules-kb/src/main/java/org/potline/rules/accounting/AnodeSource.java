package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.accounting.formula.AnodeByMass;
import org.potline.rules.accounting.formula.AnodeByMetal;
import org.potline.rules.accounting.formula.AnodePerTonne;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.ShortestDecimal;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/**
 * The anode carbon of one electrolysis. Each month is reckoned by the first of the method's formulas that the ledger has data for: the
 * mass of its anodes, their consumption per tonne of metal, or the metal alone. So a year's emission is that of its months.
 */
final class AnodeSource {
    private static final double PCT = 100;
    private static final String GROSS = "anode-gross";
    private static final String METAL = "liquid-aluminium";
    private static final String BUTTS = "butt-share";
    private static final String NET = "anode-net-per-t";

    private final Sources sources;
    private final String stream;
    private final String id;
    private final Trail trail;

    AnodeSource(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
        this.id = "anode" + LedgerVocabulary.place(stream);
        this.trail = sources.trail();
    }

    Optional<Reckoned> account() {
        List<Formula> formulas = sources.formulas(Source.ANODE);
        if (formulas.isEmpty()) {
            sources.remarks.missing(id, METAL);
            return Optional.empty();
        }
        List<FormulaMonths.Part> shares = FormulaMonths.share(formulas, sources.activity.slots().size(), this::available,
                otherwise(formulas));
        shares.removeIf(share -> sources.activity.amount(stream, amountOf(share.formula())).flatMap(all -> all.where(share.in())).isEmpty());
        sources.sayFormulas(stream, id, shares, formulas);
        var covered = new boolean[sources.activity.slots().size()];
        var parts = new ArrayList<Part>();
        for (FormulaMonths.Part share : shares) {
            Amount amount = sources.activity.amount(stream, amountOf(share.formula())).flatMap(all -> all.where(share.in())).orElseThrow();
            part(share.formula(), amount).ifPresent(part -> {
                Activity.join(covered, amount.in());
                parts.add(part);
            });
        }
        if (parts.isEmpty()) {
            if (shares.isEmpty()) {
                sources.remarks.missing(id, amountOf(formulas.get(formulas.size() - 1)));
            }
            return Optional.empty();
        }
        sources.gap(stream, amountOf(shares.get(shares.size() - 1).formula()), id, Activity.others(covered));
        return Optional.of(sources.co2(id, parts, trail));
    }

    /** The formula that says what is missing: by mass where anodes were weighed all the same, else the last. */
    private Formula otherwise(List<Formula> formulas) {
        return formulas.stream().filter(formula -> formula.by().orElseThrow() == FormulaKind.ANODE_BY_MASS && sources.activity.has(stream, GROSS))
                .findFirst().orElse(formulas.get(formulas.size() - 1));
    }

    private static String amountOf(Formula formula) {
        return formula.by().orElseThrow() == FormulaKind.ANODE_BY_MASS ? GROSS : METAL;
    }

    private boolean[] available(Formula formula) {
        boolean[] amount = sources.activity.with(stream, amountOf(formula));
        return switch (formula.by().orElseThrow()) {
            case ANODE_BY_MASS -> withDefault(amount, BUTTS, sources.has("anode-share", BUTTS));
            case ANODE_PER_TONNE -> withDefault(amount, NET, sources.has("anode-consumption", "net-per-t"));
            default -> amount;
        };
    }

    private boolean[] withDefault(boolean[] amount, String property, boolean hasDefault) {
        return hasDefault && !sources.needs(property) ? amount
                : Activity.both(amount, sources.activity.with(stream, property));
    }

    private Optional<Part> part(Formula formula, Amount amount) {
        trail.figure(formula, stream, amountOf(formula), amount.total(), Origin.LEDGER);
        return switch (formula.by().orElseThrow()) {
            case ANODE_BY_MASS -> byMass(formula, amount);
            case ANODE_PER_TONNE -> perTonne(formula, amount);
            default -> byMetal(formula, amount);
        };
    }

    private Optional<Part> byMetal(Formula formula, Amount metal) {
        Factor factor = sources.ofCells("anode-metal-factor", "", "prebake").orElseThrow();
        trail.byDefault(NET, factor, sources.activity.months(metal.in()));
        trail.constant(formula, factor);
        return Optional.of(Part.of(metal, (rounding, x) -> new AnodeByMetal(rounding).co2T(x[0], x[1]), metal.figures(),
                sources.always(factor)));
    }

    private Optional<Part> perTonne(Formula formula, Amount metal) {
        return mean(formula, NET, metal, byDefault("anode-consumption", "net-per-t")).flatMap(net ->
                purity(formula, metal.times(net), metal).map(purity -> {
                    double co2PerCarbon = sources.co2PerCarbon(formula, trail);
                    return Part.of(metal, (rounding, x) -> new AnodePerTonne(co2PerCarbon, rounding).co2T(x[0], x[1], x[2], x[3]),
                            metal.figures(), net.figures(), purity.sulphur.figures(), purity.ash.figures());
                }));
    }

    private Optional<Part> byMass(Formula formula, Amount gross) {
        return mean(formula, BUTTS, gross, byDefault("anode-share", BUTTS)).flatMap(butts ->
                purity(formula, gross.times(butts.restFrac()), gross).map(purity -> {
                    double co2PerCarbon = sources.co2PerCarbon(formula, trail);
                    return Part.of(gross, (rounding, x) -> new AnodeByMass(co2PerCarbon, rounding).co2T(x[0], x[1], x[2], x[3]),
                            gross.figures(), butts.figures(), purity.sulphur.figures(), purity.ash.figures());
                }));
    }

    private record Purity(Mean sulphur, Mean ash) {
    }

    private Optional<Purity> purity(Formula formula, Amount consumed, Amount of) {
        Optional<Mean> sulphur = mean(formula, "anode-sulphur", consumed, byDefault("anode-share", "sulphur"));
        Optional<Mean> ash = mean(formula, "anode-ash", consumed, byDefault("anode-share", "ash"));
        return sulphur.flatMap(s -> ash.map(a -> {
            refuseMoreThanAll(of, s, a);
            return new Purity(s, a);
        }));
    }

    private Optional<Factor> byDefault(String table, String row) {
        return sources.optional(table, row);
    }

    private Optional<Mean> mean(Formula formula, String item, Amount of, Optional<Factor> byDefault) {
        return sources.meanOrMissing(formula, stream, item, of, byDefault, trail, id);
    }

    /** What the ledger's reader cannot see: a value of the ledger and a default that are too much together. */
    private void refuseMoreThanAll(Amount of, Mean sulphur, Mean ash) {
        for (int slot = 0; slot < of.in().length; slot++) {
            if (of.in()[slot] && sulphur.bySlot()[slot] + ash.bySlot()[slot] > PCT) {
                throw BadInput.of(Where.file(""), Methods.BUNDLE, "anode-more-than-all", Map.of("stream", stream,
                        "month", sources.activity.slots().get(slot), "sulphur", ShortestDecimal.text(sulphur.bySlot()[slot]),
                        "ash", ShortestDecimal.text(ash.bySlot()[slot])));
            }
        }
    }
}
