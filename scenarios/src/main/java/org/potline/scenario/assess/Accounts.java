package org.potline.scenario.assess;

import java.util.List;
import org.potline.rules.accounting.Inventory;

/**
 * The inventories of a year.
 *
 * @param year   the year's
 * @param months those of its months of which the ledger has rows, in order
 */
public record Accounts(Inventory year, List<Inventory> months) {
    public Accounts {
        months = List.copyOf(months);
    }
}
