package org.potline.report.words;

import java.util.List;
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
    /** Name of the bundle of the page and the workbooks of a check. */
    static final String CHECK = "check-page";

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
        for (String own : List.of(ACCOUNTING, CHECK)) {
            if (Texts.of(own).has(key)) {
                return Texts.of(own);
            }
        }
        return Texts.of(BUNDLE);
    }
}
