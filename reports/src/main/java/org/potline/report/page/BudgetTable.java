package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.report.words.Numbers;
import org.potline.rules.uncertainty.BudgetEntry;
import org.potline.twin.uncertainty.ErrorCause;

/**
 * A budget as a table, in the columns that metrologists know.
 *
 * @see "JCGM 100:2008, table H.1; EA-4/02 M: 2022, S1.13"
 */
final class BudgetTable {
    private static final int DIGITS = 3;
    private static final int DIGITS_OF_ESTIMATE = 6;
    private static final String NONE = "—";

    private final SureView known;
    private Table table;

    BudgetTable(SureView known) {
        this.known = known;
    }

    void open(String caption) {
        View view = known.view();
        table = Table.open(view.html(), caption, words(view.say("uncertainty.column.input")), numbers(view.say("uncertainty.column.estimate")),
                numbers(view.say("uncertainty.column.u-of-input")), words(view.say("uncertainty.column.distribution")),
                numbers(view.say("uncertainty.column.sensitivity")), numbers(view.say("uncertainty.column.contribution")),
                numbers(view.say("uncertainty.column.share")));
    }

    void line(BudgetEntry entry) {
        Html html = table.openRow();
        html.open("th", "scope", "row", "class", "cause").text(known.names().line(entry));
        List<String> enters = entry.enters();
        if (isTold(entry)) {
            html.leaf("small", known.view().say("uncertainty.enters", Map.of("items",
                    Gathered.words(known.view(), enters.stream().map(known.names()::entering).toList()))));
        }
        html.close();
        String unit = known.names().unit(entry.unit());
        cell(html, entry.estimate().isPresent() ? measured(estimate(entry.estimate().getAsDouble()), unit) : NONE);
        cell(html, number(entry.u(), DIGITS, unit));
        html.leaf("td", known.choice("shape.", entry.shape()), "class", "w");
        cell(html, number(entry.sensitivity(), DIGITS + 1, unit.contains("/") || unit.startsWith("10") ? "t/(" + unit + ")" : "t/" + unit));
        cell(html, Numbers.significant(entry.uTCo2e(), DIGITS));
        cell(html, Numbers.share(entry.shareFrac(), 1));
        html.close();
    }

    /** Whether what a line makes wrong is more than its name tells. */
    private static boolean isTold(BudgetEntry entry) {
        boolean named = entry.kind() == ErrorCause.Kind.STATED || entry.kind() == ErrorCause.Kind.DEFAULT;
        return !named || entry.enters().size() > 1;
    }

    /** Without noughts at the end: an amount of a ledger or a default is no measurement of six digits. */
    private static String estimate(double value) {
        return Numbers.atMost(value, Numbers.decimals(value, DIGITS_OF_ESTIMATE));
    }

    private static void cell(Html html, String text) {
        html.leaf("td", text, "class", "n");
    }

    private static String number(OptionalDouble value, int digits, String unit) {
        return value.isPresent() ? measured(Numbers.significant(value.getAsDouble(), digits), unit) : NONE;
    }

    /** A number with its unit, which may begin with a power of ten. */
    private static String measured(String number, String unit) {
        return number + (unit.startsWith("10") ? "\u00A0\u00D7\u00A0" : "\u00A0") + unit;
    }

    /** Several lines as one. */
    void sum(String name, double uTCo2e, double shareFrac) {
        table.row(name, NONE, NONE, NONE, NONE, Numbers.significant(uTCo2e, DIGITS), Numbers.share(shareFrac, 1));
    }

    /** What all lines make together. */
    void total(String name, double uTCo2e) {
        table.total(name, "", "", "", "", Numbers.significant(uTCo2e, DIGITS), Numbers.share(1, 1));
    }

    void close() {
        table.close();
    }
}
