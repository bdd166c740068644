package org.potline.rules.language;

import java.util.List;

/** What stands between {@code then} and {@code end}: {@code judge( kcontext, ... );} once and nothing else. */
final class RuleConsequence {
    private static final RuleToken NOTHING = new RuleToken("sign", "", 0);
    private static final List<String> VALUES = List.of("true", "false", "null");
    /** Index of what stands first behind {@code judge( kcontext,}. */
    private static final int FIRST = 4;
    private final RuleLint lint;
    private final List<RuleToken> tokens;
    private final RuleToken then;

    RuleConsequence(RuleLint lint, List<RuleToken> tokens, RuleToken then) {
        this.lint = lint;
        this.tokens = tokens;
        this.then = then;
    }

    private RuleToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    void check() {
        int last = tokens.size() - 1;
        boolean begins = at(0).is("judge") && at(1).is("(") && at(2).is("kcontext") && at(3).is(",");
        for (int i = begins ? FIRST : 0; i <= last; i++) {
            RuleToken token = at(i);
            lint.sign(token);
            if (token.isWord() && !token.is("judge") && !token.is("kcontext")) {
                checkWord(i);
            } else if (token.is("+") && (at(i - 1).kind().equals("text") || at(i + 1).kind().equals("text"))) {
                lint.refuse(token, "rule-text-sum");
            }
        }
        boolean again = tokens.stream().filter(token -> token.is("judge") || token.is("kcontext") || token.is(";")).count() != 3;
        if (!begins || again || !at(last).is(";") || closing() != last - 1) {
            lint.refuse(then, "rule-consequence");
        } else {
            checkArguments(last - 1);
        }
    }

    /** Each argument has to be an expression; an empty one is told where they are counted. */
    private void checkArguments(int closing) {
        int start = FIRST;
        int open = 0;
        for (int i = start; i <= closing; i++) {
            if (i == closing || open == 0 && at(i).is(",")) {
                if (i > start) {
                    checkArgument(tokens.subList(start, i));
                }
                start = i + 1;
            } else {
                open += at(i).is("(") ? 1 : at(i).is(")") ? -1 : 0;
            }
        }
    }

    private void checkArgument(List<RuleToken> argument) {
        try {
            RuleExpression.of(argument);
        } catch (NoExpression e) {
            lint.refuse(e.token(), e.key());
        }
    }

    private void checkWord(int i) {
        RuleToken token = at(i);
        if (at(i - 1).is(".")) {
            RuleAccess.check(lint, at(i - 2), token, at(i + 1));
        } else if (!token.text().startsWith("$") && !VALUES.contains(token.text())
                && !(RuleWords.isChoice(token.text()) && at(i + 1).is("."))) {
            lint.word(token);
        }
    }

    /** Index of the bracket that closes the second token, an opening one; -1 where there is none. */
    private int closing() {
        int open = 0;
        for (int i = 1; i < tokens.size(); i++) {
            open += at(i).is("(") ? 1 : at(i).is(")") ? -1 : 0;
            if (open <= 0) {
                return open == 0 && i > 1 ? i : -1;
            }
        }
        return -1;
    }
}
