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
 * @param gasMethanePct       methane in the gas [vol %]
 * @param gasEthanePct        ethane [vol %]
 * @param gasCo2Pct           carbon dioxide [vol %]; the rest is nitrogen
 * @param gasCvPct            day-to-day variation of the ethane [%]
 * @param unburntPct          carbon of the gas that leaves unburnt [%]
 */
public record CastingModel(double liquidSoldPct, double furnaceCapacityT, double meltLossPct, double meltLossCvPct,
        double fuelMjPerT, double holdingGasMw, double fuelCvPct, double powerKwhPerT, double gasMethanePct,
        double gasEthanePct, double gasCo2Pct, double gasCvPct, double unburntPct) implements ProcessModel {
}
