package org.potline.twin.plant;

/**
 * A bauxite mine: a boundary process with fuel and power and no physics of its own.
 *
 * @param bauxiteTPerDay  bauxite mined, as received [t/d]; all of it goes to the refinery's yard or, where the site has none, away
 * @param bauxiteCvPct    its day-to-day variation [%]
 * @param dieselKgPerT    diesel of diggers and trucks [kg per t of bauxite]
 * @param dieselCvPct     its day-to-day variation [%]
 * @param powerKwhPerT    electricity [kWh per t of bauxite]
 */
public record MiningModel(
        @Bounded(key = "bauxite", unit = "t/day", min = 0, max = 100000) double bauxiteTPerDay,
        @Bounded(key = "bauxiteVariation", unit = "%", min = 0, max = 30) double bauxiteCvPct,
        @Bounded(key = "diesel", unit = "kg/t", min = 0, max = 50) double dieselKgPerT,
        @Bounded(key = "dieselVariation", unit = "%", min = 0, max = 30) double dieselCvPct,
        @Bounded(key = "power", unit = "kWh/t", min = 0, max = 200) double powerKwhPerT) implements ProcessModel {
    public MiningModel {
        Bounds.check(MiningModel.class, bauxiteTPerDay, bauxiteCvPct, dieselKgPerT, dieselCvPct, powerKwhPerT);
    }
}
