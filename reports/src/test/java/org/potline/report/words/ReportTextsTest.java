package org.potline.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

class ReportTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {Words.BUNDLE, Words.ACCOUNTING, Words.CHECK, Words.UNCERTAINTY})
    @DisplayName("both languages have the same keys, the same holes, and a text for each")
    void bothLanguagesSayTheSame(String bundle) {
        Texts texts = Texts.of(bundle);
        assertEquals(texts.keys(Language.ZH), texts.keys(Language.EN));
        for (String key : texts.keys(Language.ZH)) {
            assertEquals(texts.holes(Language.ZH, key), texts.holes(Language.EN, key), key);
            assertFalse(texts.say(Language.ZH, key).isBlank(), key);
            assertFalse(texts.say(Language.EN, key).isBlank(), key);
        }
    }

    @Test
    @DisplayName("no key stands in two bundles")
    void bundlesAreApart() {
        var both = new TreeSet<>(Texts.of(Words.BUNDLE).keys(Language.EN));
        both.retainAll(Texts.of(Words.ACCOUNTING).keys(Language.EN));
        assertEquals(Set.of(), both);
        var third = new TreeSet<>(Texts.of(Words.BUNDLE).keys(Language.EN));
        third.addAll(Texts.of(Words.ACCOUNTING).keys(Language.EN));
        third.retainAll(Texts.of(Words.CHECK).keys(Language.EN));
        assertEquals(Set.of(), third);
        var fourth = new TreeSet<>(Texts.of(Words.UNCERTAINTY).keys(Language.EN));
        fourth.removeIf(key -> !Texts.of(Words.BUNDLE).has(key) && !Texts.of(Words.ACCOUNTING).has(key) && !Texts.of(Words.CHECK).has(key));
        assertEquals(Set.of(), fourth);
    }
}
