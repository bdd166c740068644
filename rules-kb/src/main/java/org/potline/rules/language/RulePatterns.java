package org.potline.rules.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What stands between {@code when} and {@code then}: patterns of facts, joined by not, exists, and, or, accumulate. */
final class RulePatterns {
    private static final RuleToken NOTHING = new RuleToken("sign", "", 0);
    private static final List<String> JOINING = List.of("not", "exists", "and", "or", "accumulate");
    private static final List<String> FUNCTIONS = List.of("collectList", "count", "sum", "min", "max");
    private static final List<String> VALUES = List.of("true", "false", "null", "this");
    /** Brackets that gather patterns, those of an accumulate, those of one of its functions. */
    private static final String GROUP = "(";
    private static final String ACCUMULATE = "accumulate";
    private static final String FUNCTION = "function";
    private static final int DEEPEST = 12;

    private final RuleLint lint;
    private final List<RuleToken> tokens;
    private final Deque<String> open = new ArrayDeque<>();

    RulePatterns(RuleLint lint, List<RuleToken> tokens) {
        this.lint = lint;
        this.tokens = tokens;
    }

    private RuleToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    void check() {
        for (int i = 0; i < tokens.size(); i++) {
            RuleToken token = at(i);
            lint.sign(token);
            if (token.is("(")) {
                open.push(opened(i));
                if (open.size() == DEEPEST) {
                    lint.refuse(token, "rule-deep");
                }
            } else if (token.is(")")) {
                if (open.poll() == null) {
                    lint.refuse(token, "rule-bracket-close");
                    return;
                }
            } else if (token.isWord()) {
                checkWord(i);
            } else if (token.is("+") && (at(i - 1).kind().equals("text") || at(i + 1).kind().equals("text"))) {
                lint.refuse(token, "rule-text-sum");
            }
        }
        if (!open.isEmpty()) {
            lint.refuse(at(tokens.size() - 1), "rule-bracket-open");
        }
    }

    /** What a bracket opens: the fact before it, else what it stands in. */
    private String opened(int i) {
        RuleToken before = at(i - 1);
        String around = open.isEmpty() ? GROUP : open.peek();
        if (RuleWords.isFact(before.text())) {
            return before.text();
        }
        return before.is(ACCUMULATE) ? ACCUMULATE : FUNCTIONS.contains(before.text()) && !isFact(around) ? FUNCTION : around;
    }

    private static boolean isFact(String around) {
        return RuleWords.isFact(around);
    }

    private void checkWord(int i) {
        RuleToken token = at(i);
        String around = open.isEmpty() ? GROUP : open.peek();
        if (at(i - 1).is(".")) {
            RuleAccess.check(lint, at(i - 2), token, at(i + 1));
        } else if (token.text().startsWith("$")) {
            return;
        } else if (isFact(around)) {
            inFact(i, around);
        } else if (RuleWords.isFact(token.text()) && at(i + 1).is("(") && !around.equals(FUNCTION)) {
            return;
        } else if (!JOINING.contains(token.text()) && !(around.equals(ACCUMULATE) && FUNCTIONS.contains(token.text()))) {
            lint.word(token);
        }
    }

    private void inFact(int i, String fact) {
        RuleToken token = at(i);
        boolean own = RuleWords.fields(fact).contains(token.text());
        boolean choice = RuleWords.isChoice(token.text()) && at(i + 1).is(".");
        if (own || choice || VALUES.contains(token.text())) {
            return;
        }
        if (at(i + 1).is("(")) {
            lint.word(token);
        } else {
            lint.field(token, fact);
        }
    }
}
