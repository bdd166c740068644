package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.potline.report.words.CauseNames;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.FactorSpread;
import org.potline.rules.uncertainty.BudgetEntry;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.ValueSpread;
import org.potline.twin.uncertainty.ErrorCause;

/** What an interval holds and what not, what it rests on, what is lacking and how to mend it. */
final class SureOfPart {
    /** Share of the variance of the total or of the process from which a value of the method matters, our working value (D). */
    private static final double LEAST_SHARE = 0.01;
    private static final int MOST_VALUES = 10;

    private SureOfPart() {
    }

    static void write(SureView known, String differences) {
        View view = known.view();
        Html html = view.html();
        html.leaf("h3", view.say("uncertainty.heading.holds")).open("ul");
        html.leaf("li", view.say("holds.in"));
        html.open("li").text(view.say("holds.out")).text(" ").leaf("a", view.say("section." + differences), "href", "#" + view.id(differences))
                .close();
        months(known).forEach(sentence -> html.leaf("li", sentence));
        lacking(known).forEach(sentence -> html.leaf("li", sentence));
        html.close();
        values(known);
    }

    /** Which way months of one item were taken to err, where the ledger leaves it open. */
    private static List<String> months(SureView known) {
        InventoryUncertainty uncertainty = known.uncertainty();
        if (!uncertainty.stated()) {
            return List.of();
        }
        View view = known.view();
        String taken = known.choice("months.", uncertainty.months());
        if (uncertainty.otherwise().isEmpty()) {
            return List.of(taken);
        }
        String u = SureView.size(uncertainty.total().known());
        String other = SureView.size(uncertainty.otherwise().getAsDouble());
        return List.of(view.say("uncertainty.join", Map.of("first", taken, "next", u.equals(other) ? view.say("months.alike")
                : view.say("months.otherwise", Map.of("u", u, "other", other)))));
    }

    private static List<String> lacking(SureView known) {
        View view = known.view();
        List<String> lacking = known.uncertainty().total().lacking();
        var sentences = new ArrayList<String>();
        List<String> items = lacking.stream().filter(CauseNames::isOfLedger).map(known.names()::entering).toList();
        if (!items.isEmpty()) {
            sentences.add(view.say("lacking.ledger", Map.of("items", Gathered.words(view, items))));
        }
        List<String> values = lacking.stream().filter(one -> !CauseNames.isOfLedger(one)).map(known.names()::entering).toList();
        if (!values.isEmpty()) {
            sentences.add(view.say("lacking.values", Map.of("values", Gathered.words(view, values))));
        }
        return sentences;
    }

    /** The values of the method that matter, how far they may be off, and by whose word. */
    private static void values(SureView known) {
        View view = known.view();
        List<ValueSpread> values = mattering(known.uncertainty());
        if (values.isEmpty()) {
            return;
        }
        view.html().leaf("h4", view.say("uncertainty.heading.values")).leaf("p", view.say("uncertainty.values-lead"), "class", "lead");
        Table table = Table.open(view.html(), view.say("uncertainty.heading.values"), words(view.say("uncertainty.column.value")),
                numbers(view.say("column.value")), words(view.say("uncertainty.column.spread")), words(view.say("column.where-from")),
                words(view.say("column.confidence")));
        for (ValueSpread value : values) {
            FactorSpread spread = value.spread();
            Html html = table.openRow().leaf("th", known.names().value(value), "scope", "row")
                    .leaf("td", Numbers.shortest(value.value()) + "\u00A0" + known.names().unit(value.unit()), "class", "n")
                    .leaf("td", spread(known, spread)).leaf("td", spread.source().in(view.language()), "class", "from").open("td");
            Badges.confidence(view, spread.confidence());
            html.close().close();
        }
        table.close();
    }

    /** As content states it: {@code normal 6} is ±6 % at 95 %. */
    private static String spread(SureView known, FactorSpread spread) {
        String size = spread.text().substring(spread.text().indexOf(' ') + 1).strip();
        return known.view().say("spread." + spread.text().substring(0, spread.text().indexOf(' ')), Map.of("size", size));
    }

    private static List<ValueSpread> mattering(InventoryUncertainty uncertainty) {
        Map<String, ValueSpread> bySubject = uncertainty.values().stream().collect(Collectors.toMap(ValueSpread::subject, Function.identity(),
                (first, second) -> first));
        var found = new ArrayList<ValueSpread>();
        for (List<BudgetEntry> budget : List.of(uncertainty.total().budget(), uncertainty.process().budget())) {
            budget.stream().filter(entry -> entry.kind() == ErrorCause.Kind.DEFAULT && entry.shareFrac() >= LEAST_SHARE)
                    .map(entry -> bySubject.get(entry.subject())).filter(value -> value != null && !found.contains(value)).limit(MOST_VALUES)
                    .forEach(found::add);
        }
        return found;
    }
}
