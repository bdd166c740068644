package org.potline.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

class ReportTextsTest {
    private final Texts texts = Texts.of(Words.BUNDLE);

    @Test
    @DisplayName("both languages have the same keys, the same holes, and a text for each")
    void bothLanguagesSayTheSame() {
        assertEquals(texts.keys(Language.ZH), texts.keys(Language.EN));
        for (String key : texts.keys(Language.ZH)) {
            assertEquals(texts.holes(Language.ZH, key), texts.holes(Language.EN, key), key);
            assertFalse(texts.say(Language.ZH, key).isBlank(), key);
            assertFalse(texts.say(Language.EN, key).isBlank(), key);
        }
    }
}
