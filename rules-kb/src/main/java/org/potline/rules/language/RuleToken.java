package org.potline.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Where;

/**
 * One word, sign or literal of a rule pack.
 *
 * @param kind  {@code word}, {@code text}, {@code number}, {@code sign}, or {@code odd} for what no rule has
 * @param text  itself
 * @param start where it begins in the pack's text
 */
public record RuleToken(String kind, String text, int start) {
    private static final Pattern TOKEN = Pattern.compile("""
            (?<skip>\\s+|//[^\\n]*|/\\*.*?\\*/)|(?<text>"[^"\\n]*")|(?<number>[0-9][0-9.]*)|(?<word>\\$?[A-Za-z_][A-Za-z0-9_]*)\
            |(?<sign>==|!=|<=|>=|&&|\\|\\||[-+*/(),:;.?<>!])|(?<odd>.)""", Pattern.DOTALL);

    /** All tokens of a pack; blanks and comments are none. */
    public static List<RuleToken> of(RulePack pack) {
        var tokens = new ArrayList<RuleToken>();
        Matcher matcher = TOKEN.matcher(pack.text());
        while (matcher.find()) {
            for (String kind : List.of("text", "number", "word", "sign", "odd")) {
                if (matcher.group(kind) != null) {
                    tokens.add(new RuleToken(kind, matcher.group(kind), matcher.start()));
                }
            }
        }
        return tokens;
    }

    public boolean is(String expected) {
        return text.equals(expected);
    }

    public boolean isWord() {
        return kind.equals("word");
    }

    /** Its place in the pack. */
    public Where where(RulePack pack) {
        String before = pack.text().substring(0, start);
        return new Where(pack.shown(), (int) before.chars().filter(c -> c == '\n').count() + 1, start - before.lastIndexOf('\n'));
    }
}
