package org.potline.report.words;

import java.util.Map;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

/**
 * The texts of the reports in one language.
 *
 * @param language the language
 */
public record Words(Language language) {
    /** Name of the text bundle. */
    public static final String BUNDLE = "report";

    public String say(String key) {
        return Texts.of(BUNDLE).say(language, key);
    }

    public String say(String key, Map<String, ?> values) {
        return Texts.of(BUNDLE).say(language, key, values);
    }

    boolean has(String key) {
        return Texts.of(BUNDLE).has(key);
    }
}
