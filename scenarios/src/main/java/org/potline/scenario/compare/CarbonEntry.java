package org.potline.scenario.compare;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.rules.data.LedgerVocabulary;

/**
 * Through which flow of the truth the carbon of a fuel or a carbonate enters: the truth keeps its carbon by processes, the ledger by streams.
 *
 * @param from  where it comes from: {@code in-natural-gas}
 * @param to    process it goes to: {@code alumina}
 * @param store whether that process's stock is of this stream
 */
record CarbonEntry(String from, String to, boolean store) {
    private static final String POWER = "power";
    /** Processes of the truth that the ledger calls by another place. */
    private static final Map<String, String> PROCESS = Map.of("calcination", "alumina", "mine", "mining");

    /** Entry of a source of the truth, by its ledger stream. */
    private static CarbonEntry of(String stream) {
        String place = LedgerVocabulary.place(stream).replaceFirst("^@", "");
        String process = PROCESS.getOrDefault(place, place);
        return switch (LedgerVocabulary.substance(stream)) {
            case "natural-gas" -> new CarbonEntry("in-natural-gas", process, false);
            case "diesel" -> new CarbonEntry("in-diesel", process, false);
            case "CaCO3" -> new CarbonEntry("in-limestone", process, false);
            case "Na2CO3" -> new CarbonEntry("in-soda-ash", process, false);
            default -> switch (place) {
                case "gasifier" -> new CarbonEntry("in-gasifier-coal", "alumina", false);
                case "lime-kiln" -> new CarbonEntry("in-kiln-fuel", "alumina", false);
                default -> new CarbonEntry("in-coal", process, place.equals(POWER));
            };
        };
    }

    /** Carbon of a source of the truth that entered, and where it has a store, left that [t C]; empty where no flow is known to be its. */
    static OptionalDouble carbonT(List<CarbonPath> paths, String stream) {
        CarbonEntry entry = of(stream);
        boolean known = paths.stream().anyMatch(entry::enters);
        if (!known) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(paths.stream().map(path -> entry.enters(path) ? path.carbonT() : entry.store ? entry.fromStore(path) : 0)
                .reduce(0.0, Double::sum));
    }

    private boolean enters(CarbonPath path) {
        return path.from().equals(from) && path.to().equals(to);
    }

    private double fromStore(CarbonPath path) {
        if (path.from().equals(CarbonBalance.FROM_STOCK) && path.to().equals(to)) {
            return path.carbonT();
        }
        return path.from().equals(to) && path.to().equals(CarbonBalance.TO_STOCK) ? -path.carbonT() : 0;
    }
}
