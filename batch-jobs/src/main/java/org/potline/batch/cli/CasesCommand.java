package org.potline.batch.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.potline.rules.amendment.Proposal;
import org.potline.rules.amendment.ProposalCases;
import org.potline.rules.amendment.Proposals;
import org.potline.rules.language.RuleWords;
import org.potline.rules.mutation.MutationResult;
import org.potline.rules.mutation.MutationRun;
import org.potline.rules.mutation.Tried;
import org.potline.rules.rulecase.CaseResult;
import org.potline.rules.rulecase.RuleCases;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline cases}: runs the rule cases of an edition or a proposal, or tells what change of a rule none of them would notice. */
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {
    /** Share of the changes that the cases of a knowledge base have to notice [%]. */
    private static final double ENOUGH_PCT = 95;

    private static final int NEAREST = 5;

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
            Proposal proposal = Proposals.load(named, trusted);
            refuseUnknown(proposal.with(proposal.edits()));
            return proposal(proposal);
        }
        boolean folder = Proposals.isEditionFolder(named);
        if (!folder && !Editions.ids().contains(named)) {
            throw BadInput.of(Where.file(""), "batch", "cases-unknown", Map.of("value", named, "editions", String.join(", ", Editions.ids()),
                    "proposals", String.join(", ", Proposals.ids())));
        }
        Edition edition = folder ? Proposals.edition(named, trusted) : Editions.load(named);
        refuseUnknown(edition);
        return mutants ? tryMutants(edition) : edition(edition);
    }

    /** Of a clause that is not there no case would be run, and none would fail. */
    private void refuseUnknown(Edition edition) {
        List<String> known = edition.clauses().stream().map(Clause::id).sorted().toList();
        var problems = new Problems();
        clauses.stream().filter(clause -> !known.contains(clause)).forEach(clause -> problems.add(Where.file("--clause"), "batch", "cases-clause",
                Map.of("value", clause, "edition", edition.id(), "near", String.join(", ", RuleWords.nearest(clause, known, NEAREST)))));
        problems.refuseIfAny();
    }

    private int edition(Edition edition) {
        List<CaseResult> results = asked(RuleCases.run(edition));
        if (common.json()) {
            screen.print(CasesJson.of(results, screen.language()));
        } else {
            summary("cases-summary", results);
        }
        return failed(results) == 0 ? ExitCode.DONE : ExitCode.NO;
    }

    private int proposal(Proposal proposal) {
        ProposalCases all = ProposalCases.run(proposal);
        var cases = new ProposalCases(asked(all.own()), asked(all.old()), asked(all.altered()));
        if (common.json()) {
            screen.print(CasesJson.of(proposal.id(), cases, screen.language()));
        } else {
            screen.print(proposal.title().in(screen.language()));
            summary("cases-own", cases.own());
            summary("cases-old", cases.old());
            screen.say(cases.altered().isEmpty() ? "cases-altered-none" : "cases-altered", Map.of("altered", cases.altered().size()));
            cases.altered().forEach(altered -> show("case-altered", altered));
        }
        return cases.passed() ? ExitCode.DONE : ExitCode.NO;
    }

    private List<CaseResult> asked(List<CaseResult> results) {
        return results.stream().filter(result -> clauses.isEmpty() || clauses.contains(result.clause())).toList();
    }

    private static long failed(List<CaseResult> results) {
        return results.stream().filter(result -> !result.passed()).count();
    }

    private void summary(String key, List<CaseResult> results) {
        results.stream().filter(result -> !result.passed()).forEach(failed -> show("case-failed", failed));
        if (!clauses.isEmpty()) {
            results.stream().filter(CaseResult::passed).forEach(passed -> screen.say("case-passed", Map.of("clause", passed.clause(), "name",
                    passed.name())));
        }
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

    private void show(String key, CaseResult result) {
        screen.say(key, Map.of("where", result.where(), "clause", result.clause(), "name", result.name()));
        result.differences().forEach(difference -> screen.print("    " + difference.text(screen.language())));
    }
}
