package org.potline.twin.plant;

/**
 * Auxiliary systems: vehicles, site power, the site's own solar plant.
 *
 * @param dieselTPerDay    diesel of the vehicles [t/d]
 * @param dieselCvPct      its day-to-day variation [%]
 * @param sitePowerKw      steady auxiliary power of the site outside the other processes [kW]
 * @param sitePowerCvPct   its day-to-day variation [%]
 * @param solarMw          peak power of the site's own solar plant or direct supply, at noon of a clear day [MW]; 0 for none
 */
public record UtilitiesModel(
        @Bounded(key = "diesel", unit = "t/day", min = 0, max = 1000) double dieselTPerDay,
        @Bounded(key = "dieselVariation", unit = "%", min = 0, max = 100) double dieselCvPct,
        @Bounded(key = "sitePower", unit = "kW", min = 0, max = 500000) double sitePowerKw,
        @Bounded(key = "sitePowerVariation", unit = "%", min = 0, max = 100) double sitePowerCvPct,
        @Bounded(key = "solar", unit = "MW", min = 0, max = 5000) double solarMw) implements ProcessModel {
    public UtilitiesModel {
        Bounds.check(UtilitiesModel.class, dieselTPerDay, dieselCvPct, sitePowerKw, sitePowerCvPct, solarMw);
    }
}
