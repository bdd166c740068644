package org.potline.twin.flow.site;

import org.potline.twin.plant.MiningModel;

/** The laws of a bauxite mine. */
public record MineLaws() {
    public static MineLaws of(MiningModel model) {
        return new MineLaws();
    }
}
