package org.potline.twin.plant;

import java.util.List;
import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * A process of the site.
 *
 * @param id        id within the plant
 * @param kind      its kind; decides the class of {@code model}
 * @param place     what tells it from others of its kind, such as {@code 2} of the second potline: its streams then have it at the end
 *                  of theirs, {@code liquid-aluminium@electrolysis-2}; empty for the first or only one
 * @param name      name
 * @param entity    legal entity that runs it
 * @param equipment its equipment
 * @param model     what its true flows follow from
 */
public record PlantProcess(String id, ProcessKind kind, Optional<String> place, LocalText name, String entity,
        List<Equipment> equipment, ProcessModel model) {
    public PlantProcess {
        equipment = List.copyOf(equipment);
    }

    /** The id of a stream of this process, from that of the first of its kind. */
    public String stream(String ofFirst) {
        return place.map(mark -> ofFirst + "-" + mark).orElse(ofFirst);
    }

    /** The same process with another model of its kind. */
    public PlantProcess with(ProcessModel other) {
        return new PlantProcess(id, kind, place, name, entity, equipment, other);
    }
}
