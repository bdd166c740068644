package org.potline.rules.tier;

import java.util.List;
import java.util.Optional;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;
import org.potline.rules.uncertainty.ActivityData;
import org.potline.twin.yaml.YamlValue;

/** Kinds of activity data whose tiers the regulation prints apart. */
public enum StreamKind {
    /** Amount of a fuel. */ FUEL(4),
    /** Amount of a carbonate. */ CARBONATE(2),
    /** Amount of a carbon material, or of anodes set. */ MASS_BALANCE(4),
    /** What PFC are reckoned from: metal, and minutes or overvoltage of anode effects with the current efficiency. */ PFC(2);

    private static final List<String> OF_PFC = List.of("liquid-aluminium", "anode-effect-minutes", "anode-effect-overvoltage", "current-efficiency");
    private final int tiers;

    StreamKind(int tiers) {
        this.tiers = tiers;
    }

    /** Highest tier. */
    public int tiers() {
        return tiers;
    }

    /** Row of a tier in the content: {@code fuel.2}. */
    String row(int tier) {
        return YamlValue.nameOf(this) + "." + tier;
    }

    /** The kind of an item; empty of one that is no activity data, such as a calorific value. */
    static Optional<StreamKind> of(ActivityData data) {
        SubstanceKind kind = LedgerVocabulary.kind(LedgerVocabulary.substance(data.stream())).orElseThrow();
        boolean amount = data.item().equals("amount");
        return switch (kind) {
            case FUEL -> amount ? Optional.of(FUEL) : Optional.empty();
            case CARBONATE -> amount ? Optional.of(CARBONATE) : Optional.empty();
            case CARBON_MATERIAL -> amount ? Optional.of(MASS_BALANCE) : Optional.empty();
            case ELECTROLYSIS -> OF_PFC.contains(data.item()) ? Optional.of(PFC)
                    : data.item().equals("anode-gross") ? Optional.of(MASS_BALANCE) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
