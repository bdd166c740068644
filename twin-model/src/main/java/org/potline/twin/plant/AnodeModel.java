package org.potline.twin.plant;

/**
 * Anode plant: calcining of green coke, paste, baking, rodding, and the trade in anodes.
 *
 * @param productionTPerDay baked anodes made [t/d]
 * @param productionCvPct its day-to-day variation [%]
 * @param greenCokeMoisturePct free water in the green coke as received [%]
 * @param greenCokeVolatilePct volatile matter of the dry green coke [%]
 * @param volatileCarbonPct carbon in that volatile matter [%]; the rest is hydrogen
 * @param greenCokeSulphurPct sulphur in the dry green coke [%]
 * @param greenCokeSulphurCvPct its variation from shipment to shipment [%]
 * @param greenCokeAshPct ash in the dry green coke [%]
 * @param greenCokeAshCvPct its variation from shipment to shipment [%]
 * @param cokeBurntPct fixed carbon of the coke that burns in the kiln [%]
 * @param cokeDustPct fixed carbon of the coke that leaves as dust, caught and sold [%]
 * @param calciningSulphurLossPct sulphur of the coke that leaves with the gas [%]
 * @param pitchPct pitch in the green anode [%]
 * @param buttPct butts aimed at in the green anode [%]; what is not at hand, coke replaces
 * @param pitchVolatilePct mass of the pitch that leaves in baking [%]
 * @param pitchVolatileCarbonPct carbon in these volatiles [%]; the rest is hydrogen
 * @param pitchSulphurPct sulphur in the pitch, which stays in the anode [%]
 * @param pitchAshPct ash in the pitch, which stays in the anode [%]
 * @param tarPct volatiles caught as tar [%]; the rest burns
 * @param bakingSulphurLossPct sulphur of the green anode that leaves in baking [%]
 * @param bakingDays days an anode is in the furnace [d]
 * @param packingCokeKgPerT packing coke burnt [kg per t of baked anode]
 * @param packingCokeCarbonPct carbon in the packing coke [%]
 * @param bakingFuelGjPerT natural gas of the baking furnaces [GJ per t of baked anode]
 * @param bakingFuelCvPct its day-to-day variation [%]
 * @param powerKwhPerT electricity [kWh per t of baked anode]
 * @param cokeStockDays green coke aimed at in the store [days of use]
 * @param calcinedStockDays calcined coke aimed at in the silo [days of use]
 * @param pitchStockDays pitch aimed at in the tanks [days of use]
 * @param anodeStockDays baked anodes aimed at in the store [days of production]; what is short of it is bought
 * @param soldTPerDay baked anodes sold under contract [t/d]
 * @param gasMethanePct methane in the natural gas [vol %]
 * @param gasEthanePct ethane [vol %]
 * @param gasCo2Pct carbon dioxide [vol %]; the rest is nitrogen
 * @param gasCvPct day-to-day variation of the ethane [%]
 * @param unburntPct carbon of the gas that leaves unburnt [%]
 */
