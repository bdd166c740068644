package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.ShortestDecimal;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/**
 * The anode carbon of one electrolysis. Each month is reckoned by mass (form 2) where the ledger has the mass of its anodes, else
 * per tonne of metal (form 1), unless one form is forced; so a year's emission is that of its months.
 */
final class AnodeSource {
    private static final double PCT = 100;
    private static final String GROSS = "anode-gross";
    private static final String METAL = "liquid-aluminium";

    private final Sources sources;
    private final String stream;
    private final String id;
    private final Defaults defaults;

    AnodeSource(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
        this.id = "anode" + LedgerVocabulary.place(stream);
        this.defaults = sources.defaults();
    }

    /** @param forced form for every month; empty: as the ledger has data */
    Optional<SourceResult> account(Optional<AnodeForm> forced) {
        boolean[] byMass = byMass(forced);
        Optional<Amount> gross = sources.activity.amount(stream, GROSS).flatMap(amount -> amount.where(byMass));
        Optional<Amount> metal = sources.activity.amount(stream, METAL).flatMap(amount -> amount.where(Activity.others(byMass)));
        sayForm(forced, gross, metal);
        if (gross.isEmpty() && metal.isEmpty()) {
            sources.remarks.missing(id, IntStream.range(0, byMass.length).anyMatch(slot -> byMass[slot]) ? GROSS : METAL);
            return Optional.empty();
        }
        var covered = new boolean[byMass.length];
        gross.ifPresent(amount -> join(covered, amount.in()));
        metal.ifPresent(amount -> join(covered, amount.in()));
        sources.gap(stream, gross.isPresent() ? GROSS : METAL, id, Activity.others(covered));
        var parts = new ArrayList<ToDoubleFunction<Rounding>>();
        metal.ifPresent(amount -> parts.add(perTonne(amount)));
        gross.ifPresent(amount -> parts.add(byMass(amount)));
        return Optional.of(sources.co2(id, parts, defaults));
    }

    private boolean[] byMass(Optional<AnodeForm> forced) {
        if (forced.isEmpty()) {
            return sources.activity.with(stream, GROSS);
        }
        var every = new boolean[sources.activity.slots().size()];
        Arrays.fill(every, forced.get() == AnodeForm.FORM2);
        return every;
    }

    private static void join(boolean[] all, boolean[] more) {
        for (int slot = 0; slot < all.length; slot++) {
            all[slot] |= more[slot];
        }
    }

    private void sayForm(Optional<AnodeForm> forced, Optional<Amount> gross, Optional<Amount> metal) {
        if (gross.isPresent() && metal.isPresent()) {
            sayForm(AnodeForm.FORM1, metal.get());
            sayForm(AnodeForm.FORM2, gross.get());
            return;
        }
        AnodeForm form = forced.orElse(gross.isPresent() ? AnodeForm.FORM2 : AnodeForm.FORM1);
        sources.remarks.note("anode-form", Map.of("stream", stream, "form", form.code()));
        sources.unused(stream, form == AnodeForm.FORM2 ? List.of("anode-net-per-t") : List.of(GROSS, "butt-share"));
    }

    private void sayForm(AnodeForm form, Amount of) {
        sources.remarks.note("anode-form-months", Map.of("stream", stream, "form", form.code(),
                "months", String.join(", ", sources.activity.months(of.in()))));
    }

    private ToDoubleFunction<Rounding> perTonne(Amount metal) {
        Mean net = mean("anode-net-per-t", metal, "anode-consumption", "net-per-t");
        Amount consumed = metal.times(net);
        Mean sulphur = mean("anode-sulphur", consumed, "anode-share", "sulphur");
        Mean ash = mean("anode-ash", consumed, "anode-share", "ash");
        refuseMoreThanAll(metal, sulphur, ash);
        double co2PerCarbon = sources.co2PerCarbon();
        return rounding -> new AnodePerTonne(co2PerCarbon, rounding)
                .co2T(metal.total(), net.value(), sulphur.value(), ash.value());
    }

    private ToDoubleFunction<Rounding> byMass(Amount gross) {
        Mean butts = mean("butt-share", gross, "anode-share", "butt-share");
        Amount consumed = gross.times(butts.restFrac());
        Mean sulphur = mean("anode-sulphur", consumed, "anode-share", "sulphur");
        Mean ash = mean("anode-ash", consumed, "anode-share", "ash");
        refuseMoreThanAll(gross, sulphur, ash);
        double co2PerCarbon = sources.co2PerCarbon();
        return rounding -> new AnodeByMass(co2PerCarbon, rounding)
                .co2T(gross.total(), butts.value(), sulphur.value(), ash.value());
    }

    private Mean mean(String item, Amount of, String parameter, String row) {
        return sources.meanOrDefault(stream, item, of, parameter, row, defaults)
                .orElseThrow(() -> new IllegalStateException("The method has no default of (%s).".formatted(item)));
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
