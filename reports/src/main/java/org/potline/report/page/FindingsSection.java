package org.potline.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Term;
import org.potline.scenario.assess.ClauseLine;
import org.potline.twin.plant.Meter;
import org.potline.twin.text.LocalText;

/** Findings, clause by clause; a finding about a meter or its point has the meter's card with it. */
final class FindingsSection {
    private FindingsSection() {
    }

    static void write(YearView view) {
        Html html = view.section("findings");
        Badges.banner(view);
        html.leaf("p", view.result().scope().in(view.language()), "class", "scope");
        var byClause = new LinkedHashMap<String, List<Finding>>();
        view.result().clauses().forEach(line -> byClause.put(line.coverage().clause(), new ArrayList<>()));
        view.result().findings().forEach(finding -> byClause.computeIfAbsent(finding.clause(), id -> new ArrayList<>()).add(finding));
        if (view.result().findings().isEmpty()) {
            html.leaf("p", view.say("findings.none"));
        }
        byClause.forEach((clause, findings) -> {
            if (!findings.isEmpty()) {
                clause(view, clause, findings);
            }
        });
        terms(view);
        html.close();
    }

    /** What the terms mean that the findings use. */
    private static void terms(YearView view) {
        if (view.result().terms().isEmpty()) {
            return;
        }
        Html html = view.html();
        html.line().leaf("h3", view.say("findings.terms")).open("dl", "class", "terms");
        for (Term term : view.result().terms()) {
            html.leaf("dt", term.name().in(view.language())).open("dd").text(term.definition().in(view.language()));
            source(view, term.source(), term.confidence());
            html.close();
        }
        html.close();
    }

    private static void clause(YearView view, String clause, List<Finding> findings) {
        Html html = view.html();
        html.line().open("article", "class", "clause").open("h3").leaf("code", clause).text(" ");
        html.leaf("span", view.say("findings.count", Map.of("count", String.valueOf(findings.size()))), "class", "count").close();
        Optional<ClauseLine> line = view.result().clauses().stream().filter(one -> one.coverage().clause().equals(clause)).findFirst();
        line.ifPresent(known -> html.leaf("p", known.requirement().in(view.language()), "class", "requirement"));
        line.ifPresent(known -> source(view, known.source(), known.confidence()));
        html.open("ul", "class", "findings");
        findings.forEach(finding -> finding(view, finding));
        html.close().close();
    }

    private static void finding(YearView view, Finding finding) {
        Html html = view.html();
        html.line().open("li");
        Badges.modality(view, finding.modality());
        String name = finding.name().in(view.language());
        html.leaf("strong", name);
        if (!name.equals(finding.subject())) {
            html.text(" ").leaf("code", finding.subject());
        }
        html.leaf("p", finding.message().in(view.language()));
        source(view, finding.source(), finding.confidence());
        for (Meter meter : view.result().plant().meters()) {
            if (meter.no().equals(finding.subject()) || meter.point().equals(finding.subject())) {
                MeterCard.write(view, meter);
            }
        }
        html.close();
    }

    /** Where it stands and how sure it is. */
    private static void source(YearView view, LocalText source, String confidence) {
        Html html = view.html();
        html.open("p", "class", "source").text(view.say("findings.source") + source.in(view.language()));
        html.text(" \u00b7 " + view.say("column.confidence") + " ");
        Badges.confidence(view, confidence);
        html.close();
    }
}
