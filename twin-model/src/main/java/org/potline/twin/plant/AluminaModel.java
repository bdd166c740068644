package org.potline.twin.plant;

import org.potline.twin.chemistry.Chemistry;

/**
 * Alumina refinery: digestion and precipitation, lime kiln, calciners, gasifier.
 *
 * @param productionTPerDay calcined alumina made [t/d]
 * @param productionCvPct its day-to-day variation [%]
 * @param bauxiteAluminaPct Al2O3 in the dry bauxite [%]
 * @param bauxiteAluminaCvPct its variation from shipment to shipment [%]
 * @param bauxiteMoisturePct free water in the bauxite as received [%]
 * @param bauxiteMoistureCvPct its variation from shipment to shipment [%]
 * @param bauxiteCarbonPct organic carbon in the dry bauxite [%]
 * @param organicOxidisedPct organic carbon that digestion turns into sodium carbonate, which lime takes into the mud [%]; the rest leaves with the mud as it is
 * @param recoveryPct Al2O3 of the bauxite that becomes hydrate [%]
 * @param recoveryCvPct its day-to-day variation [%]
 * @param aluminaPurityPct Al2O3 in the calcined alumina [%]; the rest is water it keeps
 * @param bauxiteStockDays bauxite aimed at in the yard [days of use]
 * @param hydrateStockDays hydrate aimed at in the store [days of use]
 * @param aluminaStockDays alumina aimed at in the silos [days of production]; what the lines do not take is sold
 * @param causticKgPerT caustic soda bought, as NaOH [kg per t of alumina]; it and the sodium of the soda ash are what the mud takes away
 * @param sodaAshKgPerT soda ash [kg per t of alumina]
 * @param sodaAshPurityPct Na2CO3 in the soda ash [%]
 * @param sodaDecomposedPct soda ash whose CO2 is driven out [%]: 0 by the Bayer route, where it ends as CaCO3 in the mud, up to 100 in a sinter kiln
 * @param limeKgPerT lime used, as CaO [kg per t of alumina]
 * @param limePurchasedPct lime that is bought [% of the CaO]; the rest is burnt on the site
 * @param limestonePurityPct CaCO3 in the limestone [%]
 * @param limestoneCvPct its variation from shipment to shipment [%]
 * @param limestoneDecomposedPct CaCO3 that the kiln decomposes [%]
 * @param kilnFuelKgPerT anthracite of the lime kiln at its usual calorific value [kg per t of CaO]
 * @param kilnFuelNcvGjPerT its net calorific value [GJ/t]
 * @param kilnFuelCarbonPct its carbon as received [%]
 * @param kilnFuelCvPct variation of its carbon from shipment to shipment [%]; its calorific value follows
 * @param kilnFuelUnburntPct carbon that leaves the kiln unburnt with the ash [%]
 * @param steamTPerT steam [t per t of alumina]
 * @param steamHeatGjPerT heat of the steam less that of the condensate returned [GJ/t]
 * @param steamCvPct day-to-day variation of the steam [%]
 * @param hydrateMoisturePct free water in the hydrate that goes into the calciners [% of wet hydrate]
 * @param hydrateMoistureCvPct its day-to-day variation [%]
 * @param calcinerLossGjPerT heat the calciners lose with gas, product and shell [GJ per t of alumina]
 * @param producerGasPct calciners' heat that comes from producer gas [%]; the rest from natural gas
 * @param gasifierCoalNcvGjPerT net calorific value of the coal gasified [GJ/t]
 * @param gasifierCoalCarbonPct its carbon as received [%]
 * @param gasifierCoalCvPct variation of its carbon from shipment to shipment and of the CO in the gas from day to day [%]; the coal's calorific value follows its carbon
 * @param gasifierTarPct carbon of the coal that becomes tar [%]
 * @param gasifierAshPct carbon of the coal that stays in the ash [%]
 * @param producerGasCoPct CO in the producer gas [vol %]
 * @param producerGasH2Pct H2 [vol %]
 * @param producerGasMethanePct CH4 [vol %]
 * @param producerGasCo2Pct CO2 [vol %]; the rest is nitrogen
 * @param powerKwhPerT electricity [kWh per t of alumina]
 * @param gasMethanePct methane in the natural gas [vol %]
 * @param gasEthanePct ethane [vol %]
 * @param gasCo2Pct carbon dioxide [vol %]; the rest is nitrogen
 * @param gasCvPct day-to-day variation of the ethane [%]
 * @param unburntPct carbon of the gas that leaves unburnt [%]
 */
