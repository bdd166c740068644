package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.accounting.formula.CokeCalcination;
import org.potline.rules.accounting.formula.PackingCoke;
import org.potline.rules.accounting.formula.PitchVolatiles;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/**
 * What an anode plant emits beside its fuels: volatiles of pitch and packing coke in baking, what is lost of coke in calcining. It comes on
 * top of the anodes consumed in the pots. Green coke that goes into anodes and butts that go round are no emission.
 *
 * <p>Each formula is linear in its amounts, and each property enters by its mean weighted by what it multiplies; so months add up.
 */
final class AnodePlantSources {
    private static final String AMOUNT = "amount";
    private static final double PCT = 100;
    private static final double NOUGHT = 0;

    private final Sources sources;
    private final String place;

    /** @param place place of the anode plant's streams: {@code @anode}, or nothing */
    AnodePlantSources(Sources sources, String place) {
        this.sources = sources;
        this.place = place;
    }

    List<Reckoned> account() {
        var all = new ArrayList<Reckoned>();
        sources.formulas(Source.PITCH).stream().findFirst().flatMap(this::volatiles).ifPresent(all::add);
        sources.formulas(Source.PACKING_COKE).stream().findFirst().flatMap(this::packingCoke).ifPresent(all::add);
        sources.formulas(Source.GREEN_COKE).stream().findFirst().flatMap(this::calcination).ifPresent(all::add);
        return all;
    }

    private Optional<Reckoned> volatiles(Formula formula) {
        String green = "green-anode" + place;
        String id = "pitch" + place;
        Optional<Amount> baked = sources.activity.amount("baked-anode" + place, AMOUNT);
        if (baked.isEmpty()) {
            return Optional.empty();
        }
        Trail trail = sources.trail();
        trail.figure(formula, "baked-anode" + place, AMOUNT, baked.get().total(), Origin.LEDGER);
        Amount greenT = orRatio(formula, green, AMOUNT, baked.get(), "baking-ratio", "green-per-baked", trail);
        Mean hydrogen = share(formula, green, "hydrogen", greenT, "baking-share", "hydrogen", trail);
        Amount tar = tar(formula, greenT, trail);
        double co2PerCarbon = sources.co2PerCarbon(formula, trail);
        Part co2 = Part.of(greenT, (rounding, x) -> new PitchVolatiles(co2PerCarbon).co2T(x[0], x[1], x[2], x[3]),
                greenT.figures(), hydrogen.figures(), baked.get().figures(), tar.figures());
        sources.gap("baked-anode" + place, AMOUNT, id, Activity.others(baked.get().in()));
        return Optional.of(sources.co2(id, List.of(co2), trail));
    }

    /** Tar taken away: what was collected, else what was sold, else the default share of the green anodes. */
    private Amount tar(Formula formula, Amount green, Trail trail) {
        String stream = "tar" + place;
        String item = Activity.any(sources.activity.with(stream, AMOUNT)) ? AMOUNT : "sold";
        return orRatio(formula, stream, item, green, "baking-share", "tar", trail);
    }

    private Optional<Reckoned> packingCoke(Formula formula) {
        String stream = "packing-coke" + place;
        Optional<Amount> baked = sources.activity.amount("baked-anode" + place, AMOUNT);
        Optional<Amount> weighed = sources.activity.amount(stream, AMOUNT);
        if (baked.isEmpty() && weighed.isEmpty()) {
            return Optional.empty();
        }
        Trail trail = sources.trail();
        Amount covered = Stream.concat(baked.stream(), weighed.map(coke -> coke.times(NOUGHT)).stream()).reduce(Amount::plus).orElseThrow();
        Amount coke = orRatio(formula, stream, AMOUNT, covered, "baking-ratio", "packing-coke-per-baked", trail);
        Mean sulphur = share(formula, stream, "sulphur", coke, "baking-share", "packing-coke-sulphur", trail);
        Mean ash = share(formula, stream, "ash", coke, "baking-share", "packing-coke-ash", trail);
        double co2PerCarbon = sources.co2PerCarbon(formula, trail);
        refuseMoreThanAll(stream, sulphur, ash);
        sources.gap(stream, AMOUNT, stream, Activity.others(coke.in()));
        return Optional.of(sources.co2(stream, List.of(Part.of(coke, (rounding, x) -> new PackingCoke(co2PerCarbon).co2T(x[0], x[1], x[2]),
                coke.figures(), sulphur.figures(), ash.figures())), trail));
    }

