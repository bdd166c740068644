package org.potline.batch.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.potline.rules.amendment.Proposal;
import org.potline.rules.amendment.ProposalCases;
import org.potline.rules.amendment.Proposals;
import org.potline.rules.rulecase.CaseResult;
import org.potline.rules.rulecase.RuleCases;
import org.potline.rules.standard.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline cases}: runs the rule cases of an edition or of a proposal. */
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "EDITION|PROPOSAL", defaultValue = "jjf-al/draft-2025",
            descriptionKey = "cases.of")
    private String named;

    @Option(names = "--trust", descriptionKey = "option.trust")
    private boolean trusted;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    CasesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return Proposals.is(named) ? proposal(Proposals.load(named, trusted)) : edition();
    }

    private int edition() {
        List<CaseResult> results = RuleCases.run(Proposals.isEditionFolder(named) ? Proposals.edition(named, trusted) : Editions.load(named));
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

    private void show(CaseResult failed) {
        screen.print(failed.where() + "  " + failed.name());
        failed.differences().forEach(difference -> screen.print("    " + difference.text(screen.language())));
    }
}
