package org.potline.twin.flow;

import org.potline.twin.plant.UtilitiesModel;

/** The laws of the auxiliary systems. */
record SiteLaws(DieselCombustion diesel, AuxiliaryPower power, GridBus grid) {
    static SiteLaws of(UtilitiesModel model) {
        return new SiteLaws(new DieselCombustion(), new AuxiliaryPower(model.sitePowerKw(), 0), new GridBus());
    }
}
