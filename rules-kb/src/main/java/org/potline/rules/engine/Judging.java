package org.potline.rules.engine;

import org.kie.api.runtime.rule.RuleContext;
import org.potline.rules.fact.Outcome;

/**
 * The one consequence of a clause's rule: {@code judge( kcontext, subject, met, evidence, missing )}. A clause that asks several things
 * has a rule for each: that of its name, and others with a dot and a word after it, {@code EQ-6.chain}. The engine compiles rules against
 * these forms, and so finds what is of the wrong kind; {@link JudgeConsequence} carries them out in their place.
 */
public final class Judging {
    private Judging() {
    }

    /** The rule's own clause. */
    public static void judge(RuleContext context, String subject, boolean met, Object evidence, Object missing) {
        throw notHere();
    }

    /** The rule's own clause, with an outcome other than yes or no. */
    public static void judge(RuleContext context, String subject, Outcome outcome, Object evidence, Object missing) {
        throw notHere();
    }

    /** A clause named by a dated row, of a rule that judges many clauses of one form. */
    public static void judge(RuleContext context, String clause, String subject, boolean met, Object evidence, Object missing) {
        throw notHere();
    }

    private static IllegalStateException notHere() {
        return new IllegalStateException("A consequence of a pack is carried out by JudgeConsequence.");
    }
}
