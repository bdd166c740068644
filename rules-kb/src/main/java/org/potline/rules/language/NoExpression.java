package org.potline.rules.language;

/** That words of a rule are no expression: where, and how. */
public final class NoExpression extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient RuleToken token;
    private final String key;

    private NoExpression(RuleToken token, String key) {
        super("(%s): %s".formatted(token.text(), key));
        this.token = token;
        this.key = key;
    }

    /** Of something that does not belong where it stands. */
    static NoExpression at(RuleToken token) {
        return new NoExpression(token, "rule-expression");
    }

    /** Of something behind which more is needed. */
    static NoExpression after(RuleToken token) {
        return new NoExpression(token, "rule-expression-end");
    }

    /** Of something nested deeper than is read. */
    static NoExpression deep(RuleToken token) {
        return new NoExpression(token, "rule-deep");
    }

    /** The word or sign it stumbled over. */
    public RuleToken token() {
        return token;
    }

    /** Key of the text that says how. */
    public String key() {
        return key;
    }
}
