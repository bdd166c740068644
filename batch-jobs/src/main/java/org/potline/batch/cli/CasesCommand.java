package org.potline.batch.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.potline.rules.rulecase.CaseResult;
import org.potline.rules.rulecase.RuleCases;
import org.potline.rules.standard.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code potline cases}: runs the rule cases of an edition. */
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "EDITION", defaultValue = "jjf-al/draft-2025",
            descriptionKey = "option.edition")
    private String edition;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    CasesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<CaseResult> results = RuleCases.run(Editions.load(edition));
        long failed = results.stream().filter(result -> !result.passed()).count();
        if (common.json()) {
            screen.print(CasesJson.of(results, screen.language()));
        } else {
            results.stream().filter(result -> !result.passed()).forEach(this::show);
            screen.say("cases-summary", Map.of("passed", results.size() - failed, "failed", failed));
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.NO;
    }

    private void show(CaseResult failed) {
        screen.print(failed.where() + "  " + failed.name());
        failed.differences().forEach(difference -> screen.print("    " + difference.text(screen.language())));
    }
}
