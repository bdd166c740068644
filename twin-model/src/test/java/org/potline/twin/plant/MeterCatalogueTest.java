package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertEquals(0.2, type.mpePct());
        assertEquals("active-energy 0.2S", type.accuracy().orElseThrow().toString());
        assertEquals(Set.of(Measurand.ENERGY), type.measures());
    }

    @Test @DisplayName("a truck scale's 20 kg of a lot of 30 t are 0.0667 % of every amount it weighs")
    void makesTheLimitOfAScaleRelative() {
        MeterType type = TYPES.get("TRUCK_III");
        assertEquals(30, type.lotT());
        assertEquals(100 * 0.02 / 30, type.mpePct(), 1e-15);
    }

    @Test @DisplayName("other absolute limits state what they come to: 0.5 °C is 0.17 %")
    void readsOtherAbsoluteLimits() {
        MeterType type = TYPES.get("TEMP");
        assertEquals("0.17 %", type.mpePct() + " %");
        assertTrue(type.measures().isEmpty());
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
        assertEquals("types.yaml:17:5: source", at(problemsOf(noSource)));
        assertEquals("types.yaml:17:5: confidence", at(problemsOf(noConfidence)));
        assertEquals("confidence-form", problemsOf(shipped().replaceFirst("confidence: C\\+", "confidence: sure")).get(0).key());
        assertEquals("type-twice", problemsOf(shipped().replace("id: AC_KWH_05S", "id: AC_KWH_02S")).get(0).key());
        assertEquals("out-of-range", problemsOf(shipped().replaceFirst("drift: 0.02 %/a", "drift: -0.02 %/a")).get(0).key());
        assertEquals("out-of-range", problemsOf(shipped().replaceFirst("mpe: 0.2 %", "mpe: -0.2 %")).get(0).key());
        assertEquals("expected-quantity", problemsOf(shipped().replaceFirst("mpe: 0.2 %", "mpe: 0.2 furlong")).get(0).key());
    }

    private static String at(List<Problem> problems) {
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0).where() + ": " + problems.get(0).values().get("key");
    }
}
