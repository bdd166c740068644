package org.potline.rules.uncertainty;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.potline.rules.accounting.MonthsOfItem;

/**
 * How sure an inventory is.
 *
 * @param total   the site
 * @param process the electrolysis process
 * @param sources the sources, in the inventory's order
 * @param data    the items of the ledger it was reckoned from
 * @param months  how the months of one item are taken to err together where the ledger states no more than a standard uncertainty of each
 * @param stated  whether any uncertainty comes from such a row, so that {@code months} may matter
 * @param otherwise standard uncertainty of the total if months of such rows erred the other way [tCO2e]; empty where none is stated, or the
 *                total's is not known
 * @param values  the values of the method it rests on that are not certain
 */
public record InventoryUncertainty(OutputUncertainty total, OutputUncertainty process, List<OutputUncertainty> sources, List<ActivityData> data,
        MonthsOfItem months, boolean stated, OptionalDouble otherwise, List<ValueSpread> values) {
    /** Id of the site's total. */
    public static final String TOTAL = "total";
    /** Id of the electrolysis process. */
    public static final String PROCESS = "process";

    public InventoryUncertainty {
        sources = List.copyOf(sources);
        data = List.copyOf(data);
        values = List.copyOf(values);
    }

    /** All its outputs: the total, the process, the sources. */
    public List<OutputUncertainty> outputs() {
        return Stream.concat(Stream.of(total, process), sources.stream()).toList();
    }

    /** The same with other outputs. */
    InventoryUncertainty with(OutputUncertainty total, OutputUncertainty process, List<OutputUncertainty> sources) {
        return new InventoryUncertainty(total, process, sources, data, months, stated, otherwise, values);
    }
}
