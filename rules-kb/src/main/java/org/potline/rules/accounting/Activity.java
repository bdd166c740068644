package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerItem;
import org.potline.rules.data.LedgerPeriod;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;

/**
 * The activity data of one period of a ledger. A year's amounts are the sums of its months; its properties are means over the
 * months, each weighted by exactly what it multiplies in the formula (NCV by fuel, carbon per heat by heat, sulphur by anode
 * consumed), so that the months' emissions add up to the year's. A property stated for the year holds for each of its months, an
 * amount stated for the year is spread evenly over them.
 */
final class Activity {

    private final Map<Key, LedgerRow> values = new HashMap<>();
    private final Set<Key> used = new HashSet<>();
    private final Set<String> expected;
    private final List<String> streams;
    private final Map<SubstanceKind, List<String>> streamsOfKind;
    private final List<String> slots;
    private final String period;
    private final Remarks remarks;

    private record Key(String period, String stream, String item) {
    }

    /** @param ignores items that are taken as not there; their streams are there all the same */
    Activity(Ledger ledger, List<String> ignores, String period, Remarks remarks) {
        this.period = period;
        this.remarks = remarks;
        this.slots = LedgerPeriod.months(period);
        this.expected = new HashSet<>(ledger.expected());
        List<String> order = LedgerVocabulary.substances();
        ledger.rows().stream().filter(row -> !ignores.contains(row.item()))
                .forEach(row -> values.put(new Key(row.period(), row.stream(), row.item()), row));
        this.streams = Stream.concat(ledger.rows().stream().map(LedgerRow::stream), ledger.expected().stream()).distinct().sorted(Comparator
                .comparingInt((String stream) -> order.indexOf(LedgerVocabulary.substance(stream)))
                .thenComparing(Comparator.naturalOrder())).toList();
        this.streamsOfKind = streams.stream()
                .collect(Collectors.groupingBy(stream -> LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).orElseThrow()));
    }

    /** Streams of a kind, in the order of the ledger format, then of their places. */
    List<String> streams(SubstanceKind kind) {
        return streamsOfKind.getOrDefault(kind, List.of());
    }

    /** Whether the ledger should have data of that stream in every month. */
    boolean expects(String stream) {
        return expected.contains(stream);
    }

    /** The months of the year, or the one month. */
    List<String> slots() {
        return slots;
    }

    /** The names of some slots. */
    List<String> months(boolean[] which) {
        return IntStream.range(0, which.length).filter(slot -> which[slot]).mapToObj(slots::get).toList();
    }

    /** Whether the period, one of its months or the year it is of has that item. */
    boolean has(String stream, String item) {
        return months(with(stream, item)).size() > 0;
    }

    /** In which slots the ledger has that item: of the month itself, or of the whole. */
    boolean[] with(String stream, String item) {
        boolean always = whole(stream, item).isPresent();
        var with = new boolean[slots.size()];
        for (int slot = 0; slot < with.length; slot++) {
            with[slot] = always || row(slots.get(slot), stream, item).isPresent();
        }
        return with;
    }

    /** The row that holds for a slot: its own, or that of the whole; empty where there is none. */
    Optional<LedgerRow> row(int slot, String stream, String item) {
        Optional<LedgerRow> found = row(slots.get(slot), stream, item).or(() -> row(period, stream, item))
                .or(() -> row(LedgerPeriod.year(period), stream, item));
        found.ifPresent(row -> used(stream, item));
        return found;
    }

    private void used(String stream, String item) {
        used.add(new Key("", stream, item));
    }

    /** The items of a stream that the ledger has of the period and nothing asked for, in the order of the format. */
    List<String> unused(String stream) {
        return LedgerVocabulary.items(LedgerVocabulary.substance(stream)).stream().map(LedgerItem::name)
                .filter(item -> !used.contains(new Key("", stream, item)) && has(stream, item)).toList();
    }

    /** Every stream of the ledger, and those it should have. */
    List<String> streams() {
        return streams;
    }

    /** Whether any slot is among those. */
    static boolean any(boolean[] which) {
        return IntStream.range(0, which.length).anyMatch(slot -> which[slot]);
    }

    /** Adds the slots of another set to a set. */
    static void join(boolean[] all, boolean[] more) {
        for (int slot = 0; slot < all.length; slot++) {
            all[slot] |= more[slot];
        }
    }

    /** The slots that are in both. */
    static boolean[] both(boolean[] one, boolean[] other) {
        var both = new boolean[one.length];
        for (int slot = 0; slot < both.length; slot++) {
            both[slot] = one[slot] && other[slot];
        }
        return both;
    }

    /** The other slots. */
    static boolean[] others(boolean[] which) {
        var others = new boolean[which.length];
        for (int slot = 0; slot < which.length; slot++) {
            others[slot] = !which[slot];
        }
        return others;
    }

    private Optional<LedgerRow> row(String when, String stream, String item) {
        return Optional.ofNullable(values.get(new Key(when, stream, item)));
    }

    /** The value stated for the period, or for the year a month is of. */
    private Optional<LedgerRow> whole(String stream, String item) {
        return row(period, stream, item).or(() -> row(LedgerPeriod.year(period), stream, item));
    }

    /** An amount of the period; empty where the ledger has none. */
    Optional<Amount> amount(String stream, String item) {
        used(stream, item);
        return known(stream, item);
    }

    /** An amount of the period, looked at without using it. */
    Optional<Amount> known(String stream, String item) {
        Optional<LedgerRow> stated = row(period, stream, item);
        if (stated.isPresent()) {
            return Optional.of(Amount.even(stated.get().value(), slots.size(), terms(stated.get())));
        }
        var parts = new double[slots.size()];
        var in = new boolean[slots.size()];
        var made = new ArrayList<Terms>();
        double total = 0;
        for (int slot = 0; slot < parts.length; slot++) {
            Optional<LedgerRow> part = row(slots.get(slot), stream, item);
            in[slot] = part.isPresent();
            parts[slot] = part.map(LedgerRow::value).orElse(0.0);
            made.add(part.map(Activity::terms).orElse(Terms.NONE));
            total += parts[slot];
        }
        return months(in).isEmpty() ? Optional.empty() : Optional.of(new Amount(total, parts, in, made));
    }

    private static Terms terms(LedgerRow row) {
        return Terms.of(new Datum.Stated(row));
    }

    /**
     * A property of an amount; empty where the ledger has none and there is no default. A month the amount has a part of, but the
     * ledger no property, takes the default, as that month alone would; where there is none, the mean of the other months, and a
     * note says so.
     *
     * @param trail where a default that was used is marked
     */
    Optional<Mean> mean(String stream, String item, Amount of, Optional<Factor> byDefault, Trail trail) {
        used(stream, item);
        Optional<LedgerRow> stated = whole(stream, item);
        if (stated.isPresent()) {
            return Optional.of(Mean.even(stated.get().value(), slots.size(), terms(stated.get())));
        }
        var known = new boolean[slots.size()];
        var data = new Datum[slots.size()];
        for (int slot = 0; slot < data.length; slot++) {
            Optional<Datum> row = row(slots.get(slot), stream, item).map(Datum.Stated::new);
            known[slot] = of.in()[slot] && row.isPresent();
            data[slot] = row.or(() -> byDefault.map(Datum.OfMethod::new)).orElse(null);
        }
        List<String> absent = months(weighing(of, others(known)));
        if (absent.size() > 0 && byDefault.isPresent()) {
            trail.byDefault(item, byDefault.get(), absent);
            return Optional.of(WeightedMean.of(data, of, of.in()));
        }
        if (months(known).isEmpty()) {
            return Optional.empty();
        }
        if (!absent.isEmpty()) {
            remarks.note("months-without-property", Map.of("stream", stream, "item", item, "months", String.join(", ", absent)));
        }
        return Optional.of(WeightedMean.of(data, of, known));
    }

    /** Of those slots the ones in which the amount is not nought; where it is nought throughout, those it has at all. */
    private static boolean[] weighing(Amount of, boolean[] slots) {
        boolean nought = IntStream.range(0, slots.length).noneMatch(slot -> of.in()[slot] && of.bySlot()[slot] != 0);
        var weighing = new boolean[slots.length];
        for (int slot = 0; slot < slots.length; slot++) {
            weighing[slot] = slots[slot] && of.in()[slot] && (nought || of.bySlot()[slot] != 0);
        }
        return weighing;
    }
}
