package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.accounting.formula.FuelCombustion;
import org.potline.rules.data.FuelChemistry;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.ShortestDecimal;

/**
 * The CO2 of one fuel stream: each month by measured carbon where the ledger has it, else by calorific value and carbon per unit
 * of heat.
 */
final class FuelSource {
    private static final String CARBON = "carbon";

    private final Sources sources;
    private final String stream;
    private final String fuel;
    private final Formula formula;
    private final Trail trail;

    FuelSource(Sources sources, String stream) {
        this.sources = sources;
        this.stream = stream;
        this.fuel = LedgerVocabulary.substance(stream);
        this.formula = sources.formulas(Source.FUEL).get(0);
        this.trail = sources.trail();
    }

    /** @param months months it is counted in */
    Optional<Reckoned> account(boolean[] months) {
        return sources.amount(stream, "amount", stream).flatMap(burnt -> burnt.where(months)).flatMap(this::result);
    }

    private Optional<Reckoned> result(Amount burnt) {
        trail.figure(formula, stream, "amount", burnt.total(), Origin.LEDGER);
        double co2PerCarbon = sources.co2PerCarbon(formula, trail);
        boolean[] measured = sources.activity.with(stream, CARBON);
        var parts = new ArrayList<Part>();
        burnt.where(measured).flatMap(amount -> ofMeasuredCarbon(amount, co2PerCarbon)).ifPresent(parts::add);
        burnt.where(Activity.others(measured)).flatMap(amount -> ofHeat(amount, co2PerCarbon)).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(sources.co2(stream, parts, trail));
    }

    private Optional<Part> ofMeasuredCarbon(Amount amount, double co2PerCarbon) {
        Mean carbon = sources.meanOrDefault(formula, stream, CARBON, amount, Optional.empty(), trail).orElseThrow();
        return mean("oxidation", amount.times(carbon), "fuel-oxidation").map(oxidation -> Part.of(amount, (rounding, x) ->
                new FuelCombustion(co2PerCarbon, rounding).ofMeasuredCarbonT(x[0], x[1], x[2]),
                amount.figures(), carbon.figures(), oxidation.figures()));
    }

    private Optional<Part> ofHeat(Amount amount, double co2PerCarbon) {
        Optional<Mean> ncv = mean("ncv", amount, ncvTable(fuel));
        Optional<Amount> heat = ncv.map(amount::times);
        Optional<Mean> content = heat.flatMap(gj -> mean("carbon-content", gj, "fuel-carbon-content"));
        content.ifPresent(carbon -> doubt(ncv.get(), carbon));
        return content.flatMap(carbon -> mean("oxidation", heat.get().times(carbon), "fuel-oxidation").map(oxidation -> Part.of(amount,
                (rounding, x) -> new FuelCombustion(co2PerCarbon, rounding).ofHeatT(x[0], x[1], x[2], x[3]),
                amount.figures(), ncv.get().figures(), carbon.figures(), oxidation.figures())));
    }

    /** Says where a measured value and a default together are more carbon than chemistry allows; of two measured ones the reader refuses it. */
    private void doubt(Mean ncv, Mean content) {
        double most = FuelChemistry.mostCarbonT(fuel, ncv.value());
        boolean measured = sources.activity.has(stream, "ncv") != sources.activity.has(stream, "carbon-content");
        if (measured && ncv.value() * content.value() > most) {
            sources.remarks.note("carbon-doubtful", Map.of("stream", stream, "ncv", shown(ncv.value()), "carbon", shown(content.value()),
                    "most", shown(most / ncv.value())));
        }
    }

    private static String shown(double value) {
        return ShortestDecimal.text(Math.rint(value * 1e5) / 1e5);
    }

    /** The table of calorific values a fuel's default stands in. */
    static String ncvTable(String fuel) {
        return FuelChemistry.isByVolume(fuel) ? "fuel-ncv-by-volume" : "fuel-ncv-by-mass";
    }

    private Optional<Mean> mean(String item, Amount of, String parameter) {
        return sources.meanOrMissing(formula, stream, item, of, sources.optional(parameter, fuel), trail, stream);
    }
}
