package org.potline.batch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.potline.report.write.InventoryJson;
import org.potline.rules.check.Checker;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.explanation.Explainer;
import org.potline.rules.explanation.Explanation;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.rules.standard.Term;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline check}: findings and coverage of a plant on one day, or over a period. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "PLANT", defaultValue = "reference-500ka", descriptionKey = "annual.plant")
    private String plant;

    @Option(names = "--edition", paramLabel = "ID", defaultValue = "jjf-al/draft-2025", descriptionKey = "option.edition")
    private String edition;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "check.on")
    private LocalDate day;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "check.from")
    private LocalDate first;

    @Option(names = "--working-values", descriptionKey = "check.working")
    private boolean workingValues;

    @Option(names = "--report", descriptionKey = "check.report")
    private boolean report;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "check.out")
    private Path out;

    @Option(names = "--explain", arity = "1..2", paramLabel = "CLAUSE [SUBJECT]", descriptionKey = "check.explain")
    private List<String> explain = List.of();

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Edition asked = Editions.load(edition);
        Path file = PlantFiles.find(plant);
        Plant described = PlantReader.read(file, plant);
        LocalDate on = day == null ? described.asOf() : day;
        LocalDate from = first == null ? on : first;
        if (from.isAfter(on)) {
            throw BadInput.of(Where.file("--from"), "batch", "check-period", Map.of("from", from, "on", on));
        }
        if (!explain.isEmpty()) {
            refuseUseless();
            return explain(new Checker(asked, workingValues).explain(described, from, on, OptionalDouble.empty()));
        }
        CheckReport files = report || out != null ? new CheckReport(screen, out, described) : null;
        CheckResult result = new Checker(asked, workingValues).check(described, from, on, OptionalDouble.empty());
        if (common.json()) {
            screen.print(InventoryJson.check(result.scope(), result.findings(), result.coverage(), terms(asked, result), screen.language()));
        } else {
            show(asked, described, from, on, result);
        }
        if (files != null) {
            Path page = files.write(file, described, asked, from, on, workingValues, result);
            if (!common.json()) {
                screen.say("report-at", Map.of("file", page));
            }
        }
        return result.findings().stream().anyMatch(CheckCommand::isNo) ? ExitCode.NO : ExitCode.DONE;
    }

    /** An explanation leaves no page. */
    private void refuseUseless() {
        if (report || out != null) {
            throw BadInput.of(Where.file(report ? "--report" : "--out"), "batch", "explain-no-report", Map.of());
        }
    }

    /** Advice and information are no "no". */
    private static boolean isNo(Finding finding) {
        return finding.modality() == Modality.SHALL || finding.modality() == Modality.SHOULD;
    }

    private static List<Term> terms(Edition asked, CheckResult result) {
        return asked.terms().usedBy(result.findings().stream().map(Finding::message).toList());
    }

    private int explain(Explainer explainer) {
        List<Explanation> explanations = explain.size() > 1 ? List.of(explainer.explain(explain.get(0), explain.get(1)))
                : explainer.explain(explain.get(0));
        if (common.json()) {
            screen.print(CheckJson.of(explanations, screen.language()));
            return ExitCode.DONE;
        }
        for (Explanation each : explanations) {
            screen.say("explain-head", Map.of("clause", each.clause(), "title", each.title(), "subject", each.subject(), "name", each.name(),
                    "standing", screen.text("standing." + YamlValue.nameOf(each.standing()), Map.of())));
            screen.print("    " + each.why().in(screen.language()));
            if (!each.mend().en().isEmpty()) {
                screen.print("    " + screen.text("explain-mend", Map.of("mend", each.mend())));
            }
            if (!each.judgedBy().en().isEmpty()) {
                screen.print("    " + screen.text("explain-judged", Map.of("condition", each.judgedBy())));
            }
        }
        if (explanations.isEmpty()) {
            screen.say("explain-nobody", Map.of("clause", explain.get(0)));
        }
        return ExitCode.DONE;
    }

    private void showWorkingValues(List<Finding> findings) {
        List<Finding> resting = findings.stream().filter(finding -> !finding.workingValues().isEmpty()).toList();
        screen.say("check-working", Map.of("findings", resting.size()));
        resting.forEach(finding -> screen.print("  " + finding.clause() + "  " + finding.subject() + "  " + finding.workingValues().stream()
                .map(value -> value.in(screen.language())).collect(Collectors.joining("; "))));
    }

    private void show(Edition asked, Plant described, LocalDate from, LocalDate on, CheckResult result) {
        String period = from.equals(on) ? screen.text("check-day", Map.of("on", on))
                : screen.text("check-days", Map.of("from", from, "on", on));
        screen.print(described.name().in(screen.language()) + " · " + asked.id() + " · " + period);
        screen.print(asked.banner().in(screen.language()));
        screen.print(result.scope().in(screen.language()));
        List<Finding> findings = result.findings();
        findings.forEach(finding -> screen.print("  " + finding.clause() + "  "
                + screen.text("modality." + finding.code(), Map.of()) + "  " + finding.message().in(screen.language())
                + "  [" + finding.source().in(screen.language()) + " · " + finding.confidence() + "]"));
        if (workingValues) {
            showWorkingValues(findings);
        }
        screen.say("check-summary", Map.of("findings", findings.size(),
                "clauses", result.coverage().size(),
                "subjects", result.coverage().stream().mapToInt(line -> line.inScope()).sum()));
        List<Term> terms = terms(asked, result);
        if (!terms.isEmpty()) {
            screen.say("check-terms", Map.of());
            terms.forEach(term -> screen.say("check-term", Map.of("term", term.name(), "definition", term.definition(), "source", term.source(),
                    "confidence", term.confidence())));
        }
    }
}
