package org.potline.rules.data;

import java.util.Map;
import org.potline.twin.plant.PlantProcess;

/**
 * How the ledger calls what a plant file calls a stream or a process: carbonates by their formula, each potline an electrolysis.
 */
public final class LedgerStreams {
    static final String ELECTROLYSIS = "electrolysis";
    private static final Map<String, String> SUBSTANCES = Map.of("limestone", "CaCO3", "soda-ash", "Na2CO3");

    private LedgerStreams() {
    }

    /** The ledger's name of a stream, {@code CaCO3@alumina} for {@code limestone@alumina}; most are called the same. */
    public static String of(String stream) {
        String substance = LedgerVocabulary.substance(stream);
        return SUBSTANCES.getOrDefault(substance, substance) + LedgerVocabulary.place(stream);
    }

    /** The ledger's name of a potline: {@code electrolysis}, or {@code electrolysis@2} of the one at place 2. */
    public static String of(PlantProcess line) {
        return line.place().map(place -> ELECTROLYSIS + "@" + place).orElse(ELECTROLYSIS);
    }
}