public record AluminaModel(
        @Bounded(key = "production", unit = "t/day", min = 1, max = 50000) double productionTPerDay,
        @Bounded(key = "productionVariation", unit = "%", min = 0, max = 20) double productionCvPct,
        @Bounded(key = "bauxiteAlumina", unit = "%", min = 20, max = 80) double bauxiteAluminaPct,
        @Bounded(key = "bauxiteAluminaVariation", unit = "%", min = 0, max = 20) double bauxiteAluminaCvPct,
        @Bounded(key = "bauxiteMoisture", unit = "%", min = 0, max = 30) double bauxiteMoisturePct,
        @Bounded(key = "bauxiteMoistureVariation", unit = "%", min = 0, max = 20) double bauxiteMoistureCvPct,
        @Bounded(key = "bauxiteCarbon", unit = "%", min = 0, max = 2) double bauxiteCarbonPct,
        @Bounded(key = "organicOxidised", unit = "%", min = 0, max = 100) double organicOxidisedPct,
        @Bounded(key = "recovery", unit = "%", min = 50, max = 99) double recoveryPct,
        @Bounded(key = "recoveryVariation", unit = "%", min = 0, max = 5) double recoveryCvPct,
        @Bounded(key = "aluminaPurity", unit = "%", min = 90, max = 100) double aluminaPurityPct,
        @Bounded(key = "bauxiteStock", unit = "days", min = 0, max = 180) double bauxiteStockDays,
        @Bounded(key = "hydrateStock", unit = "days", min = 0, max = 60) double hydrateStockDays,
        @Bounded(key = "aluminaStock", unit = "days", min = 0, max = 90) double aluminaStockDays,
        @Bounded(key = "caustic", unit = "kg/t", min = 0, max = 300) double causticKgPerT,
        @Bounded(key = "sodaAsh", unit = "kg/t", min = 0, max = 300) double sodaAshKgPerT,
        @Bounded(key = "sodaAshPurity", unit = "%", min = 80, max = 100) double sodaAshPurityPct,
        @Bounded(key = "sodaDecomposed", unit = "%", min = 0, max = 100) double sodaDecomposedPct,
        @Bounded(key = "lime", unit = "kg/t", min = 0, max = 500) double limeKgPerT,
        @Bounded(key = "limePurchased", unit = "%", min = 0, max = 100) double limePurchasedPct,
        @Bounded(key = "limestonePurity", unit = "%", min = 50, max = 100) double limestonePurityPct,
        @Bounded(key = "limestoneVariation", unit = "%", min = 0, max = 20) double limestoneCvPct,
        @Bounded(key = "limestoneDecomposed", unit = "%", min = 50, max = 100) double limestoneDecomposedPct,
        @Bounded(key = "kilnFuel", unit = "kg/t", min = 0, max = 400) double kilnFuelKgPerT,
        @Bounded(key = "kilnFuelNcv", unit = "GJ/t", min = 15, max = 35) double kilnFuelNcvGjPerT,
        @Bounded(key = "kilnFuelCarbon", unit = "%", min = 40, max = 98) double kilnFuelCarbonPct,
        @Bounded(key = "kilnFuelVariation", unit = "%", min = 0, max = 20) double kilnFuelCvPct,
        @Bounded(key = "kilnFuelUnburnt", unit = "%", min = 0, max = 20) double kilnFuelUnburntPct,
        @Bounded(key = "steam", unit = "t/t", min = 0, max = 10) double steamTPerT,
        @Bounded(key = "steamHeat", unit = "GJ/t", min = 1, max = 3.5) double steamHeatGjPerT,
        @Bounded(key = "steamVariation", unit = "%", min = 0, max = 20) double steamCvPct,
        @Bounded(key = "hydrateMoisture", unit = "%", min = 0, max = 30) double hydrateMoisturePct,
        @Bounded(key = "hydrateMoistureVariation", unit = "%", min = 0, max = 30) double hydrateMoistureCvPct,
        @Bounded(key = "calcinerLoss", unit = "GJ/t", min = 0, max = 5) double calcinerLossGjPerT,
        @Bounded(key = "producerGas", unit = "%", min = 0, max = 100) double producerGasPct,
        @Bounded(key = "gasifierCoalNcv", unit = "GJ/t", min = 10, max = 33) double gasifierCoalNcvGjPerT,
        @Bounded(key = "gasifierCoalCarbon", unit = "%", min = 30, max = 90) double gasifierCoalCarbonPct,
        @Bounded(key = "gasifierCoalVariation", unit = "%", min = 0, max = 20) double gasifierCoalCvPct,
        @Bounded(key = "gasifierTar", unit = "%", min = 0, max = 20) double gasifierTarPct,
        @Bounded(key = "gasifierAsh", unit = "%", min = 0, max = 30) double gasifierAshPct,
        @Bounded(key = "producerGasCo", unit = "%", min = 5, max = 60) double producerGasCoPct,
        @Bounded(key = "producerGasH2", unit = "%", min = 0, max = 60) double producerGasH2Pct,
        @Bounded(key = "producerGasMethane", unit = "%", min = 0, max = 20) double producerGasMethanePct,
        @Bounded(key = "producerGasCo2", unit = "%", min = 0, max = 30) double producerGasCo2Pct,
        @Bounded(key = "power", unit = "kWh/t", min = 0, max = 2000) double powerKwhPerT,
        @Bounded(key = "gasMethane", unit = "%", min = 50, max = 100) double gasMethanePct,
        @Bounded(key = "gasEthane", unit = "%", min = 0, max = 30) double gasEthanePct,
        @Bounded(key = "gasCo2", unit = "%", min = 0, max = 40) double gasCo2Pct,
        @Bounded(key = "gasVariation", unit = "%", min = 0, max = 50) double gasCvPct,
        @Bounded(key = "unburnt", unit = "%", min = 0, max = 20) double unburntPct) implements ProcessModel, ProcessModel.BurnsGas {
    public AluminaModel {
        Bounds.check(AluminaModel.class, productionTPerDay, productionCvPct, bauxiteAluminaPct, bauxiteAluminaCvPct, bauxiteMoisturePct,
                bauxiteMoistureCvPct, bauxiteCarbonPct, organicOxidisedPct, recoveryPct, recoveryCvPct, aluminaPurityPct, bauxiteStockDays,
                hydrateStockDays, aluminaStockDays, causticKgPerT, sodaAshKgPerT, sodaAshPurityPct, sodaDecomposedPct, limeKgPerT,
                limePurchasedPct, limestonePurityPct, limestoneCvPct, limestoneDecomposedPct, kilnFuelKgPerT, kilnFuelNcvGjPerT,
                kilnFuelCarbonPct, kilnFuelCvPct, kilnFuelUnburntPct, steamTPerT, steamHeatGjPerT, steamCvPct, hydrateMoisturePct,
                hydrateMoistureCvPct, calcinerLossGjPerT, producerGasPct, gasifierCoalNcvGjPerT, gasifierCoalCarbonPct,
                gasifierCoalCvPct, gasifierTarPct, gasifierAshPct, producerGasCoPct, producerGasH2Pct, producerGasMethanePct,
                producerGasCo2Pct, powerKwhPerT, gasMethanePct, gasEthanePct, gasCo2Pct, gasCvPct, unburntPct);
        if (!(producerGasCoPct + producerGasH2Pct + producerGasMethanePct + producerGasCo2Pct <= 100 && gasifierTarPct + gasifierAshPct <= 50)) {
            throw new IllegalArgumentException("""
                    The producer gas has more than 100 % of its parts, or tar and ash take more than half of the coal's carbon. \
                    Likely cause: one of the shares is wrong.""");
        }
        double gasifiedPct = gasifierCoalCarbonPct * (100 - gasifierTarPct - gasifierAshPct) / 100;
        double heatGjPerT = gasifiedPct / 100 * gasHeatGjPerT(producerGasCoPct, producerGasH2Pct, producerGasMethanePct, producerGasCo2Pct);
        if (producerGasPct > 0 && heatGjPerT > gasifierCoalNcvGjPerT) {
            throw new IllegalArgumentException("""
                    The producer gas of a tonne of coal holds %s GJ, the coal itself only %s GJ. \
                    Likely cause: the coal's carbon does not go with its calorific value.""".formatted(heatGjPerT, gasifierCoalNcvGjPerT));
        }
        Bounds.checkGas(gasMethanePct, gasEthanePct, gasCo2Pct);
    }

    /** Heat of the producer gas that a tonne of carbon is in [GJ]. */
    private static double gasHeatGjPerT(double coPct, double h2Pct, double methanePct, double co2Pct) {
        double kjPerMol = coPct * Chemistry.COMBUSTION_CO_KJ + h2Pct * Chemistry.COMBUSTION_H2_KJ + methanePct * Chemistry.COMBUSTION_CH4_KJ;
        return kjPerMol / (coPct + methanePct + co2Pct) / Chemistry.C;
    }
}
