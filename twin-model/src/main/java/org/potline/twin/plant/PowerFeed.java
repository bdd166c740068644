package org.potline.twin.plant;

import java.util.Optional;
import java.util.Set;

/** Which stream of electricity feeds a piece of equipment: the vocabulary of {@link ProcessStreams}, by the kind of its process. */
public final class PowerFeed {
    private static final Set<String> BY_RECTIFIERS = Set.of("pot", "rectifier");
    /** Their rating is what they give, not what they draw. */
    private static final Set<String> GIVE_POWER = Set.of("turbine", "solar-plant");

    private PowerFeed() {
    }

    /** The stream; empty where the equipment gives power or has no rating. */
    public static Optional<String> of(PlantProcess process, Equipment equipment) {
        if (!(equipment.ratedPowerKw() > 0) || GIVE_POWER.contains(equipment.kind())) {
            return Optional.empty();
        }
        String place = switch (process.kind()) {
            case MINING -> "mine";
            case ALUMINA -> "alumina";
            case ANODE -> "anode";
            case ELECTROLYSIS -> BY_RECTIFIERS.contains(equipment.kind()) ? "rectifiers" : "potrooms";
            case CASTING -> "casting";
            case ROLLING -> "rolling";
            case POWER -> "auxiliaries";
            case UTILITIES -> "site";
        };
        return Optional.of(process.stream("electricity@" + place));
    }
}
