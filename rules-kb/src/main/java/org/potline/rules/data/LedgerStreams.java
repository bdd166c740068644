package org.potline.rules.data;

import java.util.Map;
import org.potline.twin.plant.PlantProcess;

/**
 * How the ledger calls what a plant file calls a stream or a process: carbonates by their formula, each potline an electrolysis.
 */
public final class LedgerStreams {
    static final String ELECTROLYSIS = "electrolysis";
    private static final Map<String, String> SUBSTANCES = Map.of("limestone", "CaCO3", "soda-ash", "Na2CO3");

    /** What an anode plant emits beside its fuels, as the truth calls it, and the ledger's stream that a method counts it by. */
    private static final Map<String, String> OF_ANODE_PLANT = Map.of("green-coke@calcining", "green-coke@anode",
            "pitch@baking", "pitch@anode", "packing-coke@baking", "packing-coke@anode");

    private LedgerStreams() {
    }

    /** The ledger's name of a stream, {@code CaCO3@alumina} for {@code limestone@alumina}; most are called the same. */
    public static String of(String stream) {
        String substance = LedgerVocabulary.substance(stream);
        return SUBSTANCES.getOrDefault(substance, substance) + LedgerVocabulary.place(stream);
    }

    /** The id by which an inventory has what the truth calls so: {@code CaCO3@alumina}, {@code green-coke@anode}. */
    public static String ofEmission(String source) {
        return OF_ANODE_PLANT.getOrDefault(source, of(source));
    }

    /** Whether it is an emission of an anode plant beside its fuels. */
    public static boolean isOfAnodePlant(String source) {
        return OF_ANODE_PLANT.containsValue(source);
    }

    /** The ledger's name of a potline: {@code electrolysis}, or {@code electrolysis@2} of the one at place 2. */
    public static String of(PlantProcess line) {
        return line.place().map(place -> ELECTROLYSIS + "@" + place).orElse(ELECTROLYSIS);
    }
}
