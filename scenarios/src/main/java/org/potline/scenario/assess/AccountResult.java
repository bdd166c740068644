package org.potline.scenario.assess;

import java.util.Map;
import java.util.Optional;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.data.Ledger;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.scenario.compare.HotSpots;
import org.potline.scenario.compare.SecondApproach;
import org.potline.scenario.compare.SideBySide;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;

/**
 * All that the accounting page shows of a ledger.
 *
 * @param name        what the ledger is of: a plant, or the name of its file
 * @param plant       the plant it was booked for, where one is known
 * @param ledger      the ledger
 * @param methods     the ledger under all methods
 * @param second      its carbon mass balance; empty where nothing in it is metered for one
 * @param inputHashes SHA-256 of every input, by its name, in the order of the names
 */
public record AccountResult(LocalText name, Optional<Plant> plant, Ledger ledger, SideBySide methods,
        Optional<SecondApproach> second, Map<String, String> inputHashes) {
    /** The inventory by the method asked for. */
    public Inventory inventory() {
        return methods.base();
    }

    /** How sure that inventory is. */
    public InventoryUncertainty uncertainty() {
        return methods.methods().get(0).uncertainty();
    }

    /** Where its emission is. */
    public HotSpots hotSpots() {
        return HotSpots.of(inventory(), ledger, plant);
    }
}
