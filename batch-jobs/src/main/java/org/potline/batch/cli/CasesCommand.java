package org.potline.batch.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.potline.rules.mutation.MutationResult;
import org.potline.rules.mutation.MutationRun;
import org.potline.rules.mutation.Tried;
import org.potline.rules.rulecase.CaseResult;
import org.potline.rules.rulecase.RuleCases;
import org.potline.rules.standard.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline cases}: runs the rule cases of an edition, or tells what change of a rule none of them would notice. */
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {
    /** Share of the changes that the cases of a knowledge base have to notice [%]. */
    private static final double ENOUGH_PCT = 95;

    @Parameters(index = "0", arity = "0..1", paramLabel = "EDITION", defaultValue = "jjf-al/draft-2025",
            descriptionKey = "option.edition")
    private String edition;

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
        if (mutants) {
            return tryMutants();
        }
        List<CaseResult> results = RuleCases.run(Editions.load(edition)).stream()
                .filter(result -> clauses.isEmpty() || clauses.contains(result.clause())).toList();
        long failed = results.stream().filter(result -> !result.passed()).count();
        if (common.json()) {
            screen.print(CasesJson.of(results, screen.language()));
        } else {
            results.stream().filter(result -> !result.passed()).forEach(this::show);
            screen.say("cases-summary", Map.of("passed", results.size() - failed, "failed", failed));
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.NO;
    }

    private int tryMutants() {
        MutationResult result = MutationRun.of(Editions.load(edition), new TreeSet<>(clauses));
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
