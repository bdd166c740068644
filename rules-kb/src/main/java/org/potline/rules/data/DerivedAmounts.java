package org.potline.rules.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.potline.twin.text.BadInput;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

/**
 * Adds to a ledger the amounts that follow from what it states.
 * <pre>
 *   amount           = bought − sold + opening-stock − closing-stock     of a fuel
 *   liquid-aluminium = metal-tapped + closing-pad − opening-pad          of a potline
 * </pre>
 * A term that is not stated counts 0, but for the first, without which nothing follows, and a stock without its other end. A month follows
 * from its month's rows; where one of the terms is stated for the year, the year follows from the year: stocks of January's beginning
 * and December's end, the sum of the months of the others. The uncertainty is that of the terms, by cause
 * where each of them knows its causes, so that what two surveys share counts once; the root of the sum of the squares where only u is
 * known of one; left open where one has none, since a part of it would pass for the whole.
 *
 * <p>An amount that is stated is kept, and compared: a belt scale and a year's purchases are two measurements and never agree
 * exactly, so a difference is no error of the ledger. It is recorded from {@link #DISAGREEMENT_FRAC} on, for the inventory to say. To refuse it
 * would only teach people to leave their stocks out.
 *
 * @see "CETS-AG-04.01-V01-2024, clause 8, production data (tapped plus change of pad; content from general knowledge, C); DQ-9.
 *      Consumption by purchases and stocks: GB/T 32150 and the 2013 NDRC guide, general knowledge, C"
 */
public final class DerivedAmounts {
    /** From which part of the larger on two values of one amount disagree: the class of a belt scale, 0.5 %. D. */
    static final double DISAGREEMENT_FRAC = 0.005;
    private static final Terms OF_A_FUEL = new Terms("amount", "bought", "sold", "opening-stock", "closing-stock", 1, true);
    private static final Terms OF_A_POTLINE = new Terms("liquid-aluminium", "metal-tapped", "", "opening-pad", "closing-pad", -1, false);
    private static final int MONTHS = 12;

    private final Ledger ledger;
    private final LedgerFindings findings;
    private final Map<Key, LedgerRow> stated = new LinkedHashMap<>();
    private final List<LedgerRow> derived = new ArrayList<>();
    private final List<Ledger.Disagreement> disagreements = new ArrayList<>();
    private final List<String> months;

    private record Key(String period, String stream, String item) {
    }

    /**
     * What an amount follows from.
     *
     * @param drawn     sign of (opening − closing): 1 where what leaves the stock is used, −1 where what enters it is produced
     * @param onlyAbove whether a month's amount cannot be below nought. An idle potline whose pad shrinks by what is tapped can come out
     *                  slightly below by its surveys' errors, and must, for the year to come out right
     */
    private record Terms(String result, String inflow, String outflow, String opening, String closing, int drawn, boolean onlyAbove) {
        List<String> items() {
            return List.of(inflow, outflow, opening, closing);
        }
    }

    /** A term with its sign. */
    private record Term(int sign, LedgerRow row) {
    }

    private DerivedAmounts(Ledger ledger, LedgerFindings findings) {
        this.ledger = ledger;
        this.findings = findings;
        this.months = LedgerPeriod.months(ledger.year());
        ledger.rows().forEach(row -> stated.put(new Key(row.period(), row.stream(), row.item()), row));
    }

    /**
     * The ledger with what follows from it.
     *
     * @throws BadInput when something that should follow cannot, or is less than nothing
     */
    public static Ledger of(Ledger ledger) {
        var findings = new LedgerFindings("");
        Ledger with = of(ledger, findings);
        findings.refuseIfAny();
        return with;
    }

    /** As {@link #of(Ledger)}; what is wrong goes to the findings. */
    static Ledger of(Ledger ledger, LedgerFindings findings) {
        return ledger.rows().isEmpty() ? ledger : new DerivedAmounts(ledger, findings).all();
    }

