package org.potline.scenario.plan.site;

import java.util.List;
import java.util.Optional;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Substance;
import org.potline.twin.text.LocalText;

/**
 * A metering point that a plan may equip: one of the plant's, or one it would have to set up.
 *
 * @param id        id; of a new point one that no other has
 * @param name      name
 * @param stream    source stream
 * @param substance what the stream carries
 * @param measures  what is measured there
 * @param item      what it serves
 * @param level     level of metering
 * @param use       use class of a point of the plant; empty of a new one, whose way of metering decides it
 * @param equipment the piece of equipment it serves, if it does
 * @param isNew     whether the plant does not have it yet
 * @param isMoved   whether the plant has it at another level: then its meter serves the accounting once it is declared at this one
 */
public record PlanPoint(String id, LocalText name, String stream, Substance substance, Measurand measures, Item item, Level level,
        Optional<String> use, Optional<String> equipment, boolean isNew, boolean isMoved) {
    /** Whether a laboratory serves it, not a meter. */
    public boolean isAnalysis() {
        return item == Item.EMISSION_FACTOR;
    }

    /** The same point at another level, of another use class. */
    PlanPoint moved(Level to, String otherUse) {
        return new PlanPoint(id, name, stream, substance, measures, item, to, Optional.of(otherUse), equipment, isNew, true);
    }

    /** Whether one of these quantities is measured here of a stream, at a level. */
    boolean serves(String ofStream, Item what, Level at, List<Measurand> accepted) {
        return stream.equals(ofStream) && item == what && level == at && accepted.contains(measures);
    }
}
