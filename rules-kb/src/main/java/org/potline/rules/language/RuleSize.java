package org.potline.rules.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bounds on what one rule may put together. A pattern that is joined to no other by {@code ==} goes with every fact of its kind; two such
 * patterns go through every pair, three through every triple: with hundreds of facts that takes minutes.
 */
final class RuleSize {
    private static final int MOST_PATTERNS = 16;
    private static final int MOST_FREE = 2;
    /** Several times what the longest rule of a standard has. */
    private static final int MOST_WORDS = 1_000;
    /** The engine makes a rule of its own for each combination of the sides of them: of four at most sixteen. */
    private static final int MOST_OR = 4;
    /** Of these there is one, or few of one parameter. */
    private static final Set<String> FEW = Set.of("Assessment", "Site", "Span", "Bound");

    private RuleSize() {
    }

    static void check(RuleLint lint, RuleToken rule, List<RuleToken> tokens) {
        long either = tokens.stream().filter(token -> token.is("or")).count();
        if (tokens.size() > MOST_WORDS || either > MOST_OR) {
            lint.refuse(rule, either > MOST_OR ? "rule-or" : "rule-long");
            return;
        }
        int patterns = 0;
        int free = 0;
        var bound = new HashSet<String>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (RuleWords.isFact(tokens.get(i).text()) && tokens.get(i + 1).is("(")) {
                List<RuleToken> inside = tokens.subList(i + 2, close(tokens, i + 1));
                patterns++;
                free += FEW.contains(tokens.get(i).text()) || joined(inside, bound) ? 0 : 1;
                for (int j = 0; j + 1 < inside.size(); j++) {
                    if (inside.get(j).text().startsWith("$") && inside.get(j + 1).is(":")) {
                        bound.add(inside.get(j).text());
                    }
                }
            }
        }
        if (patterns > MOST_PATTERNS || free > MOST_FREE) {
            lint.refuse(rule, patterns > MOST_PATTERNS ? "rule-patterns" : "rule-free");
        }
    }

    private static int close(List<RuleToken> tokens, int opening) {
        int open = 0;
        for (int i = opening; i < tokens.size(); i++) {
            open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private static boolean joined(List<RuleToken> inside, Set<String> bound) {
        for (int i = 1; i < inside.size(); i++) {
            boolean after = inside.get(i - 1).is("==") && bound.contains(inside.get(i).text());
            boolean before = inside.get(i).is("==") && bound.contains(inside.get(i - 1).text());
            if (after || before) {
                return true;
            }
        }
        return false;
    }
}
