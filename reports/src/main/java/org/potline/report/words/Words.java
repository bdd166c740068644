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
    /** Name of the text bundle that errors of this module are in; it has most of the others too. */
    public static final String BUNDLE = "report";
    /** Name of the bundle of the accounting page and its sections. */
    static final String ACCOUNTING = "accounting-page";

    public String say(String key) {
        return texts(key).say(language, key);
    }

    public String say(String key, Map<String, ?> values) {
        return texts(key).say(language, key, values);
    }

    boolean has(String key) {
        return texts(key).has(key);
    }

    private static Texts texts(String key) {
        Texts accounting = Texts.of(ACCOUNTING);
        return accounting.has(key) ? accounting : Texts.of(BUNDLE);
    }
}
