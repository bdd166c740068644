package org.potline.rules.card;

import java.util.Locale;
import org.potline.twin.text.LocalText;

/** How words of a workbook are compared with ours: blanks, capitals and the width of signs do not matter. */
final class CardWords {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_TO_HALF = 0xFEE0;

    private CardWords() {
    }

    /** Signs of full width, as a Chinese keyboard types them, as those of half width. */
    static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            half.append(c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_TO_HALF) : c == '\u3000' || c == '\u00A0' ? ' ' : c);
        }
        return half.toString();
    }

    /** A word in the form it is compared in. */
    static String folded(String text) {
        return halfWidth(text).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a written word is that text in either language. */
    static boolean isSame(String written, LocalText text) {
        String word = folded(written);
        return !word.isEmpty() && (word.equals(folded(text.zh())) || word.equals(folded(text.en())));
    }
}
