package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.potline.rules.data.LedgerVocabulary;

/**
 * The anode-effect PFC of one electrolysis. Each month is reckoned by the slope method where the ledger has its anode-effect
 * minutes, else by default factors; so a year's emission is that of its months.
 */
final class AnodeEffectSource {
    private static final String MINUTES = "anode-effect-minutes";

    private final Sources sources;
    private final String stream;
    private final String id;
    private final Defaults defaults;

    /** A PFC formula with its inputs, still open as to the rounding. */
    private interface PfcFormula {
        PfcMass with(Rounding rounding);
    }

    AnodeEffectSource(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
        this.id = "anode-effect" + LedgerVocabulary.place(stream);
        this.defaults = sources.defaults();
    }

    Optional<SourceResult> account(GwpSet gwp) {
        sources.unused(stream, List.of("anode-effect-overvoltage", "current-efficiency"));
        return sources.amount(stream, "liquid-aluminium", id).map(metal -> result(metal, gwp));
    }

    private SourceResult result(Amount metal, GwpSet gwp) {
        boolean[] recorded = sources.activity.with(stream, MINUTES);
        var parts = new ArrayList<PfcFormula>();
        metal.where(recorded).ifPresent(amount -> parts.add(bySlope(amount)));
        metal.where(Activity.others(recorded)).ifPresent(amount -> parts.add(byDefault(amount)));
        PfcFormula formula = rounding -> parts.stream().map(part -> part.with(rounding)).reduce(PfcMass.NONE, PfcMass::plus);
        Gwp potentials = sources.gwp(gwp);
        PfcMass mass = formula.with(Rounding.NONE);
        return sources.result(id, new Gases(0, mass.cf4T(), mass.c2f6T()), rounding -> formula.with(rounding).tCo2e(potentials), defaults);
    }

    private PfcFormula bySlope(Amount metal) {
        Mean minutes = sources.activity.mean(stream, MINUTES, metal, Optional.empty(), defaults).orElseThrow();
        double slope = sources.factor("anode-effect-slope", "cf4").value();
        double ratio = sources.factor("anode-effect-ratio", "c2f6").value();
        return rounding -> new SlopeMethod(slope, ratio, rounding).mass(metal.total(), minutes.value());
    }

    private PfcFormula byDefault(Amount metal) {
        Factor cf4 = sources.factor("anode-effect-default", "cf4");
        Factor c2f6 = sources.factor("anode-effect-default", "c2f6");
        List<String> months = sources.activity.months(metal.in());
        defaults.add(MINUTES, cf4, months);
        defaults.add(MINUTES, c2f6, months);
        return rounding -> new DefaultPfc(cf4.value(), c2f6.value(), rounding).mass(metal.total());
    }
}
