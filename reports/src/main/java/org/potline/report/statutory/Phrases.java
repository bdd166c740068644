package org.potline.report.statutory;

import java.util.Map;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

/**
 * The texts of the workbooks in one language.
 *
 * @param language the language
 */
record Phrases(Language language) {
    static final String BUNDLE = "statutory";

    String say(String key) {
        return Texts.of(BUNDLE).say(language, key);
    }

    String say(String key, Map<String, ?> values) {
        return Texts.of(BUNDLE).say(language, key, values);
    }

    /** Several texts, the columns of a table. */
    String[] all(String... keys) {
        var texts = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            texts[i] = say(keys[i]);
        }
        return texts;
    }
}
