package org.potline.twin.flow;

import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.yaml.Content;

/** The plant the tests run. */
public final class Plants {
    public static final Plant POTLINE_ONLY =
            PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only.yaml");

    private Plants() {
    }

    /** The same with twelve pots. */
    public static Plant small() {
        var model = (ElectrolysisModel) POTLINE_ONLY.process(ProcessKind.ELECTROLYSIS).orElseThrow().model();
        return POTLINE_ONLY.withModel(model.withPots(12));
    }
}
