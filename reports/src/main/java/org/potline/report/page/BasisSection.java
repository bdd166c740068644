package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.Locale;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.UsedFigure;

/** The sources of an inventory and every figure they rest on. */
final class BasisSection {
    private static final int DECIMALS = 6;

    private BasisSection() {
    }

    static void write(View view, Inventory inventory) {
        Html html = view.section("basis");
        EmissionSection.table(view, inventory);
        html.leaf("h3", view.say("heading.figures"));
        Table table = Table.open(html, view.say("heading.figures"), words(view.say("column.source")), words(view.say("column.formula")),
                words(view.say("column.figure")), numbers(view.say("column.value")), words(view.say("column.unit")),
                words(view.say("column.origin")));
        Gathered<SourceResult> sources = EmissionSection.listed(inventory);
        for (SourceResult source : sources.listed()) {
            for (UsedFigure figure : source.figures()) {
                table.row(view.labels().source(source.id()), figure.formula(), view.labels().figure(figure.item()), rounded(figure.value()),
                        figure.unit(), origin(view, figure));
            }
        }
        table.close();
        sources.say(html, view.words());
        EmissionSection.defaults(view, inventory);
        html.close();
    }

    /** Where a figure comes from, in words. */
    static String origin(View view, UsedFigure figure) {
        return view.say("origin." + figure.origin().name().toLowerCase(Locale.ROOT));
    }

    /** A figure with its unit. */
    static String value(View view, UsedFigure figure) {
        return rounded(figure.value()) + "\u00A0" + figure.unit();
    }

    /** A mean has more digits than it is worth: six decimals, and no noughts at their end. */
    private static String rounded(double value) {
        return Numbers.atMost(value, DECIMALS);
    }
}
