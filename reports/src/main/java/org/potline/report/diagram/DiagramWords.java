package org.potline.report.diagram;

import java.util.Map;
import org.potline.report.chart.TextWidth;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * The texts of drawings in one language, and how wide they are.
 *
 * @param language the language
 */
record DiagramWords(Language language) {
    static final String BUNDLE = "diagram";
    /** Size of names [px]. */
    static final double NAME_PX = 12;
    /** Size of what stands below a name [px]. */
    static final double SMALL_PX = 11;
    /** Bold letters are so much wider [1]. */
    private static final double BOLD = 1.07;

    String say(String key) {
        return Texts.of(BUNDLE).say(language, key);
    }

    String say(String key, Map<String, ?> values) {
        return Texts.of(BUNDLE).say(language, key, values);
    }

    String in(LocalText text) {
        return text.in(language);
    }

    static double name(String text) {
        return TextWidth.px(text, NAME_PX);
    }

    static double strong(String text) {
        return TextWidth.px(text, NAME_PX) * BOLD;
    }

    static double small(String text) {
        return TextWidth.px(text, SMALL_PX);
    }

    /** The text, or so much of its beginning as fits, with an ellipsis. */
    static String fitting(String text, double sizePx, double widthPx) {
        if (TextWidth.px(text, sizePx) <= widthPx) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int kept = letters.length;
        while (kept > 1 && TextWidth.px(new String(letters, 0, kept) + "…", sizePx) > widthPx) {
            kept--;
        }
        return new String(letters, 0, kept).strip() + "…";
    }
}
