package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

class EquipmentShareTest {
    private static final Plant PLANT =
            PlantReader.read(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka.yaml");

    private static Series at(MeteringPoint point, Series whole) {
        return EquipmentShare.of(PLANT, point, whole);
    }

    private static Series whole(MeteringPoint point) {
        return new Series(point.stream(), point.measures(), 0, new double[] {100, 0});
    }

    /** GTC-1 and GTC-2 of 3600 kW, ten pot tending machines of 220 kW: 3600/9400; calciners alike; boilers without a rated power. */
    @ParameterizedTest(name = "{0} sees {1} %")
    @DisplayName("a meter at one piece of equipment sees its share by rated power, or by number where none is stated")
    @CsvSource({"P-410, 38.29787234", "P-412, 23.40425532", "P-224, 33.33333333", "P-703, 50"})
    void shares(String id, double percent) {
        MeteringPoint point = PLANT.point(id);
        assertEquals(percent, at(point, whole(point)).values()[0], 1e-8);
    }

    @Test @DisplayName("the meter of a whole process sees all of it")
    void seesAll() {
        MeteringPoint point = PLANT.point("P-409");
        Series whole = whole(point);
        assertSame(whole, at(point, whole));
    }
}
