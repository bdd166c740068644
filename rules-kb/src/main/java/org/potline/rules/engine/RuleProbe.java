package org.potline.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kie.api.runtime.KieSession;
import org.potline.rules.language.RuleConditions;
import org.potline.rules.language.RuleForm;
import org.potline.rules.language.RuleText;
import org.potline.rules.standard.RulePack;
import org.potline.twin.yaml.Problems;

/**
 * Tries rules on facts made up for them, so that what only shows when a rule is carried out (a question with an argument it does not
 * take, a sum of a number and a text) shows when it is loaded. What the rules then say does not matter.
 */
public final class RuleProbe {
    private static final RulePack NOTHING = new RulePack("", "");

    private RuleProbe() {
    }

    /** Tries each rule of packs that are otherwise in order, and reports each that cannot be carried out, with file and line. */
    public static void check(List<RulePack> packs, Problems problems) {
        List<RuleForm> rules = RuleForm.of(packs);
        CompiledRules together = RuleCompiler.compile(NOTHING, packs);
        RuleConditions.check(packs, problems);
        if (rules.stream().allMatch(rule -> failure(together, rule).isEmpty())) {
            return;
        }
        for (RuleForm rule : rules) {   // one by one, to tell which it is
            List<RulePack> alone = RuleText.only(packs, Set.of(rule.name()));
            failure(RuleCompiler.compile(NOTHING, alone), rule).ifPresent(failure -> new EngineErrors(alone, problems).tried(failure));
        }
    }

    /** The rules that say nothing on any of the facts made up for them: what they say then is not tried. */
    static List<String> silent(List<RulePack> packs) {
        CompiledRules compiled = RuleCompiler.compile(NOTHING, packs);
        return RuleForm.of(packs).stream().filter(rule -> {
            var sink = new VerdictSink();
            for (int variant = 0; variant < ProbeFacts.VARIANTS; variant++) {
                failure(compiled, ProbeFacts.of(rule, variant), sink);
            }
            return sink.verdicts().stream().noneMatch(verdict -> verdict.rule().equals(rule.name()));
        }).map(RuleForm::name).toList();
    }

    /** What the engine says when it carries out a rule; nothing where it can. */
    private static Optional<RuntimeException> failure(CompiledRules compiled, RuleForm rule) {
        return IntStream.range(0, ProbeFacts.VARIANTS).mapToObj(variant -> failure(compiled, ProbeFacts.of(rule, variant), new VerdictSink(true)))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<RuntimeException> failure(CompiledRules compiled, List<Object> facts, VerdictSink sink) {
        KieSession session = compiled.session(sink);
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        } finally {
            session.dispose();
        }
    }
}
