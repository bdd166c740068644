package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.potline.rules.accounting.BalanceLine.Content;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.formula.CarbonBalanceFormula;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerItem;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;

/**
 * The second approach of accounting: the carbon mass balance of a period, from the ledger alone.
 * <pre>  E = f · [Σ materials (bought − sold + opening − closing) · C  +  Σ fuels FC · C]  +  Σ carbonates M · w · d · EF  </pre>
 * f mass of CO2 per carbon by the method; no oxidation factor, for what does not burn leaves as ash, dust or gas that the balance takes for
 * CO2. What a process used of a carbon material is no input: coke, green and baked anodes and butts made and used inside go round. Fuels
 * and carbonates enter by what was used of them, so that their stocks need not be known; the carbon of carbonates enters with them and
 * leaves as CO2. What the method leaves out is left out here, and what a ledger can state twice is counted once.
 *
 * @see "GHG Protocol Aluminium workbook v2.0, alternative carbon mass balance: E = [ΣIn·C − by-products − sold anodes·C] · 44/12, as in the
 *      public repository mamhoff/datasets, business/processes/production/aluminium (A); IR (EU) 2025/2547 Annex II B.3.2:
 *      Em = f · AD · CC, f = 3.664, outputs negative (A)"
 */
public final class CarbonMassBalance {
    private static final String AMOUNT = "amount";
    private static final String CARBON = "carbon";

    private final Method method;
    private final Sources sources;
    private final CarbonBalanceFormula formula;
    private final String period;

    private CarbonMassBalance(Method method, Ledger ledger, String period) {
        this.method = method;
        this.period = period;
        var remarks = new Remarks();
        this.sources = new Sources(method, Optional.empty(), period, new Activity(ledger, method.ignores(), period, remarks), remarks);
        this.formula = new CarbonBalanceFormula(sources.co2PerCarbon());
    }

    /** The balance of a year, {@code 2025}, or of a month, {@code 2025-03}, of the ledger, by the constants and defaults of a method. */
    public static MassBalance of(Ledger ledger, Method method, String period) {
        return new CarbonMassBalance(method, ledger, period).balance();
    }

    private MassBalance balance() {
        var lines = new ArrayList<BalanceLine>();
        var materials = new MaterialBalance(sources, formula);
        sources.activity.streams(SubstanceKind.CARBON_MATERIAL).forEach(stream -> materials.line(stream).ifPresent(lines::add));
        List<String> fuels = counted(SubstanceKind.FUEL, Source.FUEL);
        var once = new CountedOnce(fuels, sources);
        fuels.forEach(stream -> once.months(stream).flatMap(months -> fuel(stream, months)).ifPresent(lines::add));
        counted(SubstanceKind.CARBONATE, Source.CARBONATE).forEach(stream -> carbonate(stream).ifPresent(lines::add));
        sources.noteDatedLater();
        return new MassBalance(method.id(), period, sources.co2PerCarbon(), lines, sources.remarks.missing(), sources.remarks.notes());
    }

    /** The streams of a kind that the method counts. */
    private List<String> counted(SubstanceKind kind, Source source) {
        return sources.activity.streams(kind).stream().filter(stream -> method.counts(source) && !method.leavesOut(stream)).toList();
    }

    private Optional<BalanceLine> fuel(String stream, boolean[] months) {
        return sources.amount(stream, AMOUNT, stream).flatMap(all -> all.where(months)).flatMap(burnt -> {
            Trail trail = sources.trail();
            boolean[] measured = sources.activity.with(stream, CARBON);
            var parts = new ArrayList<Amount>();
            burnt.where(measured).flatMap(part -> times(stream, CARBON, part, Optional.empty(), trail)).ifPresent(parts::add);
            burnt.where(Activity.others(measured)).flatMap(part -> ofHeat(stream, part, trail)).ifPresent(parts::add);
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            double carbonT = parts.stream().map(Amount::total).reduce(0.0, Double::sum);
            LedgerItem carbon = LedgerVocabulary.item(LedgerVocabulary.substance(stream), CARBON).orElseThrow();
            return Optional.of(BalanceLine.used(stream, SubstanceKind.FUEL, burnt.total(), unit(stream),
                    new Content(burnt.total() == 0 ? 0 : carbonT / burnt.total(), carbon.units().get(0), carbonT), formula.co2T(carbonT),
                    trail.defaults()));
        });
    }

    /** Carbon of a fuel by its heat [t C]. */
    private Optional<Amount> ofHeat(String stream, Amount amount, Trail trail) {
        String fuel = LedgerVocabulary.substance(stream);
        return times(stream, "ncv", amount, sources.optional(FuelSource.ncvTable(fuel), fuel), trail).flatMap(heat ->
                times(stream, "carbon-content", heat, sources.optional("fuel-carbon-content", fuel), trail));
    }

    private Optional<Amount> times(String stream, String item, Amount of, Optional<Factor> byDefault, Trail trail) {
        Optional<Mean> mean = sources.activity.mean(stream, item, of, sources.needs(item) ? Optional.empty() : byDefault, trail);
        if (mean.isEmpty()) {
            sources.remarks.missing(stream, item);
        }
        return mean.map(of::times);
    }

    private Optional<BalanceLine> carbonate(String stream) {
        return new CarbonateSource(sources, stream).account().map(Reckoned::result).map(co2 -> {
            double amount = sources.activity.amount(stream, AMOUNT).orElseThrow().total();
            double carbonT = co2.tCo2e() / sources.co2PerCarbon();
            return BalanceLine.used(stream, SubstanceKind.CARBONATE, amount, unit(stream),
                    new Content(amount == 0 ? 0 : carbonT / amount, "tC/t", carbonT), co2.tCo2e(), co2.defaults());
        });
    }

    private static String unit(String stream) {
        return LedgerVocabulary.item(LedgerVocabulary.substance(stream), AMOUNT).orElseThrow().units().get(0);
    }
}
