package org.potline.twin.plant;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * A piece of equipment, or a group of like pieces.
 *
 * @param id         id within the plant; of a group the common part, its pieces are {@code id-001} onwards
 * @param kind       what it is: {@code pot}, {@code rectifier}, {@code holding-furnace}, …
 * @param name       name
 * @param entity     legal entity that runs it
 * @param count      number of pieces, at least 1
 * @param ratedPowerKw rated power of one piece [kW], 0 where it has none; decides whether it is main energy-using equipment
 * @param uses       what one piece draws at its rating of other energy carriers
 */
public record Equipment(String id, String kind, LocalText name, String entity, int count, double ratedPowerKw, List<EnergyUse> uses) {
    public Equipment {
        uses = List.copyOf(uses);
        if (count < 1 || !(ratedPowerKw >= 0)) {
            throw new IllegalArgumentException("Equipment (%s): count (%d) must be at least 1 and ratedPower (%s) not negative."
                    .formatted(id, count, ratedPowerKw));
        }
    }

    /** A piece that draws electricity alone. */
    public Equipment(String id, String kind, LocalText name, String entity, int count, double ratedPowerKw) {
        this(id, kind, name, entity, count, ratedPowerKw, List.of());
    }
}
