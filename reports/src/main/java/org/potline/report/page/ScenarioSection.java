package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.report.words.Numbers;
import org.potline.rules.finding.Finding;
import org.potline.scenario.whatif.MoreCost;
import org.potline.scenario.whatif.OutputState;
import org.potline.scenario.whatif.TrueError;

/** One scenario in full: what it changes, what that costs, which findings come and go, how sure each source becomes, how wrong reports are. */
final class ScenarioSection {
    /** So many findings show at once, our working value (D). */
    private static final int MOST_SHOWN = 8;
    private static final String NONE = "–";

    private ScenarioSection() {
    }

    static void write(ScenarioView view) {
        Html html = view.html();
        html.line().open("section", "id", view.id(view.section()), "class", "scenario").leaf("h3", view.heading(), "class", "chapter");
        html.leaf("p", view.scenario().question().in(view.language()), "class", "question");
        html.leaf("p", ScenarioAnswer.of(view), "class", "answer");
        changes(view);
        costs(view);
        view.scenario().measures().ifPresent(measures -> SavingPart.write(view, measures));
        findings(view, "whatif.lost", view.increments().lost());
        findings(view, "whatif.gained", view.increments().gained());
        uncertainties(view);
        errors(view);
        html.close();
    }

    private static void changes(ScenarioView view) {
        Html html = view.html();
        html.leaf("h4", view.say("whatif.heading.changes")).open("ul");
        view.scenario().changes().forEach(change -> html.leaf("li", change.in(view.language())));
        view.scenario().amendments().forEach(title -> html.leaf("li", view.say("whatif.amendment", Map.of("title", title.in(view.language())))));
        html.close();
    }

    private static void costs(ScenarioView view) {
        List<MoreCost> costs = view.scenario().costs();
        if (costs.isEmpty()) {
            return;
        }
        String caption = view.say("whatif.heading.cost", Map.of("horizon", view.scenario().horizonYears()));
        view.html().leaf("h4", caption);
        Table table = Table.open(view.html(), caption, words(view.say("whatif.column.what")), numbers(view.say("whatif.column.once")),
                numbers(view.say("whatif.column.a-year")), numbers(view.say("whatif.column.over", Map.of("horizon",
                        view.scenario().horizonYears()))));
        costs.forEach(line -> table.row(line.what().in(view.language()), Money.yuan(line.onceCny()), Money.yuan(line.perYearCny()),
                Money.yuan(line.horizonCny())));
        table.total(view.say("row.total"), Money.yuan(costs.stream().mapToDouble(MoreCost::onceCny).reduce(0, Double::sum)),
                Money.yuan(costs.stream().mapToDouble(MoreCost::perYearCny).reduce(0, Double::sum)), Money.yuan(view.scenario().costCny()));
        table.close();
    }

    private static void findings(ScenarioView view, String key, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        var alike = new LinkedHashMap<List<String>, List<Finding>>();
        findings.forEach(finding -> alike.computeIfAbsent(List.of(finding.clause(), finding.code(), finding.name().in(view.language()),
                finding.message().in(view.language())), any -> new ArrayList<>()).add(finding));
        List<List<Finding>> groups = List.copyOf(alike.values());
        Html html = view.html();
        html.leaf("h4", view.say(key, Map.of("count", findings.size())));
        list(view, groups.subList(0, Math.min(MOST_SHOWN, groups.size())));
        List<List<Finding>> rest = groups.subList(Math.min(MOST_SHOWN, groups.size()), groups.size());
        if (!rest.isEmpty()) {
            html.line().open("details").leaf("summary", view.say("whatif.findings-rest", Map.of("count",
                    rest.stream().mapToInt(List::size).sum())));
            list(view, rest.subList(0, Math.min(Gathered.MOST_LINES, rest.size())));
            html.close();
        }
    }

