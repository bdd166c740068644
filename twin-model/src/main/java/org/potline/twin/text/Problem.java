package org.potline.twin.text;

import java.util.Map;

/**
 * One thing wrong with an input: where, what (a text key with its values). The text says what was found, what was expected
 * and, where it can be known, the likely cause.
 *
 * @param where  the place, or the file, option or folder as a whole
 * @param bundle name of the text bundle (see {@link Texts#of})
 * @param key    key of the text
 * @param values values of the holes of the text
 */
public record Problem(Where where, String bundle, String key, Map<String, ?> values) {
    public String text(Language language) {
        String said = Texts.of(bundle).say(language, key, values);
        return where.file().isEmpty() ? said : where + ": " + said;
    }
}
