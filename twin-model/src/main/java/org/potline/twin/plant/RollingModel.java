package org.potline.twin.plant;

/**
 * A rolling mill: a boundary process with fuel and power and no physics of its own.
 *
 * @param outputTPerDay   rolled product [t/d]
 * @param outputCvPct     its day-to-day variation [%]
 * @param fuelMjPerT      natural gas of soaking and annealing furnaces [MJ per t rolled]
 * @param fuelCvPct       its day-to-day variation [%]
 * @param powerKwhPerT    electricity [kWh per t rolled]
 * @param gasMethanePct   methane in the gas [vol %]
 * @param gasEthanePct    ethane [vol %]
 * @param gasCo2Pct       carbon dioxide [vol %]; the rest is nitrogen
 * @param gasCvPct        day-to-day variation of the ethane [%]
 * @param unburntPct      carbon of the gas that leaves unburnt [%]
 */
public record RollingModel(
        @Bounded(key = "output", unit = "t/day", min = 0, max = 10000) double outputTPerDay,
        @Bounded(key = "outputVariation", unit = "%", min = 0, max = 30) double outputCvPct,
        @Bounded(key = "fuel", unit = "MJ/t", min = 0, max = 20000) double fuelMjPerT,
        @Bounded(key = "fuelVariation", unit = "%", min = 0, max = 30) double fuelCvPct,
        @Bounded(key = "power", unit = "kWh/t", min = 0, max = 3000) double powerKwhPerT,
        @Bounded(key = "gasMethane", unit = "%", min = 50, max = 100) double gasMethanePct,
        @Bounded(key = "gasEthane", unit = "%", min = 0, max = 30) double gasEthanePct,
        @Bounded(key = "gasCo2", unit = "%", min = 0, max = 40) double gasCo2Pct,
        @Bounded(key = "gasVariation", unit = "%", min = 0, max = 50) double gasCvPct,
        @Bounded(key = "unburnt", unit = "%", min = 0, max = 20) double unburntPct) implements ProcessModel, ProcessModel.BurnsGas {
    public RollingModel {
        Bounds.check(RollingModel.class, outputTPerDay, outputCvPct, fuelMjPerT, fuelCvPct, powerKwhPerT, gasMethanePct, gasEthanePct,
                gasCo2Pct, gasCvPct, unburntPct);
        Bounds.checkGas(gasMethanePct, gasEthanePct, gasCo2Pct);
    }
}
