package org.potline.rules.uncertainty;

import java.util.List;
import org.potline.rules.accounting.MonthsOfItem;

/**
 * How sure an inventory is.
 *
 * @param total   the site
 * @param process the electrolysis process
 * @param sources the sources, in the inventory's order
 * @param months  how the months of one item are taken to err together where the ledger states no more than a standard uncertainty of each
 * @param data    the items of the ledger it was reckoned from
 * @param stated  whether any uncertainty comes from such a row, so that {@code months} matters
 */
public record InventoryUncertainty(OutputUncertainty total, OutputUncertainty process, List<OutputUncertainty> sources, List<ActivityData> data,
        MonthsOfItem months, boolean stated) {
    /** Id of the site's total. */
    public static final String TOTAL = "total";
    /** Id of the electrolysis process. */
    public static final String PROCESS = "process";

    public InventoryUncertainty {
        sources = List.copyOf(sources);
        data = List.copyOf(data);
    }
}
