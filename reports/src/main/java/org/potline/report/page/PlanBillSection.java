package org.potline.report.page;

import static org.potline.report.page.Table.Column.ids;
import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.report.diagram.DiagramWords;
import org.potline.report.words.Numbers;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.PlannedItem;
import org.potline.twin.plant.Meter;
import org.potline.twin.text.LocalText;

/** What has to be bought: by type, then place by place with the reason of each. */
final class PlanBillSection {
    private static final String NONE = "–";
    /** A rise of the uncertainty that is less than this share of it is none a reader need know of, our working value (D). */
    private static final double LEAST_RISE = 1e-4;
    private static final int DIGITS = 2;

    private PlanBillSection() {
    }

    static void write(PlanView view, PlanOutcome.Plan plan) {
        Html html = view.section("plan-bill");
        List<PlannedItem> bought = PlanView.items(plan, item -> !PlanView.isKept(item));
        if (bought.isEmpty()) {
            html.leaf("p", view.say("plan.bill-none")).close();
            return;
        }
        order(view, plan, bought);
        html.leaf("h3", view.say("plan.heading.places")).leaf("p", view.say("plan.places-lead", Map.of("output", view.output())), "class", "lead");
        places(view, plan, bought, view.say("plan.heading.places"));
        html.close();
    }

    /** What to order: of each type how many. */
    private static void order(PlanView view, PlanOutcome.Plan plan, List<PlannedItem> bought) {
        var byType = new LinkedHashMap<String, List<PlannedItem>>();
        bought.forEach(item -> byType.computeIfAbsent(item.type() + " " + accuracy(view, plan, item) + " " + members(view, item.members()),
                any -> new ArrayList<>()).add(item));
        view.html().leaf("h3", view.say("plan.heading.order"));
        Table table = Table.open(view.html(), view.say("plan.heading.order"), words(view.say("plan.column.type")),
                words(view.say("plan.column.class")),
                numbers(view.say("plan.column.count")), numbers(view.say("plan.column.once")), numbers(view.say("plan.column.yearly")));
        byType.values().forEach(items -> {
            PlannedItem first = items.get(0);
            Html html = table.openRow();
            type(view, first, "th");
            html.leaf("td", accuracy(view, plan, first), "class", "w").leaf("td", String.valueOf(items.size()), "class", "n")
                    .leaf("td", Money.yuan(once(items)), "class", "n").leaf("td", Money.yuan(yearly(items)), "class", "n").close();
        });
        table.total(view.say("row.total"), "", String.valueOf(bought.size()), Money.yuan(once(bought)), Money.yuan(yearly(bought)));
        table.close();
    }

    private static long once(List<PlannedItem> items) {
        return items.stream().mapToLong(PlannedItem::onceCny).sum();
    }

    private static long yearly(List<PlannedItem> items) {
        return items.stream().mapToLong(PlannedItem::yearlyCny).sum();
    }

    /** The instrument of that type, and with what it comes. */
    private static void type(PlanView view, PlannedItem item, String tag) {
        Html html = view.html();
        html.open(tag, "class", "w instrument").text(item.typeName().in(view.language()));
        if (!item.members().isEmpty()) {
            html.leaf("small", view.say("plan.with", Map.of("members", members(view, item.members()))));
        }
        html.close();
    }

    /** The members of a chain; of several alike how many. */
    private static String members(PlanView view, List<LocalText> members) {
        var counted = new LinkedHashMap<String, Integer>();
        members.forEach(member -> counted.merge(member.in(view.language()), 1, Integer::sum));
        return counted.entrySet().stream().map(one -> one.getValue() == 1 ? one.getKey() : one.getKey() + " ×" + one.getValue())
                .collect(Collectors.joining(view.say("gathered.comma")));
    }

    /** Class of the instrument as the new plant has it. */
    private static String accuracy(PlanView view, PlanOutcome.Plan plan, PlannedItem item) {
        Optional<String> meter = plan.plant().meters().stream().filter(one -> one.no().equals(item.no())).findFirst().flatMap(Meter::accuracy)
                .map(new DiagramWords(view.language())::accuracy);
        return meter.or(() -> plan.plant().laboratory().instruments().stream().filter(one -> one.no().equals(item.no())).findFirst()
                .map(one -> one.accuracy()).filter(text -> !text.isEmpty())).orElse(NONE);
    }

    /** A table of items, each with its reasons. */
    static void places(PlanView view, PlanOutcome.Plan plan, List<PlannedItem> items, String caption) {
        Table table = Table.open(view.html(), caption, words(view.say("plan.column.place")), words(view.say("plan.column.type")),
                words(view.say("plan.column.class")), numbers(view.say("plan.column.once")), numbers(view.say("plan.column.yearly")),
                words(view.say("plan.column.why")));
        for (PlannedItem item : items) {
            Html html = table.openRow();
            html.open("th", "scope", "row", "class", "cause").text(item.place().in(view.language()));
            html.leaf("small", (item.no() + " " + view.action("plan.action.", item.action())).strip()).close();
            type(view, item, "td");
            html.leaf("td", accuracy(view, plan, item), "class", "w").leaf("td", Money.yuan(item.onceCny()), "class", "n")
                    .leaf("td", Money.yuan(item.yearlyCny()), "class", "n").open("td", "class", "reason");
            why(view, plan, item);
            html.close().close();
        }
        table.close();
    }

    private static void why(PlanView view, PlanOutcome.Plan plan, PlannedItem item) {
        view.reasons(item).forEach(reason -> view.html().leaf("p", reason, "class", "why"));
        String booked = rise(item.riseBooked(), plan.uBooked());
        String reconciled = rise(item.riseReconciled(), plan.uReconciled());
        if (!booked.isEmpty() || !reconciled.isEmpty()) {
            view.html().leaf("p", view.say("plan.rise", Map.of("booked", booked.isEmpty() ? "0" : booked, "reconciled",
                    reconciled.isEmpty() ? "0" : reconciled)), "class", "why");
        } else if (item.reasons().isEmpty()) {
            view.html().leaf("p", view.say("plan.why-other"), "class", "why");
        }
    }

    /** How much the 95 % interval grows without it; empty text where that is next to nothing or not known. */
    private static String rise(OptionalDouble rise, double u) {
        return rise.isEmpty() || rise.getAsDouble() < LEAST_RISE * u ? ""
                : Numbers.significant(OutputUncertainty.K_95 * rise.getAsDouble(), DIGITS);
    }

    /** Column of ids, of the tables that name instruments by their numbers. */
    static Table.Column no(PlanView view) {
        return ids(view.say("plan.column.no"));
    }
}
