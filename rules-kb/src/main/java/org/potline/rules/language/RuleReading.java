package org.potline.rules.language;

import java.util.List;

/** Reads an expression of a rule token by token. */
public final class RuleReading {
    private final List<RuleToken> tokens;
    private int at;

    public RuleReading(List<RuleToken> tokens) {
        this.tokens = tokens;
    }

    public boolean atEnd() {
        return at >= tokens.size();
    }

    /** The text of what comes; empty at the end. */
    public String next() {
        return atEnd() ? "" : tokens.get(at).text();
    }

    /** What was gone past last; what comes first where nothing was. */
    RuleToken last() {
        return tokens.isEmpty() ? new RuleToken("sign", "", 0) : tokens.get(Math.max(at - 1, 0));
    }

    /** Goes past a sign or word, if it is what comes. */
    public boolean take(String sign) {
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
    public RuleToken taken() {
        return tokens.get(at++);
    }
}
