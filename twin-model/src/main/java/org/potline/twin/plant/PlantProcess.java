package org.potline.twin.plant;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * A process of the site.
 *
 * @param id        id within the plant
 * @param kind      its kind; decides the class of {@code model}
 * @param name      name
 * @param entity    legal entity that runs it
 * @param equipment its equipment
 * @param model     what its true flows follow from
 */
public record PlantProcess(String id, ProcessKind kind, LocalText name, String entity, List<Equipment> equipment,
        ProcessModel model) {
    public PlantProcess {
        equipment = List.copyOf(equipment);
    }
}
