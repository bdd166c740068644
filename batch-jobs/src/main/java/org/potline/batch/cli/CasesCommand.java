package org.potline.batch.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.potline.rules.amendment.Proposal;
import org.potline.rules.amendment.ProposalCases;
import org.potline.rules.amendment.Proposals;
import org.potline.rules.mutation.MutationResult;
import org.potline.rules.mutation.MutationRun;
import org.potline.rules.mutation.Tried;
import org.potline.rules.rulecase.CaseResult;
import org.potline.rules.rulecase.RuleCases;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline cases}: runs the rule cases of an edition or a proposal, or tells what change of a rule none of them would notice. */
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {
    /** Share of the changes that the cases of a knowledge base have to notice [%]. */
    private static final double ENOUGH_PCT = 95;

    @Parameters(index = "0", arity = "0..1", paramLabel = "EDITION|PROPOSAL", defaultValue = "jjf-al/draft-2025",
            descriptionKey = "cases.of")
    private String named;

    @Option(names = "--trust", descriptionKey = "option.trust")
    private boolean trusted;

    @Option(names = "--mutants", descriptionKey = "cases.mutants")
    private boolean mutants;

    @Option(names = "--clause", paramLabel = "ID", split = ",", descriptionKey = "cases.clause")
    private List<String> clauses = List.of();

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    CasesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (Proposals.is(named)) {
            return proposal(Proposals.load(named, trusted));
        }
        Edition edition = Proposals.isEditionFolder(named) ? Proposals.edition(named, trusted) : Editions.load(named);
        return mutants ? tryMutants(edition) : edition(edition);
    }

    private int edition(Edition edition) {
        List<CaseResult> results = RuleCases.run(edition).stream()
                .filter(result -> clauses.isEmpty() || clauses.contains(result.clause())).toList();
        if (common.json()) {
            screen.print(CasesJson.of(results, screen.language()));
        } else {
            summary("cases-summary", results);
        }
        return failed(results) == 0 ? ExitCode.DONE : ExitCode.NO;
    }

    private int proposal(Proposal proposal) {
        ProposalCases cases = ProposalCases.run(proposal);
        if (common.json()) {
            screen.print(CasesJson.of(proposal.id(), cases, screen.language()));
        } else {
            screen.print(proposal.title().in(screen.language()));
            summary("cases-own", cases.own());
            summary("cases-old", cases.old());
            screen.say(cases.altered().isEmpty() ? "cases-altered-none" : "cases-altered", Map.of("altered", cases.altered().size()));
            cases.altered().forEach(this::show);
        }
        return cases.passed() ? ExitCode.DONE : ExitCode.NO;
    }

    private static long failed(List<CaseResult> results) {
        return results.stream().filter(result -> !result.passed()).count();
    }

    private void summary(String key, List<CaseResult> results) {
        results.stream().filter(result -> !result.passed()).forEach(this::show);
        screen.say(key, Map.of("passed", results.size() - failed(results), "failed", failed(results)));
    }

    private int tryMutants(Edition edition) {
        MutationResult result = MutationRun.of(edition, new TreeSet<>(clauses));
        if (common.json()) {
            screen.print(CasesJson.of(result));
        } else {
            result.unnoticed().stream().map(Tried::mutant).forEach(mutant -> screen.print(mutant.where() + "  "
                    + (mutant.clauses().size() > 1 ? mutant.rule() : String.join(", ", mutant.clauses())) + "  " + mutant.change()));
            result.stray().forEach(where -> screen.say("mutant-stray", Map.of("where", where)));
            screen.say("mutants-summary", Map.of("tried", result.tried().size(), "noticed", result.count(Tried.Fate.NOTICED),
                    "unnoticed", result.count(Tried.Fate.UNNOTICED), "equal", result.count(Tried.Fate.EQUAL),
                    "pct", String.format(Locale.ROOT, "%.1f", result.noticedPct())));
        }
        return result.noticedPct() >= ENOUGH_PCT ? ExitCode.DONE : ExitCode.NO;
    }

    private void show(CaseResult failed) {
        screen.print(failed.where() + "  " + failed.name());
        failed.differences().forEach(difference -> screen.print("    " + difference.text(screen.language())));
    }
}
