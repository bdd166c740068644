package org.potline.rules.engine;

import org.kie.api.runtime.rule.RuleContext;
import org.potline.rules.fact.Outcome;
import org.potline.rules.language.RuleHead;

/**
 * The one consequence of a clause's rule: {@code judge( kcontext, subject, met, evidence, missing )}. A clause that asks several things
 * has a rule for each: that of its name, and others with a dot and a word after it, {@code EQ-6.chain}.
 */
public final class Judging {
    private Judging() {
    }

    /** The rule's own clause. */
    public static void judge(RuleContext context, String subject, boolean met, Object evidence, Object missing) {
        judge(context, subject, met ? Outcome.MET : Outcome.BROKEN, evidence, missing);
    }

    /** The rule's own clause, with an outcome other than yes or no. */
    public static void judge(RuleContext context, String subject, Outcome outcome, Object evidence, Object missing) {
        String rule = context.getRule().getName();
        keep(context, Verdict.of(rule, RuleHead.clauseOf(rule), subject, outcome, evidence, missing));
    }

    /** A clause named by a dated row, of a rule that judges many clauses of one form. */
    public static void judge(RuleContext context, String clause, String subject, boolean met, Object evidence, Object missing) {
        keep(context, Verdict.of(context.getRule().getName(), clause, subject, met ? Outcome.MET : Outcome.BROKEN, evidence, missing));
    }

    private static void keep(RuleContext context, Verdict verdict) {
        ((VerdictSink) context.getKieRuntime().getEnvironment().get(VerdictSink.NAME)).judged(context.getMatch(), verdict);
    }
}
