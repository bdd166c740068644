package org.potline.twin.flow.alumina;

import org.potline.twin.plant.AluminaModel;

/** The laws of an alumina refinery. */
public record AluminaLaws() {
    public static AluminaLaws of(AluminaModel model) {
        return new AluminaLaws();
    }
}
