package org.potline.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.report.check.CheckedPlant;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Term;
import org.potline.scenario.assess.ClauseLine;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;
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
        findings.forEach(finding -> finding(view, view.result().plant(), finding));
        html.close().close();
    }

    /** A finding: how strongly, of what, what is wrong, where it stands, the working values it rests on, the cards of its meters. */
    static void finding(View view, Plant plant, Finding finding) {
        Html html = view.html();
        html.line().open("li");
        Badges.found(view, finding);
        String name = finding.name().in(view.language());
        html.leaf("strong", name);
        if (!name.equals(finding.subject())) {
            html.text(" ").leaf("code", finding.subject());
        }
        html.leaf("p", finding.message().in(view.language()));
        String mend = finding.mend().in(view.language());
        if (!mend.isEmpty()) {
            html.leaf("p", view.say("findings.mend", Map.of("mend", mend)));
        }
        source(view, finding.source(), finding.confidence());
        if (CheckedPlant.restsOnWorkingValue(finding)) {
            html.leaf("p", view.say("check.rests-on-working", Map.of("values", String.join("; ", finding.workingValues().stream()
                    .map(value -> value.in(view.language())).distinct().toList()))), "class", "source");
        }
        cards(view, plant, finding);
        html.close();
    }

    /** The cards of the meter a finding is of, or of those at the point it is of. */
    private static void cards(View view, Plant plant, Finding finding) {
        for (Meter meter : plant.meters()) {
            if (meter.no().equals(finding.subject()) || meter.point().equals(finding.subject())) {
                MeterCard.write(view, plant, meter);
            }
        }
    }

    /** Where it stands and how sure it is. */
    static void source(View view, LocalText source, String confidence) {
        Html html = view.html();
        html.open("p", "class", "source").text(view.say("findings.source") + source.in(view.language()));
        html.text(" \u00b7 " + view.say("column.confidence") + " ");
        Badges.confidence(view, confidence);
        html.close();
    }
}
