package org.potline.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
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

    static void write(YearView view) {
        Html html = view.section("months");
        List<Inventory> months = view.result().months();
        List<String> sources = view.sources().stream()
                .filter(source -> months.stream().anyMatch(month -> YearView.reported(month, source).isPresent())).toList();
        if (months.isEmpty() || sources.isEmpty()) {
            html.leaf("p", view.say("months.none")).close();
            return;
        }
        chart(view, months, sources);
        table(view, months, sources);
        html.close();
    }

    private static void chart(YearView view, List<Inventory> months, List<String> sources) {
        List<String> shown = largest(view, sources);
        var series = new ArrayList<ChartSeries>();
        for (String source : shown) {
            series.add(new ChartSeries(view.labels().source(source), Palette.series(series.size()), values(months, List.of(source))));
        }
        if (shown.size() < sources.size()) {
            series.add(new ChartSeries(view.say("chart.others"), Palette.series(series.size()),
                    values(months, sources.stream().filter(source -> !shown.contains(source)).toList())));
        }
        var data = new ChartData(view.say("chart.months"), months.stream().map(month -> name(view, month)).toList(), series);
        Figures.columns(view, "chart-months", Charts.stack(data), data);
    }

    /** All sources where each can have a colour of its own, else the largest of the year in the same order, one colour kept back. */
    private static List<String> largest(YearView view, List<String> sources) {
        if (sources.size() <= Palette.most()) {
            return sources;
        }
        Set<String> largest = sources.stream()
                .sorted(Comparator.comparingDouble(source -> -YearView.reported(view.result().inventory(), source).orElse(0)))
                .limit(Palette.most() - 1).collect(Collectors.toSet());
        return sources.stream().filter(largest::contains).toList();
    }

    private static double[] values(List<Inventory> months, List<String> sources) {
        return months.stream().mapToDouble(month -> sources.stream().mapToDouble(source -> YearView.reported(month, source).orElse(0)).sum())
                .toArray();
    }

    private static void table(YearView view, List<Inventory> months, List<String> sources) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.words(view.say("column.month")));
        sources.forEach(source -> columns.add(Table.Column.numbers(view.labels().source(source))));
        columns.add(Table.Column.numbers(view.say("row.total")));
        Table table = Table.open(view.html(), view.say("table.months"), columns.toArray(Table.Column[]::new));
        for (Inventory month : months) {
            table.row(row(name(view, month), sources.stream().map(source -> YearView.reported(month, source)).toList(),
                    month.totalTCo2e()));
        }
        table.total(row(view.say("row.year"),
                sources.stream().map(source -> YearView.reported(view.result().inventory(), source)).toList(), view.result().inventory().totalTCo2e()));
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
    private static String name(YearView view, Inventory month) {
        String period = month.period();
        int dash = period.indexOf('-');
        return dash < 0 ? period : view.say("month." + Integer.parseInt(period.substring(dash + 1)));
    }
}
