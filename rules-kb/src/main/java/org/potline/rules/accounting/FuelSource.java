package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.potline.rules.data.LedgerVocabulary;

/**
 * The CO2 of one fuel stream: each month by measured carbon where the ledger has it, else by calorific value and carbon per unit
 * of heat.
 */
final class FuelSource {
    private static final String CARBON = "carbon";

    private final Sources sources;
    private final String stream;
    private final String fuel;
    private final Defaults defaults;

    FuelSource(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
        this.fuel = LedgerVocabulary.substance(stream);
        this.defaults = sources.defaults();
    }

    Optional<SourceResult> account() {
        return sources.amount(stream, "amount", stream).flatMap(this::result);
    }

    private Optional<SourceResult> result(Amount burnt) {
        boolean[] measured = sources.activity.with(stream, CARBON);
        var parts = new ArrayList<ToDoubleFunction<Rounding>>();
        burnt.where(measured).flatMap(this::ofMeasuredCarbon).ifPresent(parts::add);
        Optional<Amount> rest = burnt.where(Activity.others(measured));
        rest.flatMap(this::ofHeat).ifPresent(parts::add);
        if (rest.isEmpty()) {
            sources.unused(stream, List.of("ncv", "carbon-content"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(sources.co2(stream, parts, defaults));
    }

    private Optional<ToDoubleFunction<Rounding>> ofMeasuredCarbon(Amount amount) {
        Mean carbon = sources.activity.mean(stream, CARBON, amount, Optional.empty(), defaults).orElseThrow();
        double co2PerCarbon = sources.co2PerCarbon();
        return mean("oxidation", amount.times(carbon), "fuel-oxidation").map(oxidation -> rounding ->
                new FuelCombustion(co2PerCarbon, rounding).ofMeasuredCarbonT(amount.total(), carbon.value(), oxidation.value()));
    }

    private Optional<ToDoubleFunction<Rounding>> ofHeat(Amount amount) {
        Optional<Mean> ncv = mean("ncv", amount, ncvTable());
        Optional<Amount> heat = ncv.map(amount::times);
        Optional<Mean> content = heat.flatMap(gj -> mean("carbon-content", gj, "fuel-carbon-content"));
        double co2PerCarbon = sources.co2PerCarbon();
        return content.flatMap(carbon -> mean("oxidation", heat.get().times(carbon), "fuel-oxidation").map(oxidation -> rounding ->
                new FuelCombustion(co2PerCarbon, rounding)
                        .ofHeatT(amount.total(), ncv.get().value(), carbon.value(), oxidation.value())));
    }

    private String ncvTable() {
        boolean byVolume = LedgerVocabulary.item(fuel, "amount").orElseThrow().units().contains(LedgerVocabulary.GAS_UNIT);
        return byVolume ? "fuel-ncv-by-volume" : "fuel-ncv-by-mass";
    }

    private Optional<Mean> mean(String item, Amount of, String parameter) {
        Optional<Mean> mean = sources.meanOrDefault(stream, item, of, parameter, fuel, defaults);
        if (mean.isEmpty()) {
            sources.remarks.missing(stream, item);
        }
        return mean;
    }
}
