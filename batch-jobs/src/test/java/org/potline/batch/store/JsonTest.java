package org.potline.batch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.data.Ledger;
import org.potline.scenario.assess.Assessment;
import org.potline.scenario.assess.MeteredYear;
import org.potline.twin.metering.YearReadings;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;
import tools.jackson.core.type.TypeReference;

class JsonTest {
    @Test @DisplayName("a year's readings and ledger, each with its errors by cause, come back from their text as they were, bit for bit")
    void comesBackExactly() {
        Plant plant = PlantReader.read(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka.yaml");
        MeteredYear year = Assessment.meter(plant, 2025, 1);
        Ledger ledger = Assessment.book(plant, year.readings());
        assertTrue(ledger.rows().stream().anyMatch(row -> row.errors().size() > 3));
        String readings = Json.write(year.readings());
        assertTrue(year.readings().equals(Json.read(readings, new TypeReference<YearReadings>() { })));
        assertTrue(ledger.equals(Json.read(Json.write(ledger), new TypeReference<Ledger>() { })));
        String cause = year.readings().meters().get(0).estimate().shares().get(0).cause().id();
        assertEquals(readings.indexOf(cause), readings.lastIndexOf(cause), "a cause of twelve months stands once");
    }
}
