package org.potline.twin.flow.site;

import org.potline.twin.plant.RollingModel;

/** The laws of a rolling mill. */
public record RollingLaws() {
    public static RollingLaws of(RollingModel model) {
        return new RollingLaws();
    }
}
