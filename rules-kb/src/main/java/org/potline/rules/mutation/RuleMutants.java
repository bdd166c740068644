package org.potline.rules.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.potline.rules.language.RuleToken;
import org.potline.rules.language.RuleWords;

/**
 * A rule with one thing changed, in every way of a fixed list: a comparison shifted or reversed, a quantifier turned, "and" for "or", a
 * truth or a choice for another, a negation put in or taken out, a condition left out.
 */
final class RuleMutants {
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry(">=", ">"), Map.entry(">", ">="), Map.entry("<=", "<"),
            Map.entry("<", "<="), Map.entry("==", "!="), Map.entry("!=", "=="), Map.entry("&&", "||"), Map.entry("||", "&&"),
            Map.entry("+", "-"), Map.entry("-", "+"), Map.entry("*", "/"), Map.entry("/", "*"), Map.entry("!", ""));
    private static final Map<String, String> WORDS = Map.of("exists", "not", "not", "exists", "true", "false", "false", "true",
            "min", "max", "max", "min");
    private static final Set<String> BORDERS = Set.of(",", ";", "(", ")", "when", "then", "and", "or", "&&", "||", "?");

    private final RuleSource rule;
    private final List<String> clauses;
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutants(RuleSource rule, List<String> clauses) {
        this.rule = rule;
        this.clauses = clauses;
    }

    /**
     * All of them, in the order of the rule's text.
     *
     * @param clauses clauses judged by the rule
     */
    static List<Mutant> of(RuleSource rule, List<String> clauses) {
        var all = new RuleMutants(rule, clauses);
        for (int i = 2; i < rule.tokens().size(); i++) {
            all.at(i);
        }
        return all.mutants;
    }

    private void at(int i) {
        RuleToken token = rule.token(i);
        switch (token.kind()) {
            case "sign" -> sign(i, token);
            case "word" -> word(i, token);
            case "text" -> replace(i, i, token.is("\"\"") ? "\"~\"" : token.text().replaceFirst("\"$", "~\""));
            case "number" -> replace(i, i, "( " + token.text() + " + 1 )");
            default -> { }
        }
        if (isFactBracket(i)) {
            conditions(i).forEach(this::leaveOut);
        }
    }

    private void sign(int i, RuleToken token) {
        if (SIGNS.containsKey(token.text())) {
            replace(i, i, SIGNS.get(token.text()));
        }
    }

    private void word(int i, RuleToken token) {
        if (WORDS.containsKey(token.text()) && !rule.token(i - 1).is(".")) {
            replace(i, i, WORDS.get(token.text()));
        }
        if (token.is("not") || token.is("exists")) {
            leaveOutPattern(i);
        }
        if (token.is("isEmpty") || token.is("contains")) {
            int start = chainStart(i);
            if (!rule.token(start - 1).is("!")) {
                replace(start, start, "!" + rule.token(start).text());
            }
        }
        if (rule.token(i - 1).is(".")) {
            RuleWords.otherChoice(rule.token(i - 2).text(), token.text()).ifPresent(other -> replace(i, i, other));
        }
    }

    /** First token of {@code $a.b( $c ).isEmpty}. */
    private int chainStart(int i) {
        int at = i;
        while (rule.token(at - 1).is(".")) {
            at -= 2;
            if (rule.token(at).is(")")) {
                at = rule.opening(at);
                at -= rule.token(at - 1).isWord() ? 1 : 0;
            }
        }
        return at;
    }

    private boolean isFactBracket(int i) {
        return rule.token(i).is("(") && RuleWords.isFact(rule.token(i - 1).text());
    }

    /** First and last token of each condition in a fact's brackets; what only names a field is none. */
    private List<int[]> conditions(int open) {
        var conditions = new ArrayList<int[]>();
        int start = open + 1;
        int depth = 0;
        int close = rule.closing(open);
        for (int at = start; at <= close; at++) {
            depth += rule.token(at).is("(") ? 1 : rule.token(at).is(")") ? -1 : 0;
            if (at == close || depth == 0 && rule.token(at).is(",")) {
                boolean names = at - start == 3 && rule.token(start + 1).is(":");
                if (at > start && !names) {
                    conditions.add(new int[] {start, at - 1});
                }
                start = at + 1;
            }
        }
        return conditions;
    }

    /** Without a condition, and without the comma before or after it. */
    private void leaveOut(int[] condition) {
        int from = condition[0];
        int to = condition[1];
        if (rule.token(to + 1).is(",")) {
            add(from, to, rule.start(from), rule.start(to + 2), "");
        } else if (rule.token(from - 1).is(",")) {
            add(from, to, rule.start(from - 1), rule.end(to), "");
        } else {
            add(from, to, rule.start(from), rule.end(to), "");
        }
    }

    /** Without a {@code not Fact(...)} or {@code exists Fact(...)}, and without the {@code and} before it. */
    private void leaveOutPattern(int i) {
        int open = rule.token(i + 1).is("(") ? i + 1 : i + 2;
        if (rule.token(open).is("(")) {
            int from = rule.token(i - 1).is("and") ? i - 1 : i;
            add(i, rule.closing(open), rule.start(from), rule.end(rule.closing(open)), "");
        }
    }

    private void replace(int first, int last, String instead) {
        int from = first;
        int to = last;
        while (!BORDERS.contains(rule.token(from - 1).text()) && first - from < 6) {
            from--;
        }
        while (!BORDERS.contains(rule.token(to + 1).text()) && to - last < 6) {
            to++;
        }
        if (BORDERS.contains(rule.token(first).text())) {      // && and ||: both sides are shown
            from = Math.max(from - 3, 2);
            to = Math.min(to + 3, rule.tokens().size() - 1);
        }
        String before = rule.text(rule.start(from), rule.end(to));
        String after = rule.text(rule.start(from), rule.start(first)) + instead + rule.text(rule.end(last), rule.end(to));
        mutants.add(new Mutant(rule.name(), clauses, rule.where(first), said(before), said(after),
                Optional.of(rule.with(rule.start(first), rule.end(last), instead)), Optional.empty()));
    }

    private void add(int first, int last, int from, int to, String instead) {
        mutants.add(new Mutant(rule.name(), clauses, rule.where(first), said(rule.text(rule.start(first), rule.end(last))), instead,
                Optional.of(rule.with(from, to, instead)), Optional.empty()));
    }

    private static String said(String text) {
        return String.join(" ", Arrays.asList(text.strip().split("\\s+")));
    }
}
