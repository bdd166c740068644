package org.potline.rules.data;

import java.util.OptionalDouble;

/**
 * One row of a ledger.
 *
 * @param period {@code 2025} or {@code 2025-03}
 * @param stream {@code SUBSTANCE[@PLACE]}
 * @param item   item of the substance: {@code amount}, {@code ncv}, …
 * @param value  value in {@code unit}
 * @param unit   one of the units the item can have
 * @param u      standard uncertainty in the same unit, where known
 */
public record LedgerRow(String period, String stream, String item, double value, String unit, OptionalDouble u) {
}