    private Optional<Reckoned> calcination(Formula formula) {
        String green = "green-coke" + place;
        String calcined = "calcined-coke" + place;
        Optional<Amount> fed = sources.activity.amount(green, AMOUNT);
        if (fed.isEmpty()) {
            return Optional.empty();
        }
        Trail trail = sources.trail();
        Amount coke = stated(formula, green, fed.get(), trail);
        Mean moisture = share(formula, green, "moisture", coke, "calcining-share", "moisture", trail);
        Mean volatiles = share(formula, green, "volatiles", coke, "calcining-share", "volatiles", trail);
        Mean sulphur = share(formula, green, "sulphur", coke, "calcining-share", "sulphur", trail);
        refuseMoreThanAll(green, moisture, volatiles, sulphur);
        Amount made = orRatio(formula, calcined, AMOUNT, coke, "calcining-ratio", "yield", trail);
        Amount dust = orRatio(formula, calcined, "dust", coke, "calcining-ratio", "dust", trail);
        Optional<Amount> under = sources.activity.amount(calcined, "under-calcined").flatMap(amount -> amount.where(coke.in()));
        under.ifPresent(amount -> trail.figure(formula, calcined, "under-calcined", amount.total(), Origin.LEDGER));
        Amount madeAndDust = made.plus(dust);
        Amount all = under.map(madeAndDust::plus).orElse(madeAndDust);
        Mean outSulphur = share(formula, calcined, "sulphur", all, "calcining-share", "calcined-sulphur", trail);
        Factor methane = sources.factor("calcining-share", "methane");
        trail.constant(formula, methane);
        double co2PerCarbon = sources.co2PerCarbon(formula, trail);
        sources.gap(green, AMOUNT, green, Activity.others(coke.in()));
        Part.Law law = (rounding, x) -> new CokeCalcination(co2PerCarbon).co2T(new CokeCalcination.Fed(x[0], x[1], x[2], x[3], x[4]),
                new CokeCalcination.Out(x[5], x[6], x[7], x[8]));
        Part part = Part.of(coke, law, coke.figures(), moisture.figures(), volatiles.figures(), sulphur.figures(), sources.always(methane),
                made.figures(), under.map(Amount::figures).orElseGet(sources::nought), dust.figures(), outSulphur.figures());
        return Optional.of(sources.co2(green, List.of(part), trail));
    }

    /** What the ledger's reader cannot see: shares of the ledger and defaults that are too much together. */
    private static void refuseMoreThanAll(String stream, Mean... shares) {
        double sum = Stream.of(shares).mapToDouble(Mean::value).sum();
        if (sum > PCT) {
            throw BadInput.of(Where.file(""), Methods.BUNDLE, "material-more-than-all", Map.of("stream", stream, "sum", sum));
        }
    }

    private Amount stated(Formula formula, String stream, Amount amount, Trail trail) {
        trail.figure(formula, stream, AMOUNT, amount.total(), Origin.LEDGER);
        return amount;
    }

    private Mean share(Formula formula, String stream, String item, Amount of, String table, String row, Trail trail) {
        return sources.meanOrDefault(formula, stream, item, of, sources.optional(table, row), trail).orElseThrow();
    }

    /** An amount over the months of another: as the ledger has it, and in the months it has none, a ratio or share of the other. */
    private Amount orRatio(Formula formula, String stream, String item, Amount of, String table, String row, Trail trail) {
        Factor factor = sources.factor(table, row);
        double unit = factor.unit().equals("%") ? 1 / PCT : 1;
        double ratio = factor.value() * unit;
        Optional<Amount> there = sources.activity.amount(stream, item);
        var parts = new double[of.in().length];
        var byRatio = new boolean[parts.length];
        var made = new ArrayList<Terms>();
        Terms ofRatio = Terms.of(new Datum.OfMethod(factor)).times(unit);
        double total = 0;
        for (int slot = 0; slot < parts.length; slot++) {
            boolean known = there.isPresent() && there.get().in()[slot];
            byRatio[slot] = of.in()[slot] && !known;
            parts[slot] = !of.in()[slot] ? 0 : known ? there.get().bySlot()[slot] : of.bySlot()[slot] * ratio;
            made.add(!of.in()[slot] ? Terms.NONE : known ? there.get().made().get(slot) : of.made().get(slot).times(ofRatio));
            total += parts[slot];
        }
        if (Activity.any(byRatio)) {
            trail.byDefault(item, factor, sources.activity.months(byRatio));
        }
        boolean all = !Activity.any(byRatio);
        trail.figure(formula, stream, item, total, all ? Origin.LEDGER : there.isPresent() ? Origin.BOTH : Origin.DEFAULT);
        return new Amount(total, parts, of.in().clone(), made);
    }
}
