package org.potline.batch.cli;

import java.util.List;
import java.util.Map;
import org.potline.rules.check.Loosening;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.finding.WorkingValue;
import org.potline.rules.standard.Term;
import org.potline.twin.yaml.YamlValue;

/** What a check found, on the screen: each finding in a line, below it what would mend it and where it stands. */
final class CheckText {
    private final Screen screen;

    CheckText(Screen screen) {
        this.screen = screen;
    }

    void show(CheckResult result, List<Term> terms) {
        screen.print(result.scope().in(screen.language()));
        List<Finding> findings = result.findings();
        findings.forEach(this::show);
        screen.say("check-summary", Map.of("findings", findings.size(), "shall", count(findings, Modality.SHALL), "should",
                count(findings, Modality.SHOULD), "may", count(findings, Modality.MAY), "info", count(findings, Modality.INFO),
                "undecided", findings.stream().filter(finding -> finding.kind() == Finding.Kind.UNDECIDED).count(),
                "clauses", result.coverage().size(), "subjects", result.coverage().stream().mapToInt(line -> line.inScope()).sum()));
        if (!terms.isEmpty()) {
            screen.say("check-terms", Map.of());
            terms.forEach(term -> screen.say("check-term", Map.of("term", term.name(), "definition", term.definition(), "source", term.source(),
                    "confidence", term.confidence())));
        }
    }

    private static long count(List<Finding> findings, Modality modality) {
        return findings.stream().filter(finding -> finding.modality() == modality).count();
    }

    private void show(Finding finding) {
        screen.print("  " + finding.clause() + "  " + screen.text("modality." + finding.code(), Map.of()) + "  "
                + finding.message().in(screen.language()));
        String mend = finding.mend().in(screen.language());
        if (!mend.isEmpty()) {
            screen.say("check-mend", Map.of("mend", mend));
        }
        screen.say("check-source", Map.of("source", finding.source(), "confidence", finding.confidence()));
    }

    /** The findings that rest on a working value of ours: on which, where it stands, and at what value the finding would go. */
    void workingValues(List<Finding> findings, Loosening loosening) {
        List<Finding> resting = findings.stream().filter(finding -> !finding.workingValues().isEmpty()).toList();
        screen.say("check-working", Map.of("findings", resting.size()));
        for (Finding finding : resting) {
            screen.say("check-working-of", Map.of("clause", finding.clause(), "subject", finding.subject(), "name", finding.name()));
            for (WorkingValue value : finding.workingValues()) {
                screen.say("check-working-value", Map.of("label", value.label(), "value", value.stated(), "row", value.row(),
                        "since", value.since(), "where", value.where(), "basis", value.basis()));
                Loosening.Answer answer = loosening.of(finding, value);
                screen.say(answer.value().equals("0") ? "check-working-nought" : "check-working-way." + YamlValue.nameOf(answer.way()),
                        Map.of("value", answer.value()));
            }
        }
    }
}
