package org.potline.rules.fact;

/**
 * The value of a factor in a month whose measurement is required. Of the period by its month.
 *
 * @param id           stream, property and month, {@code coal@boilers/ncv/2025-03}
 * @param stream       source stream
 * @param stated       whether the plant states a value; one that it does not state is due because of the instrument
 * @param conforming   whether the plant says that it was measured as required
 * @param instrument   instrument of the own laboratory that it cannot do without and that had no valid calibration in that month; empty where
 *                     there is none
 * @param value        value used
 * @param defaultValue default of the method of accounting, same unit
 */
public record FactorUse(String id, @Otherwise("") String stream, @Otherwise("true") boolean stated, boolean conforming,
        @Otherwise("") String instrument, double value, double defaultValue) {
}
