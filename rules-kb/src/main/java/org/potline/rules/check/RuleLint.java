package org.potline.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;

/**
 * Reads a rule pack word by word, before the engine does, and refuses what a rule may not hold: any word that is not of the rule
 * language, so also imports, functions, salience, Java classes; any number or text; any consequence other than one judge(...) or
 * one insertLogical( new FACT(...) ). A lint against mistakes, not a wall against malice: packs of strangers belong in a process
 * of their own.
 */
final class RuleLint {
    private static final Pattern TOKEN = Pattern.compile("""
            (?<skip>\\s+|//[^\\n]*|/\\*.*?\\*/)|(?<text>"[^"\\n]*")|(?<number>[0-9][0-9.]*)|(?<word>\\$?[A-Za-z_][A-Za-z0-9_]*)\
            |(?<sign>==|!=|<=|>=|&&|\\|\\||[-+*/(),:;.?<>!])|(?<odd>.)""", Pattern.DOTALL);
    private static final RuleWords WORDS = new RuleWords();

    private final RulePack pack;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();

    private RuleLint(RulePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** One word, sign or literal with its place. */
    private record Token(String kind, String text, int start) {
        boolean is(String expected) {
            return text.equals(expected);
        }
    }

    static void check(RulePack pack, Problems problems) {
        var lint = new RuleLint(pack, problems);
        lint.cut();
        lint.checkWords();
        lint.checkConsequences();
    }

    private void cut() {
        Matcher matcher = TOKEN.matcher(pack.text());
        while (matcher.find()) {
            for (String kind : List.of("text", "number", "word", "sign", "odd")) {
                if (matcher.group(kind) != null) {
                    tokens.add(new Token(kind, matcher.group(kind), matcher.start()));
                }
            }
        }
    }

    private void checkWords() {
        Token before = new Token("sign", ";", 0);
        for (Token token : tokens) {
            switch (token.kind()) {
                case "word" -> checkWord(token);
                case "text" -> refuseIf(!before.is("rule") && !token.is("\"\""), token, "rule-text");
                case "sign" -> { }
                default -> refuse(token, "number".equals(token.kind()) ? "rule-number" : "rule-sign");
            }
            before = token;
        }
    }

    private void checkWord(Token token) {
        if (token.text().startsWith("$") || WORDS.has(token.text())) {
            return;
        }
        String near = WORDS.nearest(token.text());
        add(token, near.isEmpty() ? "rule-word" : "rule-word-near", Map.of("value", token.text(), "near", near));
    }

    private void checkConsequences() {
        Optional<Token> then = Optional.empty();
        var consequence = new ArrayList<Token>();
        for (Token token : tokens) {
            if (token.is("then")) {
                then = Optional.of(token);
                consequence.clear();
            } else if (token.is("end")) {
                then.ifPresent(start -> refuseIf(!allowed(consequence), start, "rule-consequence"));
                then = Optional.empty();
            } else {
                consequence.add(token);
            }
        }
    }

    /** One call with its brackets closed at its end only, then a semicolon; {@code new} only of a fact in insertLogical. */
    private static boolean allowed(List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last < 3 || !tokens.get(last).is(";") || closing(tokens) != last - 1) {
            return false;
        }
        long made = tokens.stream().filter(token -> token.is("new")).count();
        return tokens.get(0).is("judge") ? made == 0
                : tokens.get(0).is("insertLogical") && made == 1 && tokens.get(2).is("new") && RuleWords.isFact(tokens.get(3).text());
    }

    /** Index of the bracket that closes the second token, an opening one; -1 where there is none. */
    private static int closing(List<Token> tokens) {
        int open = 0;
        for (int i = 1; i < tokens.size(); i++) {
            open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (open <= 0) {
                return open == 0 && i > 1 ? i : -1;
            }
        }
        return -1;
    }

    private void refuseIf(boolean wrong, Token token, String key) {
        if (wrong) {
            refuse(token, key);
        }
    }

    private void refuse(Token token, String key) {
        add(token, key, Map.of("value", token.text()));
    }

    private void add(Token token, String key, Map<String, String> values) {
        String before = pack.text().substring(0, token.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = token.start() - before.lastIndexOf('\n');
        problems.add(new Where(pack.shown(), line, column), RuleCompiler.BUNDLE, key, values);
    }
}
