package org.potline.rules.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;

/**
 * What in a pack's text the engine might read otherwise than we do: then what we took for a comment or a text could be a rule to it.
 * A backslash (an escape to the engine), a comment that is not a line of its own kind, a carriage return alone (it ends a line to the
 * engine), a character that cannot be seen or that turns the direction of reading. And what is too large to be looked through.
 */
final class PackText {
    /** More rules than any standard has clauses. */
    static final int MOST_RULES = 500;
    private static final int MOST_CHARACTERS = 256 * 1024;
    private static final Pattern REFUSED = Pattern.compile("(?<backslash>\\\\)|(?<comment>/\\*|\\*/)"
            + "|(?<unseen>\\r(?!\\n)|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\xA0\\u2028\\u2029]|\\p{Cf}|\\p{Co}|\\p{Cs})");
    private static final Pattern LINE = Pattern.compile("(?m)^(?<code>(?:[^\"/\\n]|\"[^\"\\n]*\"|/(?!/))*+)(?<rest>.*)$");

    private PackText() {
    }

    /** Reports the first thing it refuses. @return whether there was one */
    static boolean refuses(RulePack pack, Problems problems) {
        String text = pack.text();
        if (text.length() > MOST_CHARACTERS) {
            problems.add(Where.file(pack.shown()), RuleTexts.BUNDLE, "pack-too-large",
                    Map.of("value", text.length(), "most", MOST_CHARACTERS));
            return true;
        }
        Matcher refused = REFUSED.matcher(text);
        if (refused.find()) {
            String key = refused.group("backslash") != null ? "pack-backslash" : refused.group("comment") != null ? "pack-comment" : "pack-unseen";
            problems.add(where(pack, refused.start()), RuleTexts.BUNDLE, key,
                    Map.of("value", key.equals("pack-unseen") ? "U+%04X".formatted((int) text.charAt(refused.start())) : refused.group()));
            return true;
        }
        return openQuote(pack, problems);
    }

    /** A quotation mark that is not closed on its line: to the engine the text would go on. */
    private static boolean openQuote(RulePack pack, Problems problems) {
        Matcher line = LINE.matcher(pack.text());
        while (line.find()) {
            if (line.group("rest").startsWith("\"")) {
                problems.add(where(pack, line.start("rest")), RuleTexts.BUNDLE, "pack-quote", Map.of());
                return true;
            }
        }
        return false;
    }

    private static Where where(RulePack pack, int at) {
        return new RuleToken("odd", "", at).where(pack);
    }
}
