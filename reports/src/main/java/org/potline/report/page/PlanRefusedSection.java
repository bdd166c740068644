package org.potline.report.page;

import static org.potline.report.page.Table.Column.words;

import java.util.List;
import java.util.Map;
import org.potline.scenario.plan.site.RefusedOption;

/** What could not be chosen: first what its place does not allow, then, folded away, what is too coarse for a clause. */
final class PlanRefusedSection {
    private PlanRefusedSection() {
    }

    static void write(PlanView view) {
        List<RefusedOption> refused = view.outcome().refused();
        if (refused.isEmpty()) {
            return;
        }
        Html html = view.section("plan-refused");
        List<RefusedOption> byPlace = refused.stream().filter(option -> option.clause().isEmpty()).toList();
        if (byPlace.isEmpty()) {
            html.leaf("p", view.say("plan.refused-none"));
        } else {
            table(view, byPlace, view.say("plan.refused-places", Map.of("count", byPlace.size())));
        }
        List<RefusedOption> coarse = refused.stream().filter(option -> !option.clause().isEmpty()).toList();
        if (!coarse.isEmpty()) {
            String heading = view.say("plan.refused-coarse", Map.of("count", coarse.size()));
            html.line().open("details").leaf("summary", heading);
            table(view, coarse, heading);
            html.close();
        }
        html.close();
    }

    private static void table(PlanView view, List<RefusedOption> refused, String caption) {
        List<RefusedOption> listed = refused.subList(0, Math.min(refused.size(), Gathered.MOST_LINES));
        Table table = Table.open(view.html(), caption, words(view.say("plan.column.place")), words(view.say("plan.column.type")),
                words(view.say("plan.column.refused")));
        listed.forEach(option -> table.row(option.place().in(view.language()), option.typeName().in(view.language()),
                option.why().in(view.language())));
        table.close();
        if (listed.size() < refused.size()) {
            view.html().leaf("p", view.say("plan.refused-more", Map.of("count", refused.size() - listed.size())), "class", "lead");
        }
    }
}