    private Ledger all() {
        var streams = new LinkedHashSet<String>();
        ledger.rows().forEach(row -> streams.add(row.stream()));
        for (String stream : streams) {
            switch (LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).orElseThrow()) {
                case FUEL -> stream(stream, OF_A_FUEL);
                case ELECTROLYSIS -> stream(stream, OF_A_POTLINE);
                default -> { }
            }
        }
        var rows = new ArrayList<>(ledger.rows());
        rows.addAll(derived);
        var allDerived = new ArrayList<>(ledger.derived());
        allDerived.addAll(derived);
        return new Ledger(rows, ledger.expected(), allDerived, disagreements);
    }

    private void stream(String stream, Terms terms) {
        if (terms.items().stream().anyMatch(item -> at(ledger.year(), stream, item).isPresent())) {
            year(stream, terms);
            return;
        }
        holes(stream, terms);
        var sums = new ArrayList<BigDecimal>();
        months.forEach(month -> month(month, stream, terms).ifPresent(sums::add));
        at(ledger.year(), stream, terms.result).filter(whole -> sums.size() == MONTHS)
                .ifPresent(whole -> compare(ledger.year(), stream, terms.result, whole.value(), sum(sums)));
    }

    /** Refuses months of purchases without stocks over which the stock moved unseen: from the last closing to an opening that is another. */
    private void holes(String stream, Terms terms) {
        int from = -1;
        for (int month = 0; month < months.size(); month++) {
            Optional<LedgerRow> opening = at(months.get(month), stream, terms.opening);
            if (from >= 0 && month > from + 1 && opening.isPresent()) {
                double closed = at(months.get(from), stream, terms.closing).orElseThrow().value();
                double opened = opening.get().value();
                if (Math.abs(closed - opened) > DISAGREEMENT_FRAC * Math.max(closed, opened)) {
                    months.subList(from + 1, month).forEach(hole -> refuseHole(hole, stream, terms));
                }
            }
            from = at(months.get(month), stream, terms.closing).isPresent() ? month : from;
        }
    }

    private void refuseHole(String month, String stream, Terms terms) {
        if (at(month, stream, terms.result).or(() -> at(ledger.year(), stream, terms.result)).isEmpty()) {
            at(month, stream, terms.inflow).ifPresent(row -> findings.refuse(row, "stock-hole", values(row, terms, terms.opening)));
        }
    }

    /** What follows of a month, where anything does. */
    private Optional<BigDecimal> month(String month, String stream, Terms terms) {
        Optional<LedgerRow> result = at(month, stream, terms.result).or(() -> at(ledger.year(), stream, terms.result));
        List<Term> all = Stream.of(new Item(terms.inflow, 1), new Item(terms.outflow, -1), new Item(terms.opening, terms.drawn),
                new Item(terms.closing, -terms.drawn)).flatMap(item -> at(month, stream, item.name).map(row -> new Term(item.sign, row))
                .stream()).toList();
        if (!complete(all, terms, result.isPresent())) {
            return Optional.empty();
        }
        if (result.isEmpty()) {
            derive(month, stream, terms, all);
        } else if (result.get().period().equals(month)) {
            compare(month, stream, terms.result, result.get().value(), total(all));
        }
        return Optional.of(total(all));
    }

    private record Item(String name, int sign) {
    }

    private void year(String stream, Terms terms) {
        List<LedgerRow> results = flow(stream, terms.result);
        var all = new ArrayList<Term>();
        flow(stream, terms.inflow).forEach(row -> all.add(new Term(1, row)));
        flow(stream, terms.outflow).forEach(row -> all.add(new Term(-1, row)));
        edge(stream, terms.opening, 1).ifPresent(row -> all.add(new Term(terms.drawn, row)));
        edge(stream, terms.closing, MONTHS).ifPresent(row -> all.add(new Term(-terms.drawn, row)));
        if (!complete(all, terms, !results.isEmpty())) {
            return;
        }
        if (results.isEmpty() && noneWithin(stream, terms, all) && allTapped(stream, terms)) {
            derive(ledger.year(), stream, terms, all);
        } else if (results.size() == MONTHS || results.size() == 1 && LedgerPeriod.isYear(results.get(0).period())) {
            compare(ledger.year(), stream, terms.result,
                    sum(results.stream().map(row -> ShortestDecimal.of(row.value())).toList()).doubleValue(), total(all));
        }
    }

    /** Whether all that is needed is there; where it is not and nobody stated the result, that is said. */
    private boolean complete(List<Term> all, Terms terms, boolean isStated) {
        Set<String> items = new TreeSet<>(all.stream().map(term -> term.row.item()).toList());
        boolean hasOneEnd = items.contains(terms.opening) != items.contains(terms.closing);
        if (all.isEmpty() || items.contains(terms.inflow) && !hasOneEnd) {
            return !all.isEmpty();
        }
        if (!isStated) {
            LedgerRow row = all.stream().map(Term::row).filter(one -> !hasOneEnd || isStock(one, terms)).findFirst().orElseThrow();
            String needed = !hasOneEnd ? terms.inflow : items.contains(terms.opening) ? terms.closing : terms.opening;
            findings.refuse(row, hasOneEnd ? "stock-alone" : "inflow-missing", values(row, terms, needed));
        }
        return false;
    }

    /** Refuses metal tapped in some of the months only: a potline taps every day. Purchases of a fuel may well be in some months alone. */
    private boolean allTapped(String stream, Terms terms) {
        List<LedgerRow> inflow = flow(stream, terms.inflow);
        boolean whole = terms.onlyAbove || inflow.size() == MONTHS || inflow.stream().allMatch(row -> LedgerPeriod.isYear(row.period()));
        if (!whole) {
            findings.refuse(inflow.get(0), "inflow-in-part", values(inflow.get(0), terms, terms.inflow));
        }
        return whole;
    }

    /** Refuses stocks of months within the year where the year's own ends are not known. */
    private boolean noneWithin(String stream, Terms terms, List<Term> all) {
        Optional<LedgerRow> within = all.stream().anyMatch(term -> isStock(term.row, terms)) ? Optional.empty()
                : Stream.of(terms.opening, terms.closing).flatMap(item -> flow(stream, item).stream()).findFirst();
        within.ifPresent(row -> findings.refuse(row, "stock-within-year", values(row, terms, terms.inflow)));
        return within.isEmpty();
    }

    private static boolean isStock(LedgerRow row, Terms terms) {
        return row.item().equals(terms.opening) || row.item().equals(terms.closing);
    }

    private Map<String, Object> values(LedgerRow row, Terms terms, String needed) {
        return Map.of("value", findings.written(row), "stream", LedgerWords.shownStream(row.stream()), "period", row.period(),
                "item", LedgerWords.shownItem(row.stream(), row.item()), "needed", LedgerWords.shownItem(row.stream(), needed),
                "result", LedgerWords.shownItem(row.stream(), terms.result));
    }

    private void derive(String period, String stream, Terms terms, List<Term> all) {
        double value = total(all).doubleValue();
        String unit = LedgerVocabulary.item(LedgerVocabulary.substance(stream), terms.result).orElseThrow().units().get(0);
        if (value < 0 && (terms.onlyAbove || LedgerPeriod.isYear(period))) {
            LedgerRow inflow = all.get(0).row;
            var values = new LinkedHashMap<String, Object>(values(inflow, terms, terms.inflow));
            values.put("derived", ShortestDecimal.text(value));
            values.put("unit", unit);
            values.put("period", period);
            findings.refuse(inflow, "derived-negative", values);
            return;
        }
        derived.add(all.stream().allMatch(term -> knowsCauses(term.row))
                ? new LedgerRow(period, stream, terms.result, new Estimate(value, errors(all)), unit)
                : new LedgerRow(period, stream, terms.result, value, unit, u(all)));
    }

    private void compare(String period, String stream, String item, double asStated, BigDecimal sum) {
        double follows = sum.doubleValue();
        if (Math.abs(asStated - follows) > DISAGREEMENT_FRAC * Math.max(Math.abs(asStated), Math.abs(follows))) {
            String unit = LedgerVocabulary.item(LedgerVocabulary.substance(stream), item).orElseThrow().units().get(0);
            disagreements.add(new Ledger.Disagreement(period, stream, item, asStated, follows, unit));
        }
    }

    /** The sum of decimals as they are written, so that 0.1 + 0.2 − 0.3 is nought and not below. */
    private static BigDecimal total(List<Term> terms) {
        return sum(terms.stream().map(term -> ShortestDecimal.of(term.row.value()).multiply(BigDecimal.valueOf(term.sign))).toList());
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean knowsCauses(LedgerRow row) {
        return !row.errors().isEmpty() || row.u().equals(OptionalDouble.of(0));
    }

    private static List<ErrorShare> errors(List<Term> terms) {
        Estimate sum = Estimate.exact(0);
        for (Term term : terms) {
            sum = sum.plus(term.row.estimate().times(term.sign));
        }
        return sum.shares();
    }

    private static OptionalDouble u(List<Term> terms) {
        double squares = 0;
        for (Term term : terms) {
            if (term.row.u().isEmpty()) {
                return OptionalDouble.empty();
            }
            squares += term.row.u().getAsDouble() * term.row.u().getAsDouble();
        }
        return OptionalDouble.of(Math.sqrt(squares));
    }

    private Optional<LedgerRow> at(String period, String stream, String item) {
        return Optional.ofNullable(stated.get(new Key(period, stream, item)));
    }

    /** The year's row of an item, or those of its months. */
    private List<LedgerRow> flow(String stream, String item) {
        return Stream.concat(Stream.of(ledger.year()), months.stream()).flatMap(period -> at(period, stream, item).stream()).toList();
    }

    /** A stock at one end of the year. */
    private Optional<LedgerRow> edge(String stream, String item, int month) {
        return at(ledger.year(), stream, item).or(() -> at(months.get(month - 1), stream, item));
    }
}
