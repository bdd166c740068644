package org.potline.report.diagram;

import java.util.List;
import java.util.Map;
import org.potline.report.chart.TextWidth;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * The texts of drawings in one language, and how wide they are.
 *
 * @param language the language
 */
public record DiagramWords(Language language) {
    static final String BUNDLE = "diagram";
    /** Size of names [px]. */
    static final double NAME_PX = 12;
    /** Size of what stands below a name [px]. */
    static final double SMALL_PX = 11;
    private static final String LIMIT = "limit.";
    /** Bold letters are so much wider [1]. */
    private static final double BOLD = 1.1;

    String say(String key) {
        return Texts.of(BUNDLE).say(language, key);
    }

    String say(String key, Map<String, ?> values) {
        return Texts.of(BUNDLE).say(language, key, values);
    }

    /** Accuracy as it is stated: a class where its scheme has classes, else the limit of error itself. */
    public String accuracy(AccuracyClass accuracy) {
        return isLimit(accuracy) ? shortAccuracy(accuracy) : say("point.class", Map.of("class", accuracy.designation()));
    }

    /** The same where there is little room: a class without the word. */
    String shortAccuracy(AccuracyClass accuracy) {
        return isLimit(accuracy) ? say(LIMIT + accuracy.scheme(), Map.of("class", accuracy.designation())) : accuracy.designation();
    }

    private static boolean isLimit(AccuracyClass accuracy) {
        return Texts.of(BUNDLE).has(LIMIT + accuracy.scheme());
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

    /** The text in one line where it fits, else in two about as long as each other. */
    static List<String> wrapped(String text, double sizePx, double widthPx) {
        if (TextWidth.px(text, sizePx) <= widthPx) {
            return List.of(text);
        }
        int best = -1;
        double bestPx = Double.MAX_VALUE;
        for (int at = 1; at < text.length(); at++) {
            if (breaks(text, at)) {
                double px = Math.max(TextWidth.px(text.substring(0, at).strip(), sizePx), TextWidth.px(text.substring(at).strip(), sizePx));
                if (px < bestPx) {
                    best = at;
                    bestPx = px;
                }
            }
        }
        return best < 0 ? List.of(text) : List.of(text.substring(0, best).strip(), text.substring(best).strip());
    }

    /** Whether a line may end before that place: at a blank, or between two Chinese characters of which no bracket or comma is torn off. */
    private static boolean breaks(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean chinese = TextWidth.em(before) == 1 && TextWidth.em(after) == 1;
        return after == ' ' || chinese && "\uFF08\u201C".indexOf(before) < 0 && "\uFF09\u3001\uFF0C\u201D".indexOf(after) < 0;
    }
}
