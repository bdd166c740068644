package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerPeriod;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;

/**
 * The activity data of one period of a ledger. A year's amounts are the sums of its months; its properties are means over the
 * months, each weighted by exactly what it multiplies in the formula (NCV by fuel, carbon per heat by heat, sulphur by anode
 * consumed), so that the months' emissions add up to the year's. A property stated for the year holds for each of its months.
 */
final class Activity {
    private static final int MONTHS = 12;

    private final Map<Key, Double> values = new HashMap<>();
    private final List<String> streams;
    private final List<String> slots;
    private final String period;
    private final Remarks remarks;

    private record Key(String period, String stream, String item) {
    }

    Activity(Ledger ledger, String period, Remarks remarks) {
        this.period = period;
        this.remarks = remarks;
        this.slots = LedgerPeriod.isYear(period)
                ? IntStream.rangeClosed(1, MONTHS).mapToObj(month -> String.format(Locale.ROOT, "%s-%02d", period, month)).toList()
                : List.of(period);
        List<String> order = LedgerVocabulary.substances();
        ledger.rows().forEach(row -> values.put(new Key(row.period(), row.stream(), row.item()), row.value()));
        this.streams = Stream.concat(ledger.rows().stream().map(LedgerRow::stream), ledger.expected().stream()).distinct().sorted(Comparator
                .comparingInt((String stream) -> order.indexOf(LedgerVocabulary.substance(stream)))
                .thenComparing(Comparator.naturalOrder())).toList();
    }

    /** Streams of a kind, in the order of the ledger format, then of their places. */
    List<String> streams(SubstanceKind kind) {
        return streams.stream()
                .filter(stream -> LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).orElseThrow() == kind).toList();
    }

    int slots() {
        return slots.size();
    }

    /** Whether the period, one of its months or the year it is of has that item. */
    boolean has(String stream, String item) {
        return whole(stream, item).isPresent() || slots.stream().anyMatch(slot -> values.containsKey(new Key(slot, stream, item)));
    }

    private Optional<Double> at(String when, String stream, String item) {
        return Optional.ofNullable(values.get(new Key(when, stream, item)));
    }

    /** The value stated for the period, or for the year a month is of. */
    private Optional<Double> whole(String stream, String item) {
        return at(period, stream, item).or(() -> at(LedgerPeriod.year(period), stream, item));
    }

    /** An amount of the period; empty where the ledger has none. */
    Optional<Amount> amount(String stream, String item) {
        Optional<Double> stated = at(period, stream, item);
        if (stated.isPresent()) {
            return Optional.of(new Amount(stated.get(), Mean.even(stated.get() / slots(), slots()).bySlot()));
        }
        var parts = new double[slots()];
        var absent = new ArrayList<String>();
        double total = 0;
        for (int slot = 0; slot < slots(); slot++) {
            Optional<Double> part = at(slots.get(slot), stream, item);
            parts[slot] = part.orElse(0.0);
            total += parts[slot];
            if (part.isEmpty()) {
                absent.add(slots.get(slot));
            }
        }
        if (absent.size() == slots()) {
            return Optional.empty();
        }
        if (!absent.isEmpty()) {
            remarks.note("months-without-amount", Map.of("stream", stream, "item", item, "months", String.join(", ", absent)));
        }
        return Optional.of(new Amount(total, parts));
    }

    /**
     * A property of the period; empty where the ledger has none.
     *
     * @param weights what it is a property of, slot by slot; where it is 0 throughout, months count alike
     */
    Optional<Mean> mean(String stream, String item, double[] weights) {
        Optional<Double> stated = whole(stream, item);
        if (stated.isPresent()) {
            return Optional.of(Mean.even(stated.get(), slots()));
        }
        var bySlot = new double[slots()];
        Arrays.fill(bySlot, Double.NaN);
        var absent = new ArrayList<String>();
        for (int slot = 0; slot < slots(); slot++) {
            bySlot[slot] = at(slots.get(slot), stream, item).orElse(Double.NaN);
            if (Double.isNaN(bySlot[slot]) && weights[slot] > 0) {
                absent.add(slots.get(slot));
            }
        }
        if (Arrays.stream(bySlot).allMatch(Double::isNaN)) {
            return Optional.empty();
        }
        double mean = weighted(bySlot, weights);
        if (!absent.isEmpty()) {
            remarks.note("months-without-property", Map.of("stream", stream, "item", item, "months", String.join(", ", absent)));
        }
        for (int slot = 0; slot < slots(); slot++) {
            bySlot[slot] = Double.isNaN(bySlot[slot]) ? mean : bySlot[slot];
        }
        return Optional.of(new Mean(mean, bySlot));
    }

    private static double weighted(double[] bySlot, double[] weights) {
        boolean alike = IntStream.range(0, bySlot.length).noneMatch(slot -> !Double.isNaN(bySlot[slot]) && weights[slot] > 0);
        double sum = 0;
        double weight = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int slot = 0; slot < bySlot.length; slot++) {
            double share = alike ? 1 : weights[slot];
            if (!Double.isNaN(bySlot[slot]) && share > 0) {
                sum += share * bySlot[slot];
                weight += share;
                low = Math.min(low, bySlot[slot]);
                high = Math.max(high, bySlot[slot]);
            }
        }
        return low == high ? low : sum / weight;
    }
}
