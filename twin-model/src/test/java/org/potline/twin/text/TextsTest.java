package org.potline.twin.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of this module say the same in both languages. */
class TextsTest {
    @ParameterizedTest @ValueSource(strings = {"yaml", "plant", "reconcile", "balances"})
    @DisplayName("both languages have the same texts with the same holes")
    void languagesAgree(String bundle) {
        Texts texts = Texts.of(bundle);
        assertEquals(texts.keys(Language.EN), texts.keys(Language.ZH));
        for (String key : texts.keys(Language.EN)) {
            assertEquals(texts.holes(Language.EN, key), texts.holes(Language.ZH, key), key);
            assertFalse(texts.say(Language.EN, key).isBlank(), key);
            assertFalse(texts.say(Language.ZH, key).codePoints().noneMatch(Character::isIdeographic) && !key.equals("refused"), key);
        }
    }
}
