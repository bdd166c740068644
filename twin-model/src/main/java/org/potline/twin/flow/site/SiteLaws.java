package org.potline.twin.flow.site;

import org.potline.twin.flow.material.AuxiliaryPower;
import org.potline.twin.flow.material.DieselCombustion;
import org.potline.twin.plant.UtilitiesModel;

/** The laws of the auxiliary systems. */
public record SiteLaws(DieselCombustion diesel, AuxiliaryPower power, GridBus grid) {
    public static SiteLaws of(UtilitiesModel model) {
        return new SiteLaws(new DieselCombustion(), new AuxiliaryPower(model.sitePowerKw(), 0), new GridBus());
    }
}
