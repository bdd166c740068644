package org.potline.rules.accounting;

/**
 * A default that stood in for a value the ledger lacks.
 *
 * @param item       ledger item that was missing: {@code anode-sulphur}
 * @param parameter  parameter of the method that stood in
 * @param value      its value
 * @param unit       its unit
 * @param source     where the value comes from
 * @param confidence how sure it is
 */
public record DefaultUsed(String item, String parameter, double value, String unit, String source, String confidence) {
}
