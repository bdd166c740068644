package org.potline.twin.plant;

/**
 * Auxiliary systems: vehicles and site power.
 *
 * @param dieselTPerDay    diesel of the vehicles [t/d]
 * @param dieselCvPct      its day-to-day variation [%]
 * @param sitePowerKw      steady auxiliary power of the site outside the other processes [kW]
 * @param sitePowerCvPct   its day-to-day variation [%]
 */
public record UtilitiesModel(double dieselTPerDay, double dieselCvPct, double sitePowerKw, double sitePowerCvPct)
        implements ProcessModel {
}
