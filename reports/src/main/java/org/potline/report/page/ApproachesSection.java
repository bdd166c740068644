package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.potline.report.chart.ChartData;
import org.potline.report.chart.ChartSeries;
import org.potline.report.chart.Charts;
import org.potline.report.chart.Palette;
import org.potline.report.words.Apportioned;
import org.potline.report.words.Numbers;
import org.potline.scenario.compare.Approaches.Group;
import org.potline.scenario.compare.ThreeApproaches.Gap;
import org.potline.scenario.compare.ThreeApproaches;

/** The three approaches beside each other, emission factors, mass balance and truth, and which gap between them is which. */
final class ApproachesSection {
    private ApproachesSection() {
    }

    static void write(YearView view) {
        Html html = view.section("approaches");
        Optional<ThreeApproaches> there = view.result().comparison().approaches();
        if (there.isEmpty()) {
            html.leaf("p", view.say("approaches.none")).close();
            return;
        }
        ThreeApproaches three = there.get();
        groups(view, three);
        html.leaf("p", view.say("approaches.pfc", Map.of("pfc", Numbers.fixed(three.ledger().pfcTCo2e(), 1))), "class", "lead");
        Map<String, Long> first = GapParts.balanceLessFactors(three.ledger());
        Map<String, Long> second = GapParts.balanceLessTrue(three);
        chart(view, first, second);
        html.leaf("h3", view.say("heading.gaps"));
        Table table = BalanceSection.openParts(html, view.words());
        BalanceSection.parts(table, view.words(), "step.factors", first);
        BalanceSection.parts(table, view.words(), "step.truth", second);
        table.close();
        html.leaf("h3", view.say("heading.balance-lines"));
        BalanceSection.lines(html, view.words(), view.labels(), three.balance());
        html.close();
    }

    /** Group by group what each approach finds; every column adds up as printed. */
    private static void groups(YearView view, ThreeApproaches three) {
        Set<String> ids = new LinkedHashSet<>();
        three.ledger().groups().forEach(group -> ids.add(group.id()));
        three.gaps().forEach(gap -> ids.add(gap.id()));
        List<String> order = new ArrayList<>(ids);
        order.remove(ThreeApproaches.OUTSIDE);
        if (ids.contains(ThreeApproaches.OUTSIDE)) {
            order.add(ThreeApproaches.OUTSIDE);
        }
        Map<String, Long> factors = column(three.ledger().groups(), Group::id, Group::factorTCo2);
        Map<String, Long> balance = column(three.ledger().groups(), Group::id, Group::balanceTCo2);
        Map<String, Long> truth = column(three.gaps(), Gap::id, Gap::trueTCo2);
        Table table = Table.open(view.html(), view.say("table.approaches"), words(view.say("column.group")), numbers(view.say("column.by-factors")),
                numbers(view.say("column.by-balance")), numbers(view.say("column.true-co2")));
        order.forEach(id -> table.row(BalanceSection.group(id, view.words(), view.labels()), figure(factors.get(id)), figure(balance.get(id)),
                figure(truth.get(id))));
        table.total(view.say("row.total"), figure(sum(factors)), figure(sum(balance)), figure(sum(truth)));
        table.close();
    }

    private static <T> Map<String, Long> column(List<T> rows, Function<T, String> id, ToDoubleFunction<T> figure) {
        double[] values = rows.stream().mapToDouble(figure).toArray();
        double total = 0;
        for (double value : values) {
            total += value;
        }
        long[] tenths = Apportioned.tenths(values, Apportioned.tenths(total));
        var column = new LinkedHashMap<String, Long>();
        for (int i = 0; i < tenths.length; i++) {
            column.put(id.apply(rows.get(i)), tenths[i]);
        }
        return column;
    }

    private static long sum(Map<String, Long> column) {
        return column.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String figure(Long tenths) {
        return tenths == null || tenths == 0 ? "–" : Numbers.fixed(PrintedParts.tonnes(tenths), 1);
    }

    /** Every gap a bar, of the one step or of the other. */
    private static void chart(YearView view, Map<String, Long> first, Map<String, Long> second) {
        List<String> names = new ArrayList<>();
        first.keySet().forEach(key -> names.add(view.say(key)));
        second.keySet().forEach(key -> names.add(view.say(key)));
        var data = new ChartData(view.say("chart.approaches"), names, List.of(
                new ChartSeries(view.say("step.factors"), Palette.series(0), values(first, 0, names.size())),
                new ChartSeries(view.say("step.truth"), Palette.series(1), values(second, first.size(), names.size()))));
        Figures.parts(view, "chart-approaches", Charts.parts(data), data);
    }

    private static double[] values(Map<String, Long> parts, int from, int length) {
        var values = new double[length];
        Arrays.fill(values, Double.NaN);
        int at = from;
        for (long tenths : parts.values()) {
            values[at++] = PrintedParts.tonnes(tenths);
        }
        return values;
    }
}
