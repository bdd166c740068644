package org.potline.twin.text;

/**
 * A name or a sentence in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record LocalText(String zh, String en) {
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
