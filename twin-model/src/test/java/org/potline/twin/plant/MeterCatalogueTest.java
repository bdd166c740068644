package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

class MeterCatalogueTest {
    private static final Map<String, MeterType> TYPES = MeterCatalogue.load();
    @TempDir Path folder;

    private List<Problem> problemsOf(String yaml) throws Exception {
        Path file = Files.writeString(folder.resolve("types.yaml"), yaml, StandardCharsets.UTF_8);
        return assertThrows(BadInput.class, () -> MeterCatalogue.read(file, "types.yaml")).problems();
    }

    private static String shipped() {
        return StrictYaml.text(Content.folder("twin-model", "catalogue").resolve(MeterCatalogue.FILE), MeterCatalogue.FILE);
    }

    @Test @DisplayName("a relative limit is taken as it stands: 0.2 % of a class 0.2S meter")
    void readsARelativeLimit() {
        MeterType type = TYPES.get("AC_KWH_02S");
        assertEquals(new ErrorSize.OfReading(0.2), type.errors().limit());
        assertEquals("active-energy 0.2S", type.accuracy().orElseThrow().toString());
        assertEquals(Set.of(Measurand.ENERGY), type.measures());
    }

    @Test @DisplayName("a truck scale's 20 kg of a lot of 30 t are 0.0667 % of every amount it weighs")
    void makesTheLimitOfAScaleRelative() {
        MeterType type = TYPES.get("TRUCK_III");
        assertEquals(30, type.errors().lotT());
        assertEquals(new ErrorSize.OfReading(100 * 0.02 / 30), type.errors().limit());
    }

    @Test @DisplayName("a limit is of the reading, of full scale, or an amount; that of a calorimeter, 60 J/g, is stated as 0.23 % of the reading")
    void readsTheKindsOfLimit() {
        assertEquals(new ErrorSize.Absolute(0.5, "degC"), TYPES.get("TEMP").errors().limit());
        assertEquals(new ErrorSize.Absolute(0.1, "degC"), TYPES.get("TEMP").errors().driftPerYear());
        assertEquals(new ErrorSize.OfFullScale(0.1), TYPES.get("PRESS").errors().limit());
        assertEquals(new ErrorSize.OfFullScale(0.05), TYPES.get("PRESS").errors().driftPerYear());
        assertEquals(new ErrorSize.Absolute(1.5, "%abs"), TYPES.get("CEMS_HUMID_DRY").errors().limit());
        assertEquals(new ErrorSize.OfReading(0.23), TYPES.get("CALORIMETER").errors().limit());
        assertEquals(new EffectLogging(8, 3, 1), TYPES.get("POTCTRL").log().orElseThrow());
        assertEquals(7, TYPES.get("CEMS_CO2").errors().check().orElseThrow().everyDays());
    }

    @Test @DisplayName("every instrument of the tables of meter types and of laboratory and CEMS instruments is a type, one a plant can calibrate also a kind")
    void hasEveryInstrument() {
        List.of("AC_KWH_02S", "AC_KWH_05S", "AC_KWH_1", "CT_02S", "VT_02", "DC_FOCT", "BELT_05", "BELT_1", "TRUCK_III", "RAIL_05", "LADLE",
                "PLATFORM", "GAS_TURB_1", "GAS_DP_2", "STEAM_VTX", "OIL_PD_05", "MASS_CORI", "TEMP", "PRESS", "CEMS_CO2", "CEMS_FLOW", "GC",
                "CALORIMETER", "ELEMENT", "BALANCE", "POTCTRL").forEach(id -> assertTrue(TYPES.containsKey(id), id));
        var instruments = new LinkedHashMap<String, String>();
        instruments.put("analytical balance", "BALANCE");
        instruments.put("gas chromatograph", "GC");
        instruments.put("bomb calorimeter", "CALORIMETER");
        instruments.put("gas calorimeter", "GAS_CALORIMETER");
        instruments.put("elemental C/H analyser", "ELEMENT");
        instruments.put("sulphur analyser", "SULPHUR");
        instruments.put("muffle furnace", "MUFFLE");
        instruments.put("drying/moisture oven", "OVEN");
        instruments.put("proximate analyser", "PROXIMATE");
        instruments.put("XRF", "XRF");
        instruments.put("ICP-OES", "ICP");
        instruments.put("CO2 by absorption gravimetry", "CO2_ABSORPTION");
        instruments.put("CO2 concentration analyser", "CEMS_CO2");
        instruments.put("flue gas velocity", "CEMS_FLOW");
        instruments.put("flue gas temperature", "CEMS_TEMP");
        instruments.put("flue gas static pressure", "CEMS_PRESS");
        instruments.put("flue gas moisture", "CEMS_HUMID");
        instruments.put("O2", "CEMS_O2");
        instruments.put("PFC analyser", "PFC_FTIR");
        instruments.put("mechanical sampling and preparation", "SAMPLER");
        instruments.put("crushing and dividing", "DIVIDER");
        instruments.put("total-moisture oven", "MOISTURE_OVEN");
        instruments.put("reference materials and gases", "REFERENCE");
        instruments.put("low-range CO2 analyser for pot gas", "CEMS_CO2_LOW");
        instruments.forEach((row, id) -> assertTrue(TYPES.containsKey(id), row));
        assertEquals(24, instruments.size());
    }

