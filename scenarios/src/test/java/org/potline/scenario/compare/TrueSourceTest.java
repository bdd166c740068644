package org.potline.scenario.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.Methods;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

class TrueSourceTest {
    private static final Plant PLANT = PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only");
    private final ReportBoundary cets = new ReportBoundary(Methods.load("cets-2024"), PLANT, LocalDate.of(2025, 12, 31));

    private static double[] january(double value) {
        var months = new double[12];
        months[0] = value;
        return months;
    }

    @Test
    @DisplayName("1 t CO2, 2 t CF4 and 3 t C2F6 weigh 1 + 2 x 6630 + 3 x 11100 = 46 561 t by cets-2024")
    void weighsTheGasesByTheMethod() {
        TrueSource source = TrueSource.of(new TrueMass("anode-effect", january(1), january(2), january(3)), cets);
        assertArrayEquals(january(46_561), source.tCo2e());
        assertEquals(46_561, source.year());
        assertTrue(source.seen());
    }

    @Test
    @DisplayName("a report holds anodes, anode effects and the fuels of the entity's streams; not low-voltage PFC, nor a stream it lacks")
    void knowsWhatTheMethodSees() {
        for (String seen : new String[] {"anode", "anode-effect", "diesel@vehicles", "natural-gas@casting"}) {
            assertTrue(cets.has(seen), seen);
        }
        assertFalse(cets.has("anode@2"), "the plant has one potline");
        assertFalse(cets.has("low-voltage-pfc"));
        assertFalse(cets.has("electricity@grid"));
        assertFalse(cets.has("natural-gas@neighbour"));
        assertFalse(cets.has("baked-anode@yard"));
    }

    @Test
    @DisplayName("low-voltage PFC is the entity's own and unseen; a stream the plant has not is another's")
    void knowsHowAnEmissionStands() {
        assertEquals(Standing.WITHIN, cets.standing("anode-effect"));
        assertEquals(Standing.UNSEEN, cets.standing("low-voltage-pfc"));
        assertEquals(Standing.UNSEEN, cets.standing("electricity@grid"));
        assertEquals(Standing.OF_ANOTHER, cets.standing("natural-gas@neighbour"));
    }

    @Test
    @DisplayName("of the reference site every emission finds its owner: the volatiles of pitch are the entity's though no stream is called so")
    void knowsWhoEmits() {
        Plant site = PlantReader.read(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka");
        var boundary = new ReportBoundary(Methods.load("cets-2024"), site, LocalDate.of(2025, 12, 31));
        for (String unseen : new String[] {"pitch@baking", "packing-coke@baking", "green-coke@calcining", "CaCO3@power", "low-voltage-pfc"}) {
            assertEquals(Standing.UNSEEN, boundary.standing(unseen), unseen);
        }
        assertEquals(Standing.OF_ANOTHER, boundary.standing("natural-gas@rolling"));
        assertEquals(Standing.OF_ANOTHER, boundary.standing("soot@rolling"));
    }
}
