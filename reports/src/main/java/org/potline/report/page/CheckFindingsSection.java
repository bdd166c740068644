package org.potline.report.page;

import java.util.List;
import java.util.Map;
import org.potline.report.check.CheckedPlant;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Clause;
import org.potline.twin.text.LocalText;

/** Findings, chapter by chapter and clause by clause, each with its source, how sure it is, and whether it rests on a working value. */
final class CheckFindingsSection {
    private CheckFindingsSection() {
    }

    static void write(CheckView view) {
        Html html = view.section("check-findings");
        if (view.checked().result().findings().isEmpty()) {
            html.leaf("p", view.say("findings.none"));
        }
        for (Map.Entry<LocalText, List<Clause>> chapter : CheckPage.chapters(view.checked())) {
            List<Clause> broken = chapter.getValue().stream().filter(clause -> !view.checked().findings(clause.id()).isEmpty()).toList();
            if (!broken.isEmpty()) {
                html.line().leaf("h3", chapter.getKey().in(view.language()), "class", "chapter");
                broken.forEach(clause -> clause(view, clause));
            }
        }
        html.close();
    }

    private static void clause(CheckView view, Clause clause) {
        CheckedPlant checked = view.checked();
        List<Finding> findings = checked.findings(clause.id());
        Html html = view.html();
        html.line().open("article", "class", "clause").open("h3").leaf("code", clause.id()).text(" " + clause.title().in(view.language()) + " ");
        html.leaf("span", view.say("findings.count", Map.of("count", String.valueOf(findings.size()))), "class", "count").close();
        html.leaf("p", checked.edition().textOf(clause, checked.on()).in(view.language()), "class", "requirement");
        FindingsSection.source(view, clause.source(), clause.confidence());
        html.open("ul", "class", "findings");
        findings.forEach(finding -> FindingsSection.finding(view, checked.plant(), finding));
        html.close().close();
    }
}
