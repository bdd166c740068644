package org.potline.twin.plant;

/**
 * Casthouse.
 *
 * @param liquidSoldPct       share of the tapped metal delivered liquid [%]
 * @param furnaceCapacityT    metal the holding furnaces can hold [t]
 * @param meltLossPct         metal lost as dross [% of metal cast], with {@code meltLossCvPct} from day to day
 * @param meltLossCvPct       variation of it [%]
 * @param fuelMjPerT          natural gas of casting [MJ per t cast]
 * @param holdingGasMw        natural gas that keeps the furnaces warm whether or not they cast [MW]
 * @param fuelCvPct           day-to-day variation of the fuel [%]
 * @param powerKwhPerT        electricity [kWh per t cast]
 * @param scrapTPerDay        scrap melted in with the metal, all of it recovered but the melt loss [t/d]
 * @param scrapCvPct          its day-to-day variation [%]
 * @param gasMethanePct       methane in the gas [vol %]
 * @param gasEthanePct        ethane [vol %]
 * @param gasCo2Pct           carbon dioxide [vol %]; the rest is nitrogen
 * @param gasCvPct            day-to-day variation of the ethane [%]
 * @param unburntPct          carbon of the gas that leaves unburnt [%]
 */
public record CastingModel(
        @Bounded(key = "liquidSold", unit = "%", min = 0, max = 100) double liquidSoldPct,
        @Bounded(key = "furnaceCapacity", unit = "t", min = 1, max = 10000) double furnaceCapacityT,
        @Bounded(key = "meltLoss", unit = "%", min = 0, max = 20) double meltLossPct,
        @Bounded(key = "meltLossVariation", unit = "%", min = 0, max = 50) double meltLossCvPct,
        @Bounded(key = "fuel", unit = "MJ/t", min = 0, max = 20000) double fuelMjPerT,
        @Bounded(key = "holdingGas", unit = "MW", min = 0, max = 200) double holdingGasMw,
        @Bounded(key = "fuelVariation", unit = "%", min = 0, max = 50) double fuelCvPct,
        @Bounded(key = "power", unit = "kWh/t", min = 0, max = 2000) double powerKwhPerT,
        @Bounded(key = "scrap", unit = "t/day", min = 0, max = 5000) double scrapTPerDay,
        @Bounded(key = "scrapVariation", unit = "%", min = 0, max = 50) double scrapCvPct,
        @Bounded(key = "gasMethane", unit = "%", min = 50, max = 100) double gasMethanePct,
        @Bounded(key = "gasEthane", unit = "%", min = 0, max = 30) double gasEthanePct,
        @Bounded(key = "gasCo2", unit = "%", min = 0, max = 40) double gasCo2Pct,
        @Bounded(key = "gasVariation", unit = "%", min = 0, max = 50) double gasCvPct,
        @Bounded(key = "unburnt", unit = "%", min = 0, max = 20) double unburntPct) implements ProcessModel, ProcessModel.BurnsGas {
    public CastingModel {
        Bounds.check(CastingModel.class, liquidSoldPct, furnaceCapacityT, meltLossPct, meltLossCvPct, fuelMjPerT, holdingGasMw,
                fuelCvPct, powerKwhPerT, scrapTPerDay, scrapCvPct, gasMethanePct, gasEthanePct, gasCo2Pct, gasCvPct, unburntPct);
        Bounds.checkGas(gasMethanePct, gasEthanePct, gasCo2Pct);
    }
}
