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

    /** The reference site: the full chain. */
    public static final Plant REFERENCE =
            PlantReader.read(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka.yaml");

    private Plants() {
    }

    /** The same with twelve pots. */
    public static Plant small() {
        var model = (ElectrolysisModel) POTLINE_ONLY.process(ProcessKind.ELECTROLYSIS).orElseThrow().model();
        return POTLINE_ONLY.withModel(model.withPots(12));
    }

    /** The reference site with twelve pots. */
    public static Plant smallReference() {
        return REFERENCE.withModel(Models.with((ElectrolysisModel) REFERENCE.process(ProcessKind.ELECTROLYSIS).orElseThrow().model(), "pots", 12));
    }
}
