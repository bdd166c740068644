package org.potline.rules.accounting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.data.LedgerVocabulary;

/**
 * What a ledger can state twice and an inventory may count once.
 * <ul>
 * <li>Producer gas is booked at its coal or at the gas, never at both: in a month for which the ledger has the coal of the gas producers (a
 * coal or coke at the place {@code gasifier}), the gas is not counted. A note says so; and of other months, that the gas stands for it. Gas
 * that was bought is always counted: its coal is another's.
 * <li>Coke at a place of the anode plant is feedstock, not fuel: a note says that it looks so. It is counted, for the ledger calls
 * it a fuel.
 * </ul>
 * That the coal is looked for by its place is a convention of ours (D): the ledger format has no other word for it.
 */
final class CountedOnce {
    private static final String PRODUCER_GAS = "producer-gas";
    private static final String AMOUNT = "amount";
    private static final String GASIFIER = "@gasifier";
    private static final List<String> FEEDSTOCKS = List.of("petcoke", "coke");
    private static final List<String> OF_GASIFIER = List.of("anthracite", "bituminous", "lignite", "gangue", "slime", "coke");
    private static final List<String> ANODE_PLANT = List.of("@anode", "@calcining", "@coke-calcining", "@paste", "@baking");

    private static final int MOST_NAMED = 12;

    private final Sources sources;
    private final List<String> coals;
    private final boolean[] gasified;

    /** @param streams the fuel streams the method counts */
    CountedOnce(List<String> streams, Sources sources) {
        this.sources = sources;
        this.coals = streams.stream().filter(one -> place(one).startsWith(GASIFIER)
                && OF_GASIFIER.contains(LedgerVocabulary.substance(one)) && sources.activity.has(one, AMOUNT)).toList();
        this.gasified = new boolean[sources.activity.slots().size()];
        coals.forEach(coal -> sources.activity.known(coal, AMOUNT).ifPresent(amount -> Activity.join(gasified, amount.in())));
    }

    /** The months in which a fuel stream's carbon is in no other of the streams; empty where it is in another all the time. */
    Optional<boolean[]> months(String stream) {
        String substance = LedgerVocabulary.substance(stream);
        if (FEEDSTOCKS.contains(substance) && ANODE_PLANT.contains(place(stream))) {
            sources.remarks.note("feedstock-as-fuel", Map.of("stream", stream));
        }
        var all = Activity.others(new boolean[sources.activity.slots().size()]);
        if (!substance.equals(PRODUCER_GAS) || sources.activity.has(stream, "bought")) {
            return Optional.of(all);
        }
        boolean[] alone = Activity.both(sources.activity.with(stream, AMOUNT), Activity.others(gasified));
        boolean[] elsewhere = Activity.both(sources.activity.with(stream, AMOUNT), gasified);
        if (Activity.any(elsewhere)) {
            sources.activity.amount(stream, AMOUNT);   // it is looked at, and known to be counted at its coal
            sources.remarks.note("gas-at-its-coal", Map.of("stream", stream, "source", coals(),
                    "months", Remarks.months(sources.activity.months(elsewhere))));
        }
        if (Activity.any(alone)) {
            sources.remarks.note("gas-for-its-coal", Map.of("stream", stream, "months", Remarks.months(sources.activity.months(alone))));
        }
        return Activity.any(alone) || !Activity.any(elsewhere) ? Optional.of(Activity.others(elsewhere)) : Optional.empty();
    }

    /** The coals in words: of more than a note can hold the first, and how many there are. */
    private String coals() {
        String first = String.join(", ", coals.subList(0, Math.min(MOST_NAMED, coals.size())));
        return coals.size() <= MOST_NAMED ? first : first + ", … (" + coals.size() + ")";
    }

    private static String place(String stream) {
        return LedgerVocabulary.place(stream).toLowerCase(Locale.ROOT);
    }
}
