package org.potline.report.page;

import java.util.List;
import java.util.Map;
import org.potline.report.words.Numbers;
import org.potline.rules.uncertainty.BudgetEntry;
import org.potline.rules.uncertainty.OutputUncertainty;

/** The budgets: that of the total and of the process open with their largest lines, those of the sources folded away. */
final class BudgetsPart {
    /** Lines of a budget that show at once, our working value (D). */
    private static final int MOST_SHOWN = 12;

    private BudgetsPart() {
    }

    static void write(SureView known) {
        View view = known.view();
        Html html = view.html();
        html.leaf("h3", view.say("uncertainty.heading.budgets")).leaf("p", view.say("uncertainty.budgets-lead"), "class", "lead");
        open(known, known.uncertainty().total());
        if (known.uncertainty().process().tCo2e() != 0) {
            open(known, known.uncertainty().process());
        }
        Gathered<OutputUncertainty> sources = Gathered.of(known.uncertainty().sources(), Gathered.MOST_BARS, OutputUncertainty::known);
        for (OutputUncertainty source : sources.listed()) {
            html.line().open("details", "class", "method").leaf("summary", view.say("uncertainty.budget-of", values(known, source)));
            table(known, source);
            html.close();
        }
        if (sources.isSome()) {
            html.leaf("p", view.say("uncertainty.more-sources", Map.of("count", sources.others().size())), "class", "lead");
        }
    }

    private static void open(SureView known, OutputUncertainty output) {
        known.view().html().leaf("h4", known.view().say("uncertainty.budget-of", values(known, output)));
        table(known, output);
    }

    private static Map<String, Object> values(SureView known, OutputUncertainty output) {
        return Map.of("name", known.name(output), "size", (output.lacking().isEmpty() ? "= " : "≥ ") + known.view().say("uncertainty.tonnes",
                        Map.of("size", SureView.size(output.known()))),
                "count", output.budget().size());
    }

    private static void table(SureView known, OutputUncertainty output) {
        View view = known.view();
        if (output.budget().isEmpty()) {
            view.html().leaf("p", view.say("uncertainty.budget-empty"));
            return;
        }
        List<BudgetEntry> budget = output.budget();
        int shown = budget.size() <= MOST_SHOWN + 1 ? budget.size() : MOST_SHOWN;
        var table = new BudgetTable(known);
        table.open(view.say("uncertainty.budget-table", Map.of("name", known.name(output))));
        budget.subList(0, shown).forEach(table::line);
        List<BudgetEntry> rest = budget.subList(shown, budget.size());
        if (!rest.isEmpty()) {
            table.sum(view.say("uncertainty.others", Map.of("count", rest.size())), BudgetCharts.together(rest),
                    rest.stream().mapToDouble(BudgetEntry::shareFrac).reduce(0, Double::sum));
        }
        table.total(view.say(output.lacking().isEmpty() ? "uncertainty.combined" : "uncertainty.combined-known"), output.known());
        table.close();
        if (!rest.isEmpty()) {
            folded(known, output, rest);
        }
    }

    private static void folded(SureView known, OutputUncertainty output, List<BudgetEntry> rest) {
        View view = known.view();
        view.html().line().open("details").leaf("summary", view.say("uncertainty.rest", Map.of("count", rest.size())));
        List<BudgetEntry> listed = rest.subList(0, Math.min(rest.size(), Gathered.MOST_LINES));
        var table = new BudgetTable(known);
        table.open(view.say("uncertainty.rest-table", Map.of("name", known.name(output))));
        listed.forEach(table::line);
        table.close();
        if (listed.size() < rest.size()) {
            view.html().leaf("p", view.say("uncertainty.more-lines", Map.of("count", Numbers.fixed(rest.size() - listed.size(), 0))), "class", "lead");
        }
        view.html().close();
    }
}
