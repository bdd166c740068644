package org.potline.twin.plant;

/**
 * Auxiliary systems: vehicles and site power.
 *
 * @param dieselTPerDay    diesel of the vehicles [t/d]
 * @param dieselCvPct      its day-to-day variation [%]
 * @param sitePowerKw      steady auxiliary power of the site outside the other processes [kW]
 * @param sitePowerCvPct   its day-to-day variation [%]
 */
public record UtilitiesModel(
        @Bounded(key = "diesel", unit = "t/day", min = 0, max = 1000) double dieselTPerDay,
        @Bounded(key = "dieselVariation", unit = "%", min = 0, max = 100) double dieselCvPct,
        @Bounded(key = "sitePower", unit = "kW", min = 0, max = 500000) double sitePowerKw,
        @Bounded(key = "sitePowerVariation", unit = "%", min = 0, max = 100) double sitePowerCvPct) implements ProcessModel {
    public UtilitiesModel {
        Bounds.check(UtilitiesModel.class, dieselTPerDay, dieselCvPct, sitePowerKw, sitePowerCvPct);
    }
}
