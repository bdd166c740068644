package org.potline.report.page;

import static org.potline.report.page.Table.Column.ids;
import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.numbersOf;
import static org.potline.report.page.Table.Column.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.potline.report.page.PrintedCauses.Line;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.UsedFigure;
import org.potline.scenario.compare.DifferingFigure;
import org.potline.scenario.compare.MethodDifference;
import org.potline.scenario.compare.MethodInventory;
import org.potline.scenario.compare.SideBySide;
import org.potline.scenario.compare.SourceDifference;

/** One method against the base method, source by source, and the figures that differ; folded away until it is asked for. */
final class MethodDifferencePart {
    private MethodDifferencePart() {
    }

    static void write(AccountView view, int place, PrintedCauses printed) {
        SideBySide all = view.result().methods();
        MethodDifference difference = all.differences().get(place);
        Map<String, String> both = Map.of("method", difference.method(), "base", all.base().method());
        view.html().line().open("details", "class", "method").leaf("summary", view.say("causes.by-source", both));
        table(view, all, difference, printed);
        figures(view, all, place);
        view.html().close();
    }

    private static void table(AccountView view, SideBySide all, MethodDifference difference, PrintedCauses printed) {
        Table table = Table.open(view.html(), view.say("table.by-source"), words(view.say("column.source")), numbersOf(all.base().method()),
                numbersOf(difference.method()), numbers(view.say("column.difference-t")), numbers(view.say("column.boundary")),
                numbers(view.say("column.gwp")), numbers(view.say("column.factor")), numbers(view.say("column.rounding")),
                numbers(view.say("column.money-short")));
        List<SourceDifference> sources = difference.sources();
        long sum = Money.tenths(SideBySideSection.cny(all, difference.process(SourceDifference::unroundedTCo2e)));
        long[] money = Money.tenths(sources.stream().mapToDouble(one -> one.ofProcess()
                ? SideBySideSection.cny(all, one.unroundedTCo2e()) : 0).toArray(), sum);
        Gathered<Integer> rows = Gathered.lines(IntStream.range(0, sources.size()).boxed().toList(), i -> size(sources.get(i)));
        for (int i : rows.listed()) {
            SourceDifference one = sources.get(i);
            Line line = printed.lines().get(i);
            table.row(line.cells(List.of(view.labels().source(one.source()), one.base().isPresent() ? PrintedCauses.shown(line.base()) : "–",
                    one.other().isPresent() ? PrintedCauses.shown(line.other()) : "–"), Figures.part(money[i])));
        }
        if (rows.isSome()) {
            Line others = rows.others().stream().map(printed.lines()::get).reduce(Line.NOTHING, Line::plus);
            table.row(others.cells(List.of(rows.heading(view.words()), PrintedCauses.shown(others.base()), PrintedCauses.shown(others.other())),
                    Figures.part(rows.others().stream().mapToLong(i -> money[i]).sum())));
        }
        Line total = printed.total();
        table.total(total.cells(List.of(view.say("row.total"), PrintedCauses.shown(total.base()), PrintedCauses.shown(total.other())),
                Figures.part(sum)));
        table.close();
        rows.say(view.html(), view.words());
    }

    /** Size of a source by whichever method has more of it [tCO2e]. */
    private static double size(SourceDifference one) {
        return Math.max(Math.abs(one.base().orElse(0)), Math.abs(one.other().orElse(0)));
    }

    private static void figures(AccountView view, SideBySide all, int place) {
        List<SourceDifference> differing = all.differences().get(place).sources().stream()
                .filter(one -> one.lacking() || !one.figures().isEmpty()).toList();
        MethodInventory base = all.methods().get(0);
        MethodInventory other = all.methods().get(place + 1);
        if (differing.isEmpty() && base.gwp().equals(other.gwp())) {
            view.html().leaf("p", view.say("causes.no-figures"));
            return;
        }
        Table table = Table.open(view.html(), view.say("table.figures"), words(view.say("column.source")), words(view.say("column.figure")),
                ids(base.id()), ids(other.id()));
        if (!base.gwp().equals(other.gwp())) {
            table.row(view.say("figures.all"), "GWP CF₄", Numbers.shortest(base.gwp().cf4()), Numbers.shortest(other.gwp().cf4()));
            table.row(view.say("figures.all"), "GWP C₂F₆", Numbers.shortest(base.gwp().c2f6()), Numbers.shortest(other.gwp().c2f6()));
        }
        Gathered<SourceDifference> sources = Gathered.lines(differing, MethodDifferencePart::size);
        sources.listed().forEach(one -> figures(view, table, one));
        table.close();
        sources.say(view.html(), view.words());
    }

    private static void figures(AccountView view, Table table, SourceDifference one) {
        String source = view.labels().source(one.source());
        if (one.lacking()) {
            table.row(source, view.say("figures.data"), view.say(one.base().isPresent() ? "figures.there" : "figures.missing"),
                    view.say(one.other().isPresent() ? "figures.there" : "figures.missing"));
        }
        for (DifferingFigure figure : one.figures()) {
            String name = figure.constant() ? view.labels().constant(figure.item()) : view.labels().item(figure.item());
            table.row(source, name, values(view, figure.base()), values(view, figure.other()));
        }
    }

    private static String values(AccountView view, List<UsedFigure> figures) {
        return figures.isEmpty() ? "–" : figures.stream().map(figure -> BasisSection.value(view, figure) + " ("
                + BasisSection.origin(view, figure) + ")").distinct().collect(Collectors.joining("; "));
    }
}
