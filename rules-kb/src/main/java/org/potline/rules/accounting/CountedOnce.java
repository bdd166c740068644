package org.potline.rules.accounting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.data.LedgerVocabulary;

/**
 * What a ledger can state twice and an inventory may count once.
 * <ul>
 * <li>Producer gas is booked at its coal or at the gas, never at both: where the ledger has the coal of the gas producers (a coal or coke
 * at the place {@code gasifier}), the gas is not counted. A note says so; and where there is no such coal, that the gas stands for it.
 * <li>Petroleum coke at a place of the anode plant is feedstock, not fuel: a note says that it looks so. It is counted, for the ledger calls
 * it a fuel.
 * </ul>
 * That the coal is looked for by its place is a convention of ours (D): the ledger format has no other word for it.
 */
final class CountedOnce {
    private static final String GASIFIER = "@gasifier";
    private static final List<String> OF_GASIFIER = List.of("anthracite", "bituminous", "lignite", "gangue", "slime", "coke");
    private static final List<String> ANODE_PLANT = List.of("@anode", "@calcining", "@coke-calcining", "@paste", "@baking");

    private final Optional<String> coal;
    private final Remarks remarks;

    /** @param streams the streams that are counted but for what this finds */
    CountedOnce(List<String> streams, Remarks remarks) {
        this.coal = streams.stream().filter(one -> LedgerVocabulary.place(one).startsWith(GASIFIER)
                && OF_GASIFIER.contains(LedgerVocabulary.substance(one))).findFirst();
        this.remarks = remarks;
    }

    /** Whether a stream's carbon is already in that of another of the streams. */
    boolean isElsewhere(String stream) {
        String substance = LedgerVocabulary.substance(stream);
        if (substance.equals("petcoke") && ANODE_PLANT.contains(LedgerVocabulary.place(stream))) {
            remarks.note("feedstock-as-fuel", Map.of("stream", stream));
        }
        if (!substance.equals("producer-gas")) {
            return false;
        }
        remarks.note(coal.isPresent() ? "gas-at-its-coal" : "gas-for-its-coal", Map.of("stream", stream, "source", coal.orElse(stream)));
        return coal.isPresent();
    }
}
