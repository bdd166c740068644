package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.ShortestDecimal;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/** Anode carbon and anode-effect PFC of one electrolysis: two sources, never one. */
final class ElectrolysisSources {
    private static final double PCT = 100;

    private final Sources sources;
    private final String stream;
    private final String place;

    ElectrolysisSources(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
        this.place = LedgerVocabulary.place(stream);
    }

    /** Anode carbon, by the form chosen, else by mass where the ledger has the mass. */
    Optional<SourceResult> anode(Optional<AnodeForm> chosen) {
        AnodeForm form = chosen.orElse(sources.activity.has(stream, "anode-gross") ? AnodeForm.FORM2 : AnodeForm.FORM1);
        sources.remarks.note("anode-form", Map.of("stream", stream, "form", form.code()));
        return form == AnodeForm.FORM2 ? anodeByMass() : anodePerTonne();
    }

    private Optional<SourceResult> anodePerTonne() {
        sources.unused(stream, List.of("anode-gross", "butt-share"));
        Optional<Amount> metal = sources.activity.amount(stream, "liquid-aluminium");
        if (metal.isEmpty()) {
            sources.remarks.missing("anode" + place, "liquid-aluminium");
            return Optional.empty();
        }
        var defaults = new ArrayList<DefaultUsed>();
        Mean net = mean("anode-net-per-t", metal.get().bySlot(), "anode-consumption", "net-per-t", defaults);
        double[] weights = metal.get().times(net);
        Mean sulphur = mean("anode-sulphur", weights, "anode-share", "sulphur", defaults);
        Mean ash = mean("anode-ash", weights, "anode-share", "ash", defaults);
        refuseMoreThanAll(sulphur, ash);
        double co2PerCarbon = sources.co2PerCarbon();
        return Optional.of(result("anode", rounding -> new AnodePerTonne(co2PerCarbon, rounding)
                .co2T(metal.get().total(), net.value(), sulphur.value(), ash.value()), defaults));
    }

    private Optional<SourceResult> anodeByMass() {
        sources.unused(stream, List.of("anode-net-per-t"));
        Optional<Amount> gross = sources.activity.amount(stream, "anode-gross");
        if (gross.isEmpty()) {
            sources.remarks.missing("anode" + place, "anode-gross");
            return Optional.empty();
        }
        var defaults = new ArrayList<DefaultUsed>();
        Mean butts = mean("butt-share", gross.get().bySlot(), "anode-share", "butt-share", defaults);
        double[] weights = gross.get().bySlot().clone();
        for (int slot = 0; slot < weights.length; slot++) {
            weights[slot] *= (PCT - butts.bySlot()[slot]) / PCT;
        }
        Mean sulphur = mean("anode-sulphur", weights, "anode-share", "sulphur", defaults);
        Mean ash = mean("anode-ash", weights, "anode-share", "ash", defaults);
        refuseMoreThanAll(sulphur, ash);
        double co2PerCarbon = sources.co2PerCarbon();
        return Optional.of(result("anode", rounding -> new AnodeByMass(co2PerCarbon, rounding)
                .co2T(gross.get().total(), butts.value(), sulphur.value(), ash.value()), defaults));
    }

    private Mean mean(String item, double[] weights, String parameter, String row, List<DefaultUsed> defaults) {
        return sources.meanOrDefault(stream, item, weights, parameter, row, defaults)
                .orElseThrow(() -> new IllegalStateException("The method has no default of (%s).".formatted(item)));
    }

    private void refuseMoreThanAll(Mean sulphur, Mean ash) {
        if (sulphur.value() + ash.value() > PCT) {
            throw BadInput.of(Where.file(""), Methods.BUNDLE, "anode-more-than-all", Map.of("stream", stream,
                    "sulphur", ShortestDecimal.text(sulphur.value()), "ash", ShortestDecimal.text(ash.value())));
        }
    }

    private SourceResult result(String id, ToDoubleFunction<Rounding> co2T, List<DefaultUsed> defaults) {
        return sources.result(id + place, new Gases(co2T.applyAsDouble(Rounding.NONE), 0, 0), co2T, defaults);
    }

    /** Anode-effect PFC, by the slope method where the ledger has anode-effect minutes, else by default factors. */
    Optional<SourceResult> anodeEffect(GwpSet gwp) {
        sources.unused(stream, List.of("anode-effect-overvoltage", "current-efficiency"));
        Optional<Amount> metal = sources.activity.amount(stream, "liquid-aluminium");
        if (metal.isEmpty()) {
            sources.remarks.missing("anode-effect" + place, "liquid-aluminium");
            return Optional.empty();
        }
        var defaults = new ArrayList<DefaultUsed>();
        PfcFormula formula = pfc(metal.get(), defaults);
        Gwp potentials = sources.gwp(gwp);
        PfcMass mass = formula.with(Rounding.NONE);
        return Optional.of(sources.result("anode-effect" + place, new Gases(0, mass.cf4T(), mass.c2f6T()),
                rounding -> formula.with(rounding).tCo2e(potentials), defaults));
    }

    /** A PFC formula with its inputs, still open as to the rounding. */
    private interface PfcFormula {
        PfcMass with(Rounding rounding);
    }

    private PfcFormula pfc(Amount metal, List<DefaultUsed> defaults) {
        Optional<Mean> minutes = sources.activity.mean(stream, "anode-effect-minutes", metal.bySlot());
        if (minutes.isPresent()) {
            double slope = sources.factor("anode-effect-slope", "cf4").value();
            double ratio = sources.factor("anode-effect-ratio", "c2f6").value();
            return rounding -> new SlopeMethod(slope, ratio, rounding).mass(metal.total(), minutes.get().value());
        }
        Factor cf4 = sources.factor("anode-effect-default", "cf4");
        Factor c2f6 = sources.factor("anode-effect-default", "c2f6");
        defaults.add(Sources.used("anode-effect-minutes", cf4));
        defaults.add(Sources.used("anode-effect-minutes", c2f6));
        return rounding -> new DefaultPfc(cf4.value(), c2f6.value(), rounding).mass(metal.total());
    }
}
