package org.potline.scenario.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

@DisplayName("Texts of scenarios")
class WhatIfTextsTest {
    private static final Texts TEXTS = Texts.of("whatif");

    @Test
    @DisplayName("both languages have the same keys, and each text the same holes")
    void languagesAreEqual() {
        assertEquals(TEXTS.keys(Language.EN), TEXTS.keys(Language.ZH));
        TEXTS.keys(Language.EN).forEach(key -> assertEquals(TEXTS.holes(Language.EN, key), TEXTS.holes(Language.ZH, key), key));
    }

    @Test
    @DisplayName("every text is said somewhere")
    void everyTextIsUsed() throws IOException {
        var code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/potline/scenario/whatif"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        assertEquals(List.of(), TEXTS.keys(Language.EN).stream().filter(key -> code.indexOf("\"" + key + "\"") < 0).toList());
    }
}