public record AnodeModel(
        @Bounded(key = "production", unit = "t/day", min = 1, max = 5000) double productionTPerDay,
        @Bounded(key = "productionVariation", unit = "%", min = 0, max = 10) double productionCvPct,
        @Bounded(key = "greenCokeMoisture", unit = "%", min = 0, max = 20) double greenCokeMoisturePct,
        @Bounded(key = "greenCokeVolatile", unit = "%", min = 0, max = 25) double greenCokeVolatilePct,
        @Bounded(key = "volatileCarbon", unit = "%", min = 20, max = 95) double volatileCarbonPct,
        @Bounded(key = "greenCokeSulphur", unit = "%", min = 0, max = 8) double greenCokeSulphurPct,
        @Bounded(key = "greenCokeSulphurVariation", unit = "%", min = 0, max = 50) double greenCokeSulphurCvPct,
        @Bounded(key = "greenCokeAsh", unit = "%", min = 0, max = 5) double greenCokeAshPct,
        @Bounded(key = "greenCokeAshVariation", unit = "%", min = 0, max = 50) double greenCokeAshCvPct,
        @Bounded(key = "cokeBurnt", unit = "%", min = 0, max = 30) double cokeBurntPct,
        @Bounded(key = "cokeDust", unit = "%", min = 0, max = 20) double cokeDustPct,
        @Bounded(key = "calciningSulphurLoss", unit = "%", min = 0, max = 60) double calciningSulphurLossPct,
        @Bounded(key = "pitch", unit = "%", min = 8, max = 25) double pitchPct,
        @Bounded(key = "butts", unit = "%", min = 0, max = 40) double buttPct,
        @Bounded(key = "pitchVolatile", unit = "%", min = 5, max = 70) double pitchVolatilePct,
        @Bounded(key = "pitchVolatileCarbon", unit = "%", min = 60, max = 99) double pitchVolatileCarbonPct,
        @Bounded(key = "pitchSulphur", unit = "%", min = 0, max = 3) double pitchSulphurPct,
        @Bounded(key = "pitchAsh", unit = "%", min = 0, max = 2) double pitchAshPct,
        @Bounded(key = "tar", unit = "%", min = 0, max = 60) double tarPct,
        @Bounded(key = "bakingSulphurLoss", unit = "%", min = 0, max = 30) double bakingSulphurLossPct,
        @Bounded(key = "bakingTime", unit = "days", min = 1, max = 60) double bakingDays,
        @Bounded(key = "packingCoke", unit = "kg/t", min = 0, max = 100) double packingCokeKgPerT,
        @Bounded(key = "packingCokeCarbon", unit = "%", min = 70, max = 99.9) double packingCokeCarbonPct,
        @Bounded(key = "bakingFuel", unit = "GJ/t", min = 0, max = 10) double bakingFuelGjPerT,
        @Bounded(key = "bakingFuelVariation", unit = "%", min = 0, max = 30) double bakingFuelCvPct,
        @Bounded(key = "power", unit = "kWh/t", min = 0, max = 1000) double powerKwhPerT,
        @Bounded(key = "cokeStock", unit = "days", min = 0, max = 180) double cokeStockDays,
        @Bounded(key = "calcinedStock", unit = "days", min = 0, max = 60) double calcinedStockDays,
        @Bounded(key = "pitchStock", unit = "days", min = 0, max = 90) double pitchStockDays,
        @Bounded(key = "anodeStock", unit = "days", min = 0, max = 120) double anodeStockDays,
        @Bounded(key = "sold", unit = "t/day", min = 0, max = 5000) double soldTPerDay,
        @Bounded(key = "gasMethane", unit = "%", min = 50, max = 100) double gasMethanePct,
        @Bounded(key = "gasEthane", unit = "%", min = 0, max = 30) double gasEthanePct,
        @Bounded(key = "gasCo2", unit = "%", min = 0, max = 40) double gasCo2Pct,
        @Bounded(key = "gasVariation", unit = "%", min = 0, max = 50) double gasCvPct,
        @Bounded(key = "unburnt", unit = "%", min = 0, max = 20) double unburntPct) implements ProcessModel, ProcessModel.BurnsGas {
    public AnodeModel {
        Bounds.check(AnodeModel.class, productionTPerDay, productionCvPct, greenCokeMoisturePct, greenCokeVolatilePct,
                volatileCarbonPct, greenCokeSulphurPct, greenCokeSulphurCvPct, greenCokeAshPct, greenCokeAshCvPct, cokeBurntPct,
                cokeDustPct, calciningSulphurLossPct, pitchPct, buttPct, pitchVolatilePct, pitchVolatileCarbonPct,
                pitchSulphurPct, pitchAshPct, tarPct, bakingSulphurLossPct, bakingDays, packingCokeKgPerT, packingCokeCarbonPct,
                bakingFuelGjPerT, bakingFuelCvPct, powerKwhPerT, cokeStockDays, calcinedStockDays, pitchStockDays, anodeStockDays,
                soldTPerDay, gasMethanePct, gasEthanePct, gasCo2Pct, gasCvPct, unburntPct);
        Bounds.checkGas(gasMethanePct, gasEthanePct, gasCo2Pct);
    }
}
