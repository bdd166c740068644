package org.potline.report.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** Name of the bundle of the section on uncertainty. */
    static final String UNCERTAINTY = "uncertainty";
    /** Name of the bundle of the page of a plan. */
    static final String PLAN = "plan-page";
    /** Name of the bundle of the page of scenarios. */
    static final String WHAT_IF = "whatif-page";
    /** A mark of confidence with what it holds for. */
    private static final Pattern PART = Pattern.compile("([ABCD][+-]?) \\(([^()]*)\\)(?:, |$)");

    public String say(String key) {
        return texts(key).say(language, key);
    }

    public String say(String key, Map<String, ?> values) {
        return texts(key).say(language, key, values);
    }

    /**
     * A confidence as content states it, in the reader's language: {@code A (structure), D (numbers)}. What it holds for is said by a text
     * {@code confidence-of.structure}; words without such a text stay as they are, and so does a mark alone.
     */
    public String confidence(String stated) {
        Matcher part = PART.matcher(stated);
        String said = "";
        int end = 0;
        while (part.find() && part.start() == end) {
            String key = "confidence-of." + part.group(2).replaceAll("[^A-Za-z]+", "-");
            String one = say("confidence-part", Map.of("mark", part.group(1), "of", has(key) ? say(key) : part.group(2)));
            said = said.isEmpty() ? one : say("confidence-parts", Map.of("some", said, "next", one));
            end = part.end();
        }
        return end > 0 && end == stated.length() ? said : stated;
    }

    boolean has(String key) {
        return texts(key).has(key);
    }

    private static Texts texts(String key) {
        for (String own : List.of(ACCOUNTING, CHECK, UNCERTAINTY, PLAN, WHAT_IF)) {
            if (Texts.of(own).has(key)) {
                return Texts.of(own);
            }
        }
        return Texts.of(BUNDLE);
    }
}
