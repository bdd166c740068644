package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"batch", "help"})
    @DisplayName("both languages have the same keys, and each text the same holes")
    void languagesAreEqual(String bundle) {
        Texts texts = Texts.of(bundle);
        assertEquals(texts.keys(Language.EN), texts.keys(Language.ZH));
        texts.keys(Language.EN).forEach(key -> assertEquals(texts.holes(Language.EN, key), texts.holes(Language.ZH, key), key));
    }
}
