package org.potline.twin.flow;

import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

/** The plant the tests run. */
final class Plants {
    static final Plant POTLINE_ONLY =
            PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only.yaml");

    private Plants() {
    }
}
