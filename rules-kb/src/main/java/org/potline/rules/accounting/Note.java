package org.potline.rules.accounting;

import java.util.Map;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

/**
 * A remark of an inventory, by key of the bundle {@code accounting} and values.
 *
 * @param key    text key
 * @param values values of its holes
 */
public record Note(String key, Map<String, String> values) {
    public String text(Language language) {
        return Texts.of("accounting").say(language, key, values);
    }
}
