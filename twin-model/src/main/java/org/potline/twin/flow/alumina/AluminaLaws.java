package org.potline.twin.flow.alumina;

import org.potline.twin.flow.material.AuxiliaryPower;
import org.potline.twin.flow.material.GasCombustion;
import org.potline.twin.plant.AluminaModel;

/** The laws of an alumina refinery: decisions and demands, digestion and liquor, lime, calciners, gasifier, trade. */
public record AluminaLaws(BauxiteOrder order, BauxiteDelivery delivery, DigestionPlan plan, Digestion digestion,
        Precipitation precipitation, MakeUp makeUp, LimeSource limeSource, LimeKiln kiln, KilnHeat kilnHeat, KilnFiring firing,
        SodaAsh sodaAsh, CausticSoda caustic, Causticisation causticisation, RedMud mud, CalcinerPlan calcinerPlan,
        Calcination calcination, CalcinerHeat calcinerHeat, CalcinerEnthalpy enthalpy, CalcinerLoss loss, CalcinerFuel fuel,
        GasCombustion combustion, ProducerGasBurning producerGas, Gasification gasification, AluminaTrade trade, SteamUse steam,
        AuxiliaryPower power) {
    private static final double KG_PER_T = 1000;

    public static AluminaLaws of(AluminaModel model) {
        double purity = model.aluminaPurityPct() / 100;
        double recovery = model.recoveryPct() / 100;
        double dailyKg = model.productionTPerDay() * KG_PER_T;
        return new AluminaLaws(order(model), new BauxiteDelivery(),
                new DigestionPlan(purity, recovery, model.hydrateStockDays() * dailyKg * purity), new Digestion(), new Precipitation(),
                new MakeUp(model.limeKgPerT(), model.causticKgPerT(), model.sodaAshKgPerT()),
                new LimeSource(model.limePurchasedPct() / 100), new LimeKiln(model.limestoneDecomposedPct() / 100),
                new KilnHeat(model.kilnFuelKgPerT() / KG_PER_T * model.kilnFuelNcvGjPerT()),
                new KilnFiring(model.kilnFuelUnburntPct() / 100),
                new SodaAsh(model.sodaAshPurityPct() / 100, model.sodaDecomposedPct() / 100), new CausticSoda(),
                new Causticisation(model.organicOxidisedPct() / 100), new RedMud(), new CalcinerPlan(purity), new Calcination(purity),
                new CalcinerHeat(), new CalcinerEnthalpy(purity), new CalcinerLoss(model.calcinerLossGjPerT()),
                new CalcinerFuel(model.producerGasPct() / 100), new GasCombustion(model.unburntPct() / 100), new ProducerGasBurning(),
                new Gasification(model.gasifierTarPct() / 100, model.gasifierAshPct() / 100),
                new AluminaTrade(model.aluminaStockDays() * dailyKg), new SteamUse(model.steamTPerT(), model.steamHeatGjPerT()),
                new AuxiliaryPower(0, model.powerKwhPerT()));
    }

    private static BauxiteOrder order(AluminaModel model) {
        double oxideKg = model.productionTPerDay() * KG_PER_T * model.aluminaPurityPct() / model.recoveryPct();
        double usePerDayKg = oxideKg / (model.bauxiteAluminaPct() / 100) / (1 - model.bauxiteMoisturePct() / 100);
        return new BauxiteOrder(usePerDayKg, model.bauxiteStockDays() * usePerDayKg);
    }
}
