package org.potline.batch.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.rules.finding.Finding;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.scenario.whatif.Increments;
import org.potline.scenario.whatif.OutputState;
import org.potline.scenario.whatif.Saving;
import org.potline.scenario.whatif.Scenario;
import org.potline.scenario.whatif.ScenarioResult;
import org.potline.scenario.whatif.SiteState;
import org.potline.scenario.whatif.TrueError;
import org.potline.scenario.whatif.WhatIfResult;
import org.potline.twin.text.Language;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios on the screen: of each a small table of before, after and change, what it costs and what that buys. */
final class WhatIfText {
    private static final double CNY_PER_UNIT = 10_000;

    private final Screen screen;

    private WhatIfText(Screen screen) {
        this.screen = screen;
    }

    /** The library as one JSON document. */
    static String listJson(List<Scenario> library, Language language) {
        List<Map<String, String>> rows = library.stream().map(scenario -> {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("id", scenario.id());
            row.put("title", scenario.title().in(language));
            row.put("question", scenario.question().in(language));
            return row;
        }).toList();
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(rows);
    }

    static void show(Screen screen, WhatIfResult result) {
        screen.say("whatif-head", Map.of("year", result.asked().year(), "years", result.asked().years(), "edition", result.asked().edition()));
        result.scenarios().forEach(scenario -> new WhatIfText(screen).show(result.increments(scenario)));
    }

    private void show(Increments increments) {
        ScenarioResult scenario = increments.scenario();
        screen.say("whatif-scenario", Map.of("id", scenario.id(), "title", scenario.title(), "plant", increments.baseline().name(),
                "method", increments.baseline().method()));
        scenario.changes().forEach(change -> screen.say("whatif-change", Map.of("change", change)));
        scenario.amendments().forEach(title -> screen.say("whatif-amended", Map.of("title", title)));
        table(increments).forEach(screen::print);
        findings(increments);
        cost(increments);
        scenario.measures().ifPresent(measures -> measures.savings().forEach(this::saving));
    }

    /** How many findings go and come, by clause; the report has their words. */
    private void findings(Increments increments) {
        List<Finding> papers = increments.papers();
        List<Finding> gained = increments.gained().stream().filter(finding -> !papers.contains(finding)).toList();
        screen.say("whatif-findings", Map.of("lost", byClause(increments.lost()), "gained", byClause(gained)));
        if (!papers.isEmpty()) {
            screen.say("whatif-papers", Map.of("count", papers.size()));
        }
    }

    private String byClause(List<Finding> findings) {
        Map<String, Integer> clauses = new LinkedHashMap<>();
        findings.forEach(finding -> clauses.merge(finding.clause(), 1, Integer::sum));
        return findings.isEmpty() ? "0" : findings.size() + " (" + clauses.entrySet().stream()
                .map(clause -> clause.getKey() + (clause.getValue() == 1 ? "" : " \u00D7" + clause.getValue())).collect(Collectors.joining(", ")) + ")";
    }

    private List<String> table(Increments increments) {
        SiteState before = increments.baseline().state();
        SiteState after = increments.scenario().state();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("", word("whatif-before"), word("whatif-after"), word("whatif-by")));
        for (String id : List.of(InventoryUncertainty.TOTAL, InventoryUncertainty.PROCESS)) {
            rows.add(row("whatif-u95-" + id, before.output(id).map(OutputState::expanded).orElseThrow(),
                    after.output(id).map(OutputState::expanded).orElseThrow()));
        }
        error("total", before.totalError(), after.totalError(), rows);
        error("process", before.processError(), after.processError(), rows);
        return TextTable.lines(rows);
    }

    private void error(String of, TrueError before, TrueError after, List<List<String>> rows) {
        rows.add(row("whatif-bias-" + of, OptionalDouble.of(before.biasTCo2e()), OptionalDouble.of(after.biasTCo2e())));
        rows.add(row("whatif-rms-" + of, OptionalDouble.of(before.rmsTCo2e()), OptionalDouble.of(after.rmsTCo2e())));
    }

    private List<String> row(String key, OptionalDouble before, OptionalDouble after) {
        OptionalDouble by = before.isEmpty() || after.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(after.getAsDouble() - before.getAsDouble());
        return List.of(word(key), tonnes("%,.0f", before), tonnes("%,.0f", after), tonnes("%+,.0f", by));
    }

    private String word(String key) {
        return screen.text(key, Map.of());
    }

    private String tonnes(String format, OptionalDouble tonnes) {
        return tonnes.isEmpty() ? word("whatif-unknown") : String.format(Locale.ROOT, format, tonnes.getAsDouble()).replaceFirst("^[-+](0([.]0+)?)$", "$1");
    }

    private void cost(Increments increments) {
        ScenarioResult scenario = increments.scenario();
        screen.say("whatif-cost", Map.of("years", scenario.horizonYears(), "cost",
                String.format(Locale.ROOT, "%,.1f", scenario.costCny() / CNY_PER_UNIT)));
        if (increments.u95TotalTCo2ePer10kCny().isPresent()) {
            screen.say("whatif-per-10k", Map.of("total", tonnes("%+,.1f", increments.u95TotalTCo2ePer10kCny()),
                    "process", tonnes("%+,.1f", increments.u95ProcessTCo2ePer10kCny()), "cny", tonnes("%+,.0f", increments.u95ProcessCnyPer10kCny())));
        }
    }

    private void saving(Saving saving) {
        String proof = saving.first().uTCo2e().isEmpty() ? "whatif-proof-unknown" : saving.first().proves() ? "whatif-proof-yes" : "whatif-proof-no";
        screen.say("whatif-saving", Map.of("of", word("whatif-of-" + saving.id()), "true", tonnes("%,.0f", OptionalDouble.of(saving.meanTrueTCo2e())),
                "reported", tonnes("%,.0f", OptionalDouble.of(saving.meanReportedTCo2e())), "proof", word(proof),
                "proved", saving.proved(), "years", saving.years().size(), "smallest", tonnes("%,.0f", saving.smallestProvableTCo2e()),
                "after", saving.yearsToProve().isEmpty() ? word("whatif-never") : screen.text("whatif-after-years",
                        Map.of("years", saving.yearsToProve().getAsInt()))));
    }
}
