package org.potline.report.page;

import static org.potline.report.page.Table.Column.ids;
import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import org.potline.report.chart.ChartData;
import org.potline.report.chart.ChartSeries;
import org.potline.report.chart.Charts;
import org.potline.report.chart.Palette;
import org.potline.report.page.PrintedCauses.Line;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.Inventory;
import org.potline.scenario.compare.MethodDifference;
import org.potline.scenario.compare.MethodInventory;
import org.potline.scenario.compare.SideBySide;
import org.potline.scenario.compare.SourceDifference;

/** One ledger under all methods: their totals, and what makes each differ from the method asked for, in tonnes and in money. */
final class SideBySideSection {
    private SideBySideSection() {
    }

    static void write(AccountView view) {
        SideBySide all = view.result().methods();
        Html html = view.section("methods");
        totals(view, all);
        table(view, all);
        all.price().ifPresent(price -> html.leaf("p", view.say("methods.price", Money.price(price)), "class", "lead"));
        if (all.differences().isEmpty()) {
            html.close();
            return;
        }
        var printed = new ArrayList<PrintedCauses>();
        for (int i = 0; i < all.differences().size(); i++) {
            printed.add(new PrintedCauses(all, i));
        }
        html.leaf("h3", view.say("heading.causes", Map.of("method", all.base().method())))
                .leaf("p", view.say("causes.lead"), "class", "lead");
        causes(view, all, printed);
        tonnes(view, all, printed);
        money(view, all);
        for (int i = 0; i < printed.size(); i++) {
            MethodDifferencePart.write(view, i, printed.get(i));
        }
        html.close();
    }

    private static void totals(AccountView view, SideBySide all) {
        var data = new ChartData(view.say("chart.methods"), names(all.methods()),
                List.of(new ChartSeries(view.say("column.total"), Palette.REPORTED, all.methods().stream()
                        .mapToDouble(one -> one.inventory().totalTCo2e()).toArray()),
                new ChartSeries(view.say("column.process-emission"), Palette.METER, all.methods().stream()
                        .mapToDouble(one -> one.inventory().processTCo2e()).toArray())));
        Figures.bars(view, "chart-methods", Charts.bars(data), data);
    }

    private static List<String> names(List<MethodInventory> methods) {
        return methods.stream().map(MethodInventory::id).toList();
    }

    private static void table(AccountView view, SideBySide all) {
        Table table = Table.open(view.html(), view.say("table.methods"), ids(view.say("column.method")),
                numbers(view.say("column.unrounded")), numbers(view.say("column.rounded")), numbers(view.say("column.process-t")),
                numbers(view.say("column.money")), numbers(view.say("column.specific")), words("GWP"), words(view.say("column.missing")));
        for (MethodInventory one : all.methods()) {
            Inventory inventory = one.inventory();
            table.row(one.id(), Numbers.fixed(inventory.totalTCo2e(), 2), Numbers.shortest(inventory.totalTCo2eRounded()),
                    Numbers.fixed(inventory.processTCo2e(), 2), money(all.cny(inventory.processTCo2e())), specific(view, inventory),
                    one.gwpSet().code().toUpperCase(Locale.ROOT), inventory.missing().isEmpty() ? view.say("none")
                            : Gathered.names(view, inventory.missing()));
        }
        table.close();
    }

    private static String money(OptionalDouble cny) {
        return cny.isPresent() ? Money.of(cny.getAsDouble()) : "–";
    }

    /** Per tonne of the product the method states, else of liquid metal. */
    private static String specific(AccountView view, Inventory inventory) {
        if (inventory.specific().isPresent()) {
            return view.say("methods.specific", Map.of("value", Numbers.fixed(inventory.specific().get().tCo2ePerT(), 3), "product",
                    view.labels().any(inventory.specific().get().product())));
        }
        OptionalDouble metalT = view.result().hotSpots().metalT();
        return metalT.isEmpty() ? "–" : Numbers.fixed(inventory.totalTCo2e() / metalT.getAsDouble(), 3);
    }

    private static void causes(AccountView view, SideBySide all, List<PrintedCauses> printed) {
        List<Line> totals = printed.stream().map(PrintedCauses::total).toList();
        var data = new ChartData(view.say("chart.causes"), names(all.methods()).subList(1, all.methods().size()), List.of(
                new ChartSeries(view.say("column.boundary"), Palette.BOUNDARY, column(totals, Line::boundary)),
                new ChartSeries(view.say("column.gwp"), Palette.GWP, column(totals, Line::gwp)),
                new ChartSeries(view.say("column.factor"), Palette.FACTOR, column(totals, Line::factor)),
                new ChartSeries(view.say("column.rounding"), Palette.ROUNDING, column(totals, Line::rounding))));
        Figures.parts(view, "chart-causes", Charts.parts(data), data);
    }

    private static double[] column(List<Line> lines, ToLongFunction<Line> part) {
        return lines.stream().mapToDouble(line -> PrintedCauses.tonnes(part.applyAsLong(line))).toArray();
    }

    private static void tonnes(AccountView view, SideBySide all, List<PrintedCauses> printed) {
        Table table = Table.open(view.html(), view.say("table.causes"), ids(view.say("column.method")),
                numbers(view.say("column.rounded")), numbers(view.say("column.difference-t")), numbers(view.say("column.boundary")),
                numbers(view.say("column.gwp")), numbers(view.say("column.factor")), numbers(view.say("column.rounding")));
        for (int i = 0; i < printed.size(); i++) {
            Line line = printed.get(i).total();
            table.row(line.cells(List.of(all.differences().get(i).method(), PrintedCauses.shown(line.other()))));
        }
        table.close();
    }

    /** The difference of the electrolysis process in money: it is stated unrounded, so rounding has no part in it. */
    private static void money(AccountView view, SideBySide all) {
        if (all.price().isEmpty()) {
            return;
        }
        Table table = Table.open(view.html(), view.say("table.money"), ids(view.say("column.method")), numbers(view.say("column.money-difference")),
                numbers(view.say("column.boundary")), numbers(view.say("column.gwp")), numbers(view.say("column.factor")));
        for (MethodDifference one : all.differences()) {
            long sum = Money.tenths(cny(all, one.process(SourceDifference::unroundedTCo2e)));
            long[] parts = Money.tenths(new double[] {cny(all, one.process(SourceDifference::boundaryTCo2e)),
                cny(all, one.process(SourceDifference::gwpTCo2e)), cny(all, one.process(SourceDifference::factorTCo2e))}, sum);
            table.row(one.method(), Figures.signed(sum), Figures.part(parts[0]), Figures.part(parts[1]), Figures.part(parts[2]));
        }
        table.close();
    }

    static double cny(SideBySide all, double processTCo2e) {
        return all.cny(processTCo2e).orElse(0);
    }
}
