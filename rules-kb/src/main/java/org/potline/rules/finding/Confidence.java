package org.potline.rules.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks of confidence: A, B, C, D, each with + or - where it applies; A+ is the surest, D- the weakest. */
public final class Confidence {
    private static final Pattern MARK = Pattern.compile("(?<![A-Za-z])[ABCD](?![A-Za-z])[+-]?");
    private static final Comparator<String> SUREST_FIRST = Comparator.comparing((String mark) -> mark.charAt(0))
            .thenComparing(mark -> mark.endsWith("+") ? 0 : mark.endsWith("-") ? 2 : 1);

    private Confidence() {
    }

    /** Whether a text is one mark and nothing else. */
    public static boolean isMark(String text) {
        return text.matches("[ABCD][+-]?");
    }

    /** The marks in a text such as {@code A (structure), C+ (definition)}. */
    public static List<String> marks(String stated) {
        return MARK.matcher(stated).results().map(MatchResult::group).toList();
    }

    /**
     * The weakest of all marks in some texts: a chain holds no better than its weakest link.
     *
     * @throws IllegalArgumentException where there is no mark at all
     */
    public static String weakest(Collection<String> stated) {
        return stated.stream().flatMap(text -> marks(text).stream()).max(SUREST_FIRST).orElseThrow(() ->
                new IllegalArgumentException("There is no mark of confidence in (%s).".formatted(stated)));
    }
}
