package org.potline.rules.fact;

/**
 * The value of a factor in a month whose measurement is required. Of the period by its month.
 *
 * @param id           stream, property and month, {@code coal@boilers/ncv/2025-03}
 * @param stream       source stream
 * @param conforming   whether it was measured as required
 * @param value        value used
 * @param defaultValue default of the method of accounting, same unit
 */
public record FactorUse(String id, @Otherwise("") String stream, boolean conforming, double value, double defaultValue) {
}
