package org.potline.twin.flow.cast;

import org.potline.twin.flow.material.AuxiliaryPower;
import org.potline.twin.flow.material.GasCombustion;
import org.potline.twin.plant.CastingModel;

/** The laws by which a casthouse goes. */
public record CastLaws(Casting casting, Dross dross, GasCombustion combustion, AuxiliaryPower power) {
    public static CastLaws of(CastingModel model) {
        return new CastLaws(new Casting(model.liquidSoldPct() / 100, model.meltLossPct() / 100), new Dross(),
                new GasCombustion(model.unburntPct() / 100), new AuxiliaryPower(0, model.powerKwhPerT()));
    }
}
