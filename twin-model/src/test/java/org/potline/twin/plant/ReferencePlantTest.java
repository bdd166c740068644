package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

/** The reference site as a file: what the parameters of its processes can break together, and what follows from them. */
class ReferencePlantTest {
    private static final String YAML =
            StrictYaml.text(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka.yaml");

    private static BadInput refused(String before, String after) {
        assertTrue(YAML.contains(before), before);
        return assertThrows(BadInput.class, () -> PlantReader.parse(YAML.replaceFirst(java.util.regex.Pattern.quote(before), after), "site.yaml"));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @DisplayName("what parameters break together is one error, at the process, in both languages")
    @CsvSource({"producerGasH2: 13 %, producerGasH2: 60 %, gases-over-100", "coalCarbon: 55 %, coalCarbon: 80 %, coal-impossible"})
    void refusesWhatCannotBe(String before, String after, String key) {
        BadInput refused = refused(before, after);
        assertEquals(1, refused.problems().size(), refused.getMessage());
        assertEquals(key, refused.problems().get(0).key());
        for (Language language : Language.values()) {
            assertTrue(refused.problems().get(0).text(language).length() > 40);
        }
    }

    @Test @DisplayName("a refinery that buys no lime has no stream of it: the file that lists one is refused; one with a sinter kiln emits by its soda")
    void streamsFollowTheParameters() {
        BadInput noLime = refused("limePurchased: 20 %", "limePurchased: 0 %");
        assertTrue(noLime.problems().stream().anyMatch(problem -> problem.key().equals("stream-of-process")), noLime.getMessage());
        BadInput sinter = refused("sodaDecomposed: 0 %", "sodaDecomposed: 40 %");
        assertTrue(sinter.problems().stream().anyMatch(problem -> problem.key().equals("stream-role")), sinter.getMessage());
    }

    @Test @DisplayName("the power plant given to the mill: its power and its steam then enter, and the file that leaves them internal is refused there alone")
    void crossingsFollowWhoRunsWhat() {
        String given = YAML.replace("    entity: smelter             # the same company", "    entity: mill   # another company");
        BadInput refused = assertThrows(BadInput.class, () -> PlantReader.parse(given, "site.yaml"));
        assertEquals(List.of("stream-crossing steam@alumina enters", "stream-crossing electricity@generation enters",
                "stream-crossing steam@power enters"), crossings(refused));
        String entering = given;
        for (String stream : List.of("steam@alumina", "electricity@generation", "steam@power")) {
            entering = entering.replaceFirst("(?s)(id: " + stream + ".*?crossing: )internal", "$1enters");
        }
        assertEquals("mill", PlantReader.parse(entering, "site.yaml").process("power").entity());
    }

    @Test @DisplayName("the refinery given to the mill takes steam and power that leave, and none of its other streams is refused")
    void whatAnotherTakesLeaves() {
        BadInput refused = refused("    name: { zh: 氧化铝, en: Alumina refinery }\n    entity: smelter",
                "    name: { zh: 氧化铝, en: Alumina refinery }\n    entity: mill");
        assertEquals(List.of("stream-crossing steam@alumina leaves", "stream-crossing electricity@alumina leaves", "stream-crossing steam@power leaves"),
                crossings(refused));
    }

    @Test @DisplayName("without an anode plant of its own the entity's anodes enter and its butts leave, though the site has one")
    void anodesOfAnotherEnter() {
        BadInput refused = refused("    name: { zh: 炭素（预焙阳极）, en: Anode plant }\n    entity: smelter",
                "    name: { zh: 炭素（预焙阳极）, en: Anode plant }\n    entity: mill");
        assertEquals(List.of("stream-crossing electricity@anode leaves", "stream-crossing baked-anode@yard enters", "stream-crossing butts@electrolysis leaves"),
                crossings(refused));
    }

    private static List<String> crossings(BadInput refused) {
        return refused.problems().stream().map(problem -> problem.key() + " " + problem.values().get("stream") + " "
                + problem.values().get("expected")).toList();
    }
}
