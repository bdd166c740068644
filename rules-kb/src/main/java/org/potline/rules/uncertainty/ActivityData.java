package org.potline.rules.uncertainty;

import java.util.OptionalDouble;

/**
 * An item of the ledger that the inventory is reckoned from, over its whole period.
 *
 * @param stream stream of the ledger
 * @param item   item
 * @param unit   unit
 * @param value  sum of an amount, mean of a property weighted by what it changes
 * @param u      standard uncertainty in the same unit; empty where that of a row is not known
 */
public record ActivityData(String stream, String item, String unit, double value, OptionalDouble u) {
    /** Half-width of the 95 % interval in percent of the value, 1.96·u; empty where u is not known or the value is nought. */
    public OptionalDouble expandedPct() {
        return u.isEmpty() || value == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(OutputUncertainty.K_95 * u.getAsDouble() / Math.abs(value) * 100);
    }
}
