package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.text.Language;

class InstallationLimitsTest {
    private static final String PLACES = """

            installationPlaces:
              - { stream: electricity@grid, magneticField: 30 mT, shutdown: false, reason: { zh: 母线旁, en: beside the bus } }
              - { point: P-101, magneticField: 20 mT }
              - { stream: natural-gas@casting, straightRun: 12 D }

            candidates:""";

    private static Optional<String> said(Plant plant, String point, String type) {
        return InstallationLimits.refusal(PlantText.TYPES.get(type), InstallationPlace.of(plant, plant.point(point))).map(unmet -> unmet.text().in(Language.EN));
    }

    private static String pointOf(Plant plant, String stream, String besides) {
        return plant.points().stream().filter(point -> point.stream().equals(stream) && !point.id().equals(besides)).findFirst().orElseThrow().id();
    }

    @Test @DisplayName("a need is met up to the very figure; what is not met is told with both figures, and the nearest place counts")
    void tellsBothFigures() {
        Plant plant = PlantText.shipped().with("\ncandidates:", PLACES).read();
        assertEquals("electricity@grid", plant.point("P-101").stream());
        assertEquals(Optional.of("CT_02S is installed while line, pipe or feeder is shut down; here it cannot be (beside the bus)"),
                said(plant, "P-101", "CT_02S"));   // 20 mT at the point itself is what it bears
        assertEquals(Optional.of("PLATFORM bears a magnetic field of 10 mT; at this place it is 20 mT"), said(plant, "P-101", "PLATFORM"));
        assertEquals(Optional.empty(), said(plant, "P-101", "AC_KWH_02S"));
        String gas = pointOf(plant, "natural-gas@casting", "");
        assertEquals(Optional.of("GAS_DP_2 needs 20 diameters of straight pipe; at this place there are 12"), said(plant, gas, "GAS_DP_2"));
        assertEquals(Optional.empty(), said(plant, gas, "GAS_TURB_1"));
    }

    @Test @DisplayName("the reference site's places allow what is installed there, and refuse what they are to refuse")
    void referenceSite() {
        Plant plant = PlantReader.read(org.potline.twin.yaml.Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "r");
        List<String> refused = plant.meters().stream().filter(meter -> !meter.isMember())
                .filter(meter -> said(plant, meter.point(), meter.type()).isPresent()).map(Meter::no).toList();
        assertEquals(List.of(), refused);
        assertTrue(said(plant, "P-326", "GAS_DP_2").orElseThrow().contains("12"));
        assertTrue(said(plant, "P-207", "RAIL_05").isPresent());
        assertTrue(said(plant, "P-401", "CT_02S").isPresent());
    }
}
