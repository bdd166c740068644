package org.potline.twin.flow;

import org.potline.twin.plant.CastingModel;

/** The laws by which a casthouse goes. */
record CastLaws(Casting casting, Dross dross, GasCombustion combustion, AuxiliaryPower power) {
    static CastLaws of(CastingModel model) {
        return new CastLaws(new Casting(model.liquidSoldPct() / 100, model.meltLossPct() / 100), new Dross(),
                new GasCombustion(model.unburntPct() / 100), new AuxiliaryPower(0, model.powerKwhPerT()));
    }
}
