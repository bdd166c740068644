package org.potline.rules.card;

import java.util.List;
import org.potline.twin.plant.Plant;

/**
 * A plant with the cards of a workbook.
 *
 * @param text    its plant file: what the workbook leaves as it was is, byte for byte, as it was
 * @param plant   the plant
 * @param added   management numbers of meters and laboratory instruments that are new
 * @param changed of those that differ, calibrations included
 * @param changes what changed in those that differ, card by card in their order
 * @param removed of those that are gone
 */
public record ImportedPlant(String text, Plant plant, List<String> added, List<String> changed, List<CardChange> changes,
        List<String> removed) {
    public ImportedPlant {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        changes = List.copyOf(changes);
        removed = List.copyOf(removed);
    }
}
