package org.potline.twin.flow.power;

import org.potline.twin.plant.PowerModel;

/** The laws by which a power plant goes. */
public record PowerLaws(CoalDelivery delivery, CoalContent content, CoalDemand demand, CoalCombustion combustion, AshForming ash,
        HeatLoss losses, ExtractionTurbine turbine, SteamHeat steam, AuxiliaryShare auxiliaries, SulphurOxidation sulphur,
        SulphurCapture capture, Limestone limestone, GypsumForming gypsum) {
    public static PowerLaws of(PowerModel model) {
        double lossFrac = model.stackLossPct() / 100;
        return new PowerLaws(new CoalDelivery(), new CoalContent(), new CoalDemand(lossFrac), new CoalCombustion(), new AshForming(),
                new HeatLoss(lossFrac), new ExtractionTurbine(model.turbineEfficiencyPct() / 100, model.extractionPowerPct() / 100),
                new SteamHeat(model.steamHeatGjPerT()), new AuxiliaryShare(model.auxiliaryPowerPct() / 100),
                new SulphurOxidation(model.sulphurRetainedPct() / 100), new SulphurCapture(model.desulphurisedPct() / 100),
                new Limestone(model.limestonePerSulphur()), new GypsumForming(model.limestonePerSulphur()));
    }
}
