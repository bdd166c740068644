package org.potline.twin.flow.anode;

import org.potline.twin.plant.AnodeModel;

/** The laws of an anode plant. */
public record AnodeLaws() {
    public static AnodeLaws of(AnodeModel model) {
        return new AnodeLaws();
    }
}
