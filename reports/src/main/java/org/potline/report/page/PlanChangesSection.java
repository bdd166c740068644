package org.potline.report.page;

import static org.potline.report.page.Table.Column.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.PlannedItem;
import org.potline.twin.plant.Meter;

/** What becomes of the instruments that are there, and what of the clauses on equipping stays broken. */
final class PlanChangesSection {
    private PlanChangesSection() {
    }

    static void write(PlanView view, PlanOutcome.Plan plan) {
        Html html = view.section("plan-changes");
        gone(view, plan);
        List<PlannedItem> kept = PlanView.items(plan, PlanView::isKept);
        if (kept.isEmpty()) {
            html.leaf("p", view.say("plan.kept-none"));
        } else {
            html.line().open("details").leaf("summary", view.say("plan.kept", Map.of("count", kept.size())));
            PlanBillSection.places(view, plan, kept, view.say("plan.kept", Map.of("count", kept.size())));
            html.close();
        }
        left(view, plan);
        html.close();
    }

    /** Meters of the site that the new plant has no longer: the heads of their chains. */
    private static void gone(PlanView view, PlanOutcome.Plan plan) {
        Set<String> stays = plan.plant().meters().stream().map(Meter::no).collect(Collectors.toSet());
        List<Meter> gone = view.outcome().site().meters().stream().filter(meter -> meter.partOf().isEmpty() && !stays.contains(meter.no())).toList();
        if (gone.isEmpty()) {
            view.html().leaf("p", view.say("plan.gone-none"));
            return;
        }
        view.html().leaf("h3", view.say("plan.heading.gone", Map.of("count", gone.size())));
        Table table = Table.open(view.html(), view.say("plan.heading.gone", Map.of("count", gone.size())), PlanBillSection.no(view),
                words(view.say("plan.column.instrument")), words(view.say("plan.column.place")), words(view.say("plan.column.instead")));
        gone.forEach(meter -> table.row(meter.no(), meter.name().in(view.language()), view.labels().thing(meter.point()), instead(view, plan,
                meter)));
        table.close();
    }

    private static String instead(PlanView view, PlanOutcome.Plan plan, Meter meter) {
        String instead = plan.items().stream().filter(item -> item.point().equals(meter.point()) && item.action() != PlannedItem.Action.KEEP)
                .map(item -> item.typeName().in(view.language())).collect(Collectors.joining(view.say("gathered.comma")));
        return instead.isEmpty() ? view.say("plan.instead-none") : instead;
    }

    private static void left(PlanView view, PlanOutcome.Plan plan) {
        if (plan.left().isEmpty()) {
            return;
        }
        Html html = view.html();
        html.leaf("h3", view.say("plan.heading.left", Map.of("count", plan.left().size()))).leaf("p", view.say("plan.left-lead"), "class", "lead");
        html.open("ul", "class", "findings");
        plan.left().forEach(finding -> FindingsSection.finding(view, plan.plant(), finding));
        html.close();
    }
}
