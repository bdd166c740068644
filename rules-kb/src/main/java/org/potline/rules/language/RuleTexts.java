package org.potline.rules.language;

/** Where the sentences about rules and findings stand. */
public final class RuleTexts {
    /** Name of the texts, {@code texts/standards.*.properties}. */
    public static final String BUNDLE = "standards";

    private RuleTexts() {
    }
}
