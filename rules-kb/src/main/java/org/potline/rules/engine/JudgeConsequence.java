package org.potline.rules.engine;

import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.potline.rules.fact.Outcome;
import org.potline.rules.language.RuleExpression;
import org.potline.rules.language.RuleExpression.Given;
import org.potline.rules.language.RuleForm;
import org.potline.rules.language.RuleHead;
import org.potline.twin.text.Where;

/**
 * What a rule of a pack does: works out what stands in {@code judge( kcontext, subject, met, evidence, missing )} and keeps the verdict. The
 * engine has compiled the same words, and so checked them; carried out here they take a fraction of the time its interpreter takes,
 * and hold nothing but expressions whatever the engine may allow.
 */
final class JudgeConsequence implements Consequence<KnowledgeHelper> {
    private final RuleForm rule;
    private final Where where;
    private final String clause;
    private final List<RuleExpression> clauseOfRow;
    private final RuleExpression subject;
    private final RuleExpression met;
    private final RuleExpression evidence;
    private final RuleExpression missing;

    /** @param where file and line of its words */
    JudgeConsequence(RuleForm rule, Where where) {
        this.rule = rule;
        this.where = where;
        clause = RuleHead.clauseOf(rule.name());
        clauseOfRow = rule.clause().map(RuleExpression::of).stream().toList();
        subject = RuleExpression.of(rule.subject());
        met = RuleExpression.of(rule.met());
        evidence = RuleExpression.of(rule.evidence());
        missing = RuleExpression.of(rule.missing());
    }

    @Override
    public String getName() {
        return "default";
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver values) {
        InternalMatch match = helper.getMatch();
        Declaration[] declared = match.getTerminalNode().getRequiredDeclarations();
        var given = new Given(null, (String name) -> {
            for (Declaration each : declared) {
                if (each.getIdentifier().equals(name)) {
                    return each.getValue(values, match.getTuple());
                }
            }
            throw new IllegalArgumentException("(%s) stands for nothing.".formatted(name));
        });
        try {
            Object answer = met.value(given);
            Outcome outcome = answer instanceof Outcome own ? own : (Boolean) answer ? Outcome.MET : Outcome.BROKEN;
            String judged = clauseOfRow.isEmpty() ? clause : (String) clauseOfRow.get(0).value(given);
            VerdictSink sink = VerdictSink.of(helper);
            sink.judged(match, Verdict.of(rule.name(), judged, subject(given), outcome, evidence.value(given),
                    outcome == Outcome.MET && !sink.thorough() ? null : missing.value(given)));
        } catch (RuntimeException e) {
            throw new RuleFailure(where, e);
        }
    }

    private String subject(Given given) {
        if (subject.value(given) instanceof String id) {
            return id;
        }
        throw new IllegalArgumentException("What is judged has no id.");
    }
}
