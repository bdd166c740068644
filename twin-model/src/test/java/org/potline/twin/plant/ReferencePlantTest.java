package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