    @Test @DisplayName("what a head needs some type gives; what is installed says what it needs there, with its source")
    void fitsTogether() {
        for (MeterType type : TYPES.values()) {
            type.chain().needs().forEach(need -> assertTrue(
                    TYPES.values().stream().anyMatch(other -> other.chain().member().filter(need::equals).isPresent()), type.id()));
            type.chain().member().flatMap(MemberQuantity::measures).ifPresent(measures -> assertTrue(type.measures().contains(measures), type.id()));
            boolean installed = type.measures().stream().anyMatch(measures -> measures.sort() != Measurand.Sort.PROPERTY)
                    || type.chain().member().isPresent();
            assertTrue(!installed || type.installation().isPresent() || type.id().equals("YARD_COUNT"), type.id());
        }
        Installation vortex = TYPES.get("STEAM_VTX").installation().orElseThrow();
        assertEquals(20, vortex.straightRunD().orElseThrow());
        assertTrue(vortex.shutdown() && !vortex.source().isBlank() && vortex.confidence().equals("C"));
        assertEquals(30, TYPES.get("POTCTRL").installation().orElseThrow().magneticFieldMt().orElseThrow());
    }

    @Test @DisplayName("there is a type for whatever can be measured and is not analysed")
    void canMeasureEverything() {
        for (Measurand measures : Measurand.values()) {
            boolean byMeter = TYPES.values().stream().anyMatch(type -> type.measures().contains(measures));
            assertTrue(byMeter || measures.sort() == Measurand.Sort.PROPERTY, measures::toString);
        }
    }

    @Test @DisplayName("a type without source or confidence, or with another's id, is refused")
    void refusesWhatHasNoSource() throws Exception {
        String noSource = shipped().replaceFirst("    source: [^\n]*\n", "");
        String noConfidence = shipped().replaceFirst("    confidence: [^\n]*\n", "");
        assertEquals("types.yaml:30:5: source", at(problemsOf(noSource)));
        assertEquals("types.yaml:30:5: confidence", at(problemsOf(noConfidence)));
        assertEquals("confidence-form", problemsOf(shipped().replaceFirst("confidence: C\\+", "confidence: sure")).get(0).key());
        assertEquals("type-twice", problemsOf(shipped().replace("id: AC_KWH_05S", "id: AC_KWH_02S")).get(0).key());
        assertEquals("out-of-range", problemsOf(shipped().replaceFirst("drift: 0.02 %/a", "drift: -0.02 %/a")).get(0).key());
        assertEquals("out-of-range", problemsOf(shipped().replaceFirst("mpe: 0.2 %", "mpe: -0.2 %")).get(0).key());
        assertEquals("type-error-unit", problemsOf(shipped().replaceFirst("mpe: 0.2 %", "mpe: 0.2 degC")).get(0).key());
        assertEquals("type-error-unit", problemsOf(shipped().replaceFirst("drift: 0 %/a", "drift: 0.1 % FS/a")).get(0).key(), "of a transformer");
        assertEquals("expected-quantity", problemsOf(shipped().replaceFirst("mpe: 0.2 %", "mpe: 0.2 furlong")).get(0).key());
    }

    private static String at(List<Problem> problems) {
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0).where() + ": " + problems.get(0).values().get("key");
    }
}
