package org.potline.twin.flow.power;

import org.potline.twin.plant.PowerModel;

/** The laws of a captive power plant. */
public record PowerLaws() {
    public static PowerLaws of(PowerModel model) {
        return new PowerLaws();
    }
}
