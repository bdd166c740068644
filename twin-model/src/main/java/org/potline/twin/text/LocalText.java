package org.potline.twin.text;

/**
 * A name or a sentence in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record LocalText(String zh, String en) {
    /** A text that is the same in both: an id, a number, the name of a standard. */
    public static LocalText same(String text) {
        return new LocalText(text, text);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
