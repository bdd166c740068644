package org.potline.rules.data;

import java.util.OptionalDouble;

/**
 * One row of a ledger.
 *
 * @param period {@code 2025} or {@code 2025-03}
 * @param stream {@code SUBSTANCE[@PLACE]}
 * @param item   item of the substance: {@code amount}, {@code ncv}, …
 * @param value  value in {@code unit}
 * @param unit   the item's own unit, the first of {@link LedgerItem#units}
 * @param u      standard uncertainty in the same unit, where known
 */
public record LedgerRow(String period, String stream, String item, double value, String unit, OptionalDouble u) {
    public LedgerRow {
        if (!Double.isFinite(value) || u.isPresent() && !(u.getAsDouble() >= 0 && Double.isFinite(u.getAsDouble()))) {
            throw new IllegalArgumentException("""
                    Row (%s, %s, %s): value (%s) must be finite, u (%s) finite and not negative.
                    Likely cause: a division by an amount of zero.""".formatted(period, stream, item, value, u));
        }
    }
}
