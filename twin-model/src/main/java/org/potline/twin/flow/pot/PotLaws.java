package org.potline.twin.flow.pot;

import org.potline.twin.flow.material.AuxiliaryPower;
import org.potline.twin.plant.ElectrolysisModel;

/** The laws by which a potline goes; each can be exchanged for a disturbed one to see whether the balances notice. */
public record PotLaws(PotVoltage voltage, PotHeat heat, ReactionEnthalpy enthalpy, FaradayMetal metal, OxideDischarge oxide,
        PrimaryGas gas, AnodeConsumption anode, AirBurn airBurn, Boudouard boudouard, CarbonDust dust,
        AnodeEffectGas effectGas, LowVoltagePfc lowVoltage, PfcFluoride pfcFluoride, AluminaFeed alumina,
        FluorideFeed fluoride, Tapping tapping, AnodeChange change, AnodeDelivery delivery, GasCollection collection,
        Rectifier rectifier, AuxiliaryPower potrooms,
        StartUp startUp) {
    private static final double KG_PER_T = 1000;

    /** The laws with a plant's parameters; {@code effectGasFactor} is what its cells have of their own in anode effects. */
    public static PotLaws of(ElectrolysisModel model, double effectGasFactor) {
        double bathKg = model.bathT() * KG_PER_T;
        return new PotLaws(
                new PotVoltage(model.backEmfV(), model.busbarResistanceMicroohm()),
                new PotHeat(model.backEmfV(), model.busbarResistanceMicroohm()),
                new ReactionEnthalpy(), new FaradayMetal(), new OxideDischarge(), new PrimaryGas(), new AnodeConsumption(),
                new AirBurn(model.airBurnKgPerT()), new Boudouard(model.boudouardKgPerT()),
                new CarbonDust(model.carbonDustKgPerT()), new AnodeEffectGas(effectGasFactor),
                new LowVoltagePfc(model.lowVoltageCf4GPerKah()), new PfcFluoride(),
                new AluminaFeed(bathKg * model.aluminaTargetPct() / 100, model.aluminaPurityPct() / 100,
                        model.aluminaDustPct() / 100),
                new FluorideFeed(bathKg * model.fluorideTargetPct() / 100, model.fluorideLossKgPerT()),
                new Tapping(model.padTargetT() * KG_PER_T), new AnodeChange(), new AnodeDelivery(), new GasCollection(model.collectionPct() / 100),
                new Rectifier(model.rectifiers(), model.rectifierDropV(), model.rectifierNoLoadKw()),
                new AuxiliaryPower(0, model.auxiliaryKwhPerT()), new StartUp());
    }

    /** Carbon the anodes lose: to the reaction, to burning, and as dust [kg]. */
    double wearKg(double reactedKg, double metalKg) {
        return reactedKg + airBurn.carbonKg(metalKg) + boudouard.carbonKg(metalKg) + dust.carbonKg(metalKg);
    }
}
