package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.yaml.Content;

class PlantReaderTest {
    @Test @DisplayName("the shipped plant is read")
    void readsTheShippedPlant() {
        Plant plant = PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only.yaml");
        assertEquals(20, plant.streams().size());
        assertEquals(21, plant.meters().size());
        assertEquals(120, ((ElectrolysisModel) plant.process(ProcessKind.ELECTROLYSIS).orElseThrow().model()).pots());
    }
}
