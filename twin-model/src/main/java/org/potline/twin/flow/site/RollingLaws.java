package org.potline.twin.flow.site;

import org.potline.twin.flow.material.AuxiliaryPower;
import org.potline.twin.flow.material.GasCombustion;
import org.potline.twin.plant.RollingModel;

/** The laws of a rolling mill. */
public record RollingLaws(GasCombustion combustion, AuxiliaryPower power) {
    public static RollingLaws of(RollingModel model) {
        return new RollingLaws(new GasCombustion(model.unburntPct() / 100), new AuxiliaryPower(0, model.powerKwhPerT()));
    }
}
