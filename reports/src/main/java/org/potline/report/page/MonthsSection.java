package org.potline.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.potline.report.chart.ChartData;
import org.potline.report.chart.ChartSeries;
import org.potline.report.chart.Charts;
import org.potline.report.chart.Palette;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.Inventory;

/** The reported emission month by month. */
final class MonthsSection {
    private MonthsSection() {
    }

    static void write(View view) {
        Html html = view.section("months");
        List<Inventory> months = view.result().months();
        List<String> sources = view.sources().stream()
                .filter(source -> months.stream().anyMatch(month -> View.reported(month, source).isPresent())).toList();
        if (months.isEmpty() || sources.isEmpty()) {
            html.leaf("p", view.say("months.none")).close();
            return;
        }
        chart(view, months, sources);
        table(view, months, sources);
        html.close();
    }

    private static void chart(View view, List<Inventory> months, List<String> sources) {
        var series = new ArrayList<ChartSeries>();
        for (String source : sources) {
            series.add(new ChartSeries(view.labels().source(source), Palette.series(series.size()),
                    months.stream().mapToDouble(month -> View.reported(month, source).orElse(0)).toArray()));
        }
        var data = new ChartData(view.say("chart.months"), months.stream().map(month -> name(view, month)).toList(), series);
        Figures.columns(view, "chart-months", Charts.stack(data), data);
    }

    private static void table(View view, List<Inventory> months, List<String> sources) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.words(view.say("column.month")));
        sources.forEach(source -> columns.add(Table.Column.numbers(view.labels().source(source))));
        columns.add(Table.Column.numbers(view.say("row.total")));
        Table table = Table.open(view.html(), view.say("table.months"), columns.toArray(Table.Column[]::new));
        for (Inventory month : months) {
            table.row(row(name(view, month), sources.stream().map(source -> View.reported(month, source)).toList(),
                    month.totalTCo2e()));
        }
        table.total(row(view.say("row.year"),
                sources.stream().map(source -> View.reported(view.result().inventory(), source)).toList(), view.result().inventory().totalTCo2e()));
        table.close();
    }

    private static String[] row(String name, List<OptionalDouble> values, double total) {
        var cells = new ArrayList<String>();
        cells.add(name);
        values.forEach(value -> cells.add(value.isPresent() ? Numbers.fixed(value.getAsDouble(), 1) : "–"));
        cells.add(Numbers.fixed(total, 1));
        return cells.toArray(String[]::new);
    }

    /** The month's name from a period such as {@code 2025-03}. */
    private static String name(View view, Inventory month) {
        String period = month.period();
        int dash = period.indexOf('-');
        return dash < 0 ? period : view.say("month." + Integer.parseInt(period.substring(dash + 1)));
    }
}
