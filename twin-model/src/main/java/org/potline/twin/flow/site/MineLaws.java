package org.potline.twin.flow.site;

import org.potline.twin.flow.material.AuxiliaryPower;
import org.potline.twin.flow.material.DieselCombustion;
import org.potline.twin.plant.MiningModel;

/** The laws of a bauxite mine. */
public record MineLaws(DieselCombustion diesel, AuxiliaryPower power) {
    public static MineLaws of(MiningModel model) {
        return new MineLaws(new DieselCombustion(), new AuxiliaryPower(0, model.powerKwhPerT()));
    }
}