    /** Findings that say the same, once, with how many they are. */
    private static void list(ScenarioView view, List<List<Finding>> groups) {
        Html html = view.html();
        html.open("ul", "class", "findings");
        for (List<Finding> alike : groups) {
            Finding finding = alike.get(0);
            html.line().open("li");
            Badges.found(view, finding);
            html.leaf("code", finding.clause()).text(" ").leaf("strong", finding.name().in(view.language()));
            if (alike.size() > 1) {
                html.text(" ").leaf("span", view.say("whatif.times", Map.of("count", alike.size())), "class", "count");
            }
            html.leaf("p", finding.message().in(view.language())).close();
        }
        html.close();
    }

    /** The uncertainty of the total, the process and the sources that change; how many others stay as they are. */
    private static void uncertainties(ScenarioView view) {
        String caption = view.say("whatif.heading.u");
        view.html().leaf("h4", caption);
        Table table = Table.open(view.html(), caption, words(view.say("whatif.column.figure")), numbers(view.say("whatif.column.reported-before")),
                numbers(view.say("whatif.column.reported-after")), numbers(view.say("whatif.column.half-before")),
                numbers(view.say("whatif.column.half-after")), numbers(view.say("whatif.column.change")),
                numbers(view.say("whatif.column.change-pct")));
        List<OutputState> sums = List.of(view.after().total(), view.after().process());
        List<OutputState> sources = view.after().outputs().stream().filter(one -> !sums.contains(one)).toList();
        List<OutputState> changed = sources.stream().filter(one -> isOther(view, one)).toList();
        sums.forEach(output -> row(view, table, output));
        Gathered.lines(changed, OutputState::knownTCo2e).listed().forEach(output -> row(view, table, output));
        view.lostSources().forEach(id -> table.row(view.output(id), Numbers.fixed(view.before().output(id).orElseThrow().tCo2e(), 0), NONE,
                view.half(view.before(), id), NONE, NONE, NONE));
        table.close();
        if (changed.size() < sources.size()) {
            view.html().leaf("p", view.say("whatif.sources-same", Map.of("count", sources.size() - changed.size())), "class", "lead");
        }
    }

    /** Whether the uncertainty of a source changes, or is known in one of the states alone. */
    private static boolean isOther(ScenarioView view, OutputState after) {
        Optional<OutputState> before = view.before().output(after.id());
        return before.isEmpty() || before.get().u().isPresent() != after.u().isPresent() || view.changes(after.id());
    }

    private static void row(ScenarioView view, Table table, OutputState after) {
        Optional<OutputState> before = view.before().output(after.id());
        String pct = view.changes(after.id()) ? ScenarioView.percent(view.changeOfHalf(after.id()).orElseThrow(),
                before.orElseThrow().expanded().orElseThrow())
                : NONE;
        table.row(view.output(after.id()), before.map(one -> Numbers.fixed(one.tCo2e(), 0)).orElse(NONE), Numbers.fixed(after.tCo2e(), 0),
                view.half(view.before(), after.id()), view.half(view.after(), after.id()), view.change(after.id()), pct);
    }

    private static void errors(ScenarioView view) {
        String caption = view.say("whatif.heading.error", Map.of("years", view.after().years().size()));
        view.html().leaf("h4", caption);
        Table table = Table.open(view.html(), caption, words(view.say("whatif.column.figure")), numbers(view.say("whatif.column.bias-before")),
                numbers(view.say("whatif.column.bias-after")), numbers(view.say("whatif.column.rms-before")),
                numbers(view.say("whatif.column.rms-after")));
        error(table, view.say("whatif.output.total"), view.before().totalError(), view.after().totalError());
        error(table, view.say("whatif.output.process"), view.before().processError(), view.after().processError());
        table.close();
    }

    private static void error(Table table, String name, TrueError before, TrueError after) {
        table.row(name, Numbers.signedSignificant(before.biasTCo2e(), 2), Numbers.signedSignificant(after.biasTCo2e(), 2),
                ScenarioView.size(before.rmsTCo2e()), ScenarioView.size(after.rmsTCo2e()));
    }
}
