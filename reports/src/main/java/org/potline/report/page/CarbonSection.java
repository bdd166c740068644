package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.Map;
import org.potline.report.chart.Sankey;
import org.potline.report.words.Apportioned;
import org.potline.report.words.Numbers;
import org.potline.scenario.compare.CarbonBalance;
import org.potline.twin.chemistry.Chemistry;

/** Where the carbon of the year truly came from and went: a drawing, the balance, and every flow. */
final class CarbonSection {
    private CarbonSection() {
    }

    static void write(YearView view) {
        Html html = view.section("carbon");
        CarbonBalance carbon = view.result().comparison().carbon();
        if (carbon.paths().stream().noneMatch(path -> path.carbonT() > 0)) {
            html.leaf("p", view.say("carbon.none")).close();
            return;
        }
        Figures.sankey(view, "chart-carbon", new Sankey(CarbonDrawing.of(view, carbon)));
        html.leaf("p", view.say("carbon.drawing"), "class", "lead");
        balance(view, carbon);
        table(view, carbon);
        html.close();
    }

    /** In and from stock = out, to stock and residual, as printed too. */
    private static void balance(YearView view, CarbonBalance carbon) {
        long in = Apportioned.tenths(carbon.inT());
        long from = Apportioned.tenths(carbon.fromStockT());
        long[] side = Apportioned.tenths(new double[] {carbon.outT(), carbon.toStockT(), carbon.residualT()}, in + from);
        view.html().leaf("p", view.say("carbon.balance", Map.of("in", Figures.tonnes(in), "from", Figures.tonnes(from), "out", Figures.tonnes(side[0]),
                "to", Figures.tonnes(side[1]), "residual", Figures.tonnes(side[2]),
                "percent", Numbers.share(Math.abs(side[2]), in + from))), "class", "balance");
    }

    private static void table(YearView view, CarbonBalance carbon) {
        double whole = carbon.inT() + carbon.fromStockT();
        Table table = Table.open(view.html(), view.say("table.carbon"), words(view.say("column.from")), words(view.say("column.to")),
                numbers(view.say("column.carbon-t")), numbers(view.say("column.carbon-share")), numbers(view.say("column.carbon-co2")));
        CarbonDrawing.together(carbon).forEach(path -> table.row(view.labels().place(path.from()), view.labels().place(path.to()),
                Numbers.fixed(path.carbonT(), 1), Numbers.share(path.carbonT(), whole),
                Numbers.fixed(path.carbonT() * Chemistry.CO2 / Chemistry.C, 1)));
        table.close();
    }
}
