package org.potline.rules.accounting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.potline.rules.accounting.formula.CarbonBalanceFormula;
import org.potline.rules.data.LedgerPeriod;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;

/**
 * Carbon materials in the mass balance: what of each came in and did not leave or stay.
 *
 * <p>A year of months has the stock its first month opened with, the stock its last closed with, and the sum of what was bought and sold;
 * that each month opens with what the last closed with, the ledger's reader sees to. Carbon
 * is the ledger's, weighted by what it was analysed of, the amount used, else by purchases; of baked anodes what sulphur and ash leave,
 * where the ledger has both of them or of the anodes set in the pots; else the method's default.
 */
final class MaterialBalance {
    private static final String BAKED = "baked-anode";
    private static final String OPENING = "opening-stock";
    private static final String CLOSING = "closing-stock";
    private static final double PCT = 100;

    private final Sources sources;
    private final CarbonBalanceFormula formula;
    private final Map<SubstanceKind, List<String>> analysed = new EnumMap<>(SubstanceKind.class);

    MaterialBalance(Sources sources, CarbonBalanceFormula formula) {
        this.sources = sources;
        this.formula = formula;
    }

    /** The line of a material; empty where the ledger has neither purchases, sales nor stocks of it, or no carbon is known. */
    Optional<BalanceLine> line(String stream) {
        Optional<Amount> bought = sources.activity.amount(stream, "bought");
        Optional<Amount> sold = sources.activity.amount(stream, "sold");
        Optional<LedgerRow> opening = survey(stream, OPENING, at -> at);
        Optional<LedgerRow> closing = survey(stream, CLOSING, at -> last() - at);
        if (bought.isEmpty() && sold.isEmpty() && opening.isEmpty() && closing.isEmpty()) {
            sources.remarks.note("balance-amount-only", Map.of("stream", stream));
            return Optional.empty();
        }
        Trail trail = sources.trail();
        bought.ifPresent(amount -> sources.gap(stream, "bought", stream, Activity.others(amount.in())));
        sold.ifPresent(amount -> sources.gap(stream, "sold", stream, Activity.others(amount.in())));
        boolean stocks = stocksKnown(stream, opening, closing);
        double net = total(bought) - total(sold) + (stocks ? opening.orElseThrow().value() - closing.orElseThrow().value() : 0);
        Optional<Double> carbon = carbon(stream, weight(stream, bought.or(() -> sold)), trail);
        if (carbon.isEmpty()) {
            sources.remarks.missing(stream, "carbon");
        }
        return carbon.map(pct -> {
            double carbonT = formula.carbonT(net, pct);
            return new BalanceLine(stream, SubstanceKind.CARBON_MATERIAL, known(bought), known(sold), stocks ? value(opening) : OptionalDouble.empty(),
                    stocks ? value(closing) : OptionalDouble.empty(), known(sources.activity.amount(stream, "amount")), net, "t", pct, "%", carbonT, formula.co2T(carbonT), trail.defaults());
        });
    }

    private int last() {
        return sources.activity.slots().size() - 1;
    }

    private static double total(Optional<Amount> amount) {
        return amount.map(Amount::total).orElse(0.0);
    }

    private static OptionalDouble known(Optional<Amount> amount) {
        return amount.map(all -> OptionalDouble.of(all.total())).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble value(Optional<LedgerRow> row) {
        return OptionalDouble.of(row.orElseThrow().value());
    }

    /** The first survey of a stock in that order of the slots; a note says where it is not that of the first. */
    private Optional<LedgerRow> survey(String stream, String item, IntUnaryOperator order) {
        Optional<LedgerRow> found = IntStream.rangeClosed(0, last()).map(order).mapToObj(slot -> stock(slot, stream, item))
                .flatMap(Optional::stream).findFirst();
        found.filter(row -> last() > 0 && ofMonth(row) && !row.period().equals(sources.activity.slots().get(order.applyAsInt(0))))
                .ifPresent(row -> sources.remarks.note("balance-stock-of-month", Map.of("stream", stream, "item", item, "month", row.period())));
        return found;
    }

    private static boolean ofMonth(LedgerRow row) {
        return !LedgerPeriod.isYear(row.period());
    }

    /** The stock of a slot; a month does not take the year's. */
    private Optional<LedgerRow> stock(int slot, String stream, String item) {
        return sources.activity.row(slot, stream, item).filter(row -> last() > 0 || row.period().equals(sources.activity.slots().get(slot)));
    }

    /** Whether the change of the stock is known, which takes both ends in their order; a note says where it is not. */
    private boolean stocksKnown(String stream, Optional<LedgerRow> opening, Optional<LedgerRow> closing) {
        boolean known = opening.isPresent() && closing.isPresent() && (!ofMonth(opening.get()) || !ofMonth(closing.get())
                || opening.get().period().compareTo(closing.get().period()) <= 0);
        if (!known) {
            sources.remarks.note("balance-stock-unknown", Map.of("stream", stream));
        }
        return known;
    }

    /** What a property is weighted by: what was used, else what was traded, else every slot alike. */
    private Amount weight(String stream, Optional<Amount> traded) {
        return sources.activity.amount(stream, "amount").or(() -> traded).orElseGet(() -> Amount.even(1, last() + 1, Terms.constant(1)));
    }

    private Optional<Double> carbon(String stream, Amount weight, Trail trail) {
        String material = LedgerVocabulary.substance(stream);
        if (sources.activity.has(stream, "carbon") || !material.equals(BAKED)) {
            return mean(stream, "carbon", weight, sources.optional("material-carbon", material), trail);
        }
        Stream<String> baked = Stream.concat(Stream.of(stream), analysed(SubstanceKind.CARBON_MATERIAL, "sulphur", "ash").stream()
                .filter(one -> LedgerVocabulary.substance(one).equals(BAKED) && !one.equals(stream)));
        Optional<Double> rest = baked.map(one -> rest(one, "sulphur", "ash", weight, trail)).flatMap(Optional::stream).findFirst();
        return rest.or(() -> analysed(SubstanceKind.ELECTROLYSIS, "anode-sulphur", "anode-ash").stream()
                .map(line -> rest(line, "anode-sulphur", "anode-ash", weight, trail)).flatMap(Optional::stream).findFirst())
                .or(() -> mean(stream, "carbon", weight, sources.optional("material-carbon", material), trail));
    }

    /** The streams of a kind of which the ledger has sulphur and ash, looked for once. */
    private List<String> analysed(SubstanceKind kind, String sulphur, String ash) {
        return analysed.computeIfAbsent(kind, one -> sources.activity.streams(one).stream()
                .filter(stream -> sources.activity.has(stream, sulphur) && sources.activity.has(stream, ash)).toList());
    }

    /** What sulphur and ash of the anodes leave [%]; empty where one of them is not analysed. */
    private Optional<Double> rest(String of, String sulphur, String ash, Amount weight, Trail trail) {
        if (!sources.activity.has(of, sulphur) || !sources.activity.has(of, ash)) {
            return Optional.empty();
        }
        return mean(of, sulphur, weight, Optional.empty(), trail)
                .flatMap(s -> mean(of, ash, weight, Optional.empty(), trail).map(a -> PCT - s - a));
    }

    private Optional<Double> mean(String stream, String item, Amount of, Optional<Factor> byDefault, Trail trail) {
        return sources.activity.mean(stream, item, of, byDefault, trail).map(Mean::value);
    }
}
