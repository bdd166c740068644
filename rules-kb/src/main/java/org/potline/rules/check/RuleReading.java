package org.potline.rules.check;

import java.util.List;

/** Reads an expression of a rule token by token. */
final class RuleReading {
    private final List<RuleToken> tokens;
    private int at;

    RuleReading(List<RuleToken> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** The text of what comes; empty at the end. */
    String next() {
        return atEnd() ? "" : tokens.get(at).text();
    }

    /** Goes past a sign or word, if it is what comes. */
    boolean take(String sign) {
        if (!next().equals(sign)) {
            return false;
        }
        at++;
        return true;
    }

    /**
     * Goes past whatever comes.
     *
     * @throws IndexOutOfBoundsException at the end
     */
    RuleToken taken() {
        return tokens.get(at++);
    }
}
