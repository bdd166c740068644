package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.potline.rules.data.LedgerVocabulary;

/** The CO2 of one fuel stream: measured carbon first, else calorific value and carbon per unit of heat. */
final class FuelSource {
    private final Sources sources;
    private final String stream;
    private final String fuel;
    private final List<DefaultUsed> defaults = new ArrayList<>();

    FuelSource(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
        this.fuel = LedgerVocabulary.substance(stream);
    }

    Optional<SourceResult> account() {
        Optional<Amount> burnt = sources.activity.amount(stream, "amount");
        if (burnt.isEmpty()) {
            sources.remarks.missing(stream, "amount");
            return Optional.empty();
        }
        Amount amount = burnt.get();
        Optional<Mean> carbon = sources.activity.mean(stream, "carbon", amount.bySlot());
        return carbon.isPresent() ? ofMeasuredCarbon(amount, carbon.get()) : ofHeat(amount);
    }

    private Optional<SourceResult> ofMeasuredCarbon(Amount amount, Mean carbon) {
        sources.unused(stream, List.of("ncv", "carbon-content"));
        Optional<Mean> oxidation = mean("oxidation", amount.times(carbon), "fuel-oxidation");
        if (oxidation.isEmpty()) {
            return missing("oxidation");
        }
        double co2PerCarbon = sources.co2PerCarbon();
        return result(rounding -> new FuelCombustion(co2PerCarbon, rounding)
                .ofMeasuredCarbonT(amount.total(), carbon.value(), oxidation.get().value()));
    }

    private Optional<SourceResult> ofHeat(Amount amount) {
        Optional<Mean> ncv = mean("ncv", amount.bySlot(), ncvTable());
        if (ncv.isEmpty()) {
            return missing("ncv");
        }
        var heat = new Amount(amount.total() * ncv.get().value(), amount.times(ncv.get()));
        Optional<Mean> content = mean("carbon-content", heat.bySlot(), "fuel-carbon-content");
        if (content.isEmpty()) {
            return missing("carbon-content");
        }
        Optional<Mean> oxidation = mean("oxidation", heat.times(content.get()), "fuel-oxidation");
        if (oxidation.isEmpty()) {
            return missing("oxidation");
        }
        double co2PerCarbon = sources.co2PerCarbon();
        return result(rounding -> new FuelCombustion(co2PerCarbon, rounding)
                .ofHeatT(amount.total(), ncv.get().value(), content.get().value(), oxidation.get().value()));
    }

    private String ncvTable() {
        boolean byVolume = LedgerVocabulary.item(fuel, "amount").orElseThrow().units().contains(LedgerVocabulary.GAS_UNIT);
        return byVolume ? "fuel-ncv-by-volume" : "fuel-ncv-by-mass";
    }

    private Optional<Mean> mean(String item, double[] weights, String parameter) {
        return sources.meanOrDefault(stream, item, weights, parameter, fuel, defaults);
    }

    private Optional<SourceResult> missing(String item) {
        sources.remarks.missing(stream, item);
        return Optional.empty();
    }

    private Optional<SourceResult> result(ToDoubleFunction<Rounding> co2T) {
        return Optional.of(sources.result(stream, new Gases(co2T.applyAsDouble(Rounding.NONE), 0, 0), co2T, defaults));
    }
}
