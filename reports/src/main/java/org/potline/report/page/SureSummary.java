package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.report.page.Table.Column;
import org.potline.report.words.Numbers;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.rules.uncertainty.Trials;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.compare.AllowancePrice;
import org.potline.twin.uncertainty.CoverageInterval;

/** How sure each source, the process and the total are; the process in money too; and whether the truth, where it is known, lies within. */
final class SureSummary {
    private SureSummary() {
    }

    static void write(SureView known, Optional<AnnualResult> year) {
        View view = known.view();
        money(known);
        table(known, year);
        trials(known);
        year.ifPresent(one -> new TruthPart(known, one).write());
        notValidated(known, view);
    }

    private static void money(SureView known) {
        View view = known.view();
        OutputUncertainty process = known.uncertainty().process();
        if (process.tCo2e() == 0) {
            return;
        }
        if (process.expanded().isEmpty()) {
            view.html().leaf("p", view.say("uncertainty.process-open"));
            return;
        }
        String u = SureView.size(process.expanded().getAsDouble());
        String tonnes = Numbers.fixed(process.tCo2e(), SureView.decimals(process.known()));
        Optional<AllowancePrice> price = known.methods().price();
        view.html().leaf("p", price.isEmpty() ? view.say("uncertainty.process", Map.of("tonnes", tonnes, "size", u))
                : view.say("uncertainty.process-money", Map.of("tonnes", tonnes, "size", u, "money", known.moneyOf(process.expanded()),
                        "price", Numbers.shortest(price.get().cnyPerT()), "since", price.get().since().toString(),
                        "confidence", price.get().confidence())));
    }

    private static void table(SureView known, Optional<AnnualResult> year) {
        View view = known.view();
        var columns = new ArrayList<>(List.of(words(view.say("column.source")), numbers(view.say("uncertainty.column.emission")),
                numbers(view.say("uncertainty.column.u")), numbers(view.say("uncertainty.column.U")), numbers(view.say("uncertainty.column.U-pct")),
                numbers(view.say("uncertainty.column.interval")), words(view.say("uncertainty.column.validated"))));
        year.ifPresent(one -> columns.addAll(List.of(numbers(view.say("uncertainty.column.true")), words(view.say("uncertainty.column.within")))));
        Table table = Table.open(view.html(), view.say("uncertainty.table"), columns.toArray(Column[]::new));
        Optional<TruthPart> truth = year.map(one -> new TruthPart(known, one));
        Gathered<OutputUncertainty> sources = Gathered.lines(known.uncertainty().sources(), OutputUncertainty::known);
        sources.listed().forEach(source -> table.row(cells(known, source, truth)));
        table.row(cells(known, known.uncertainty().process(), truth));
        table.total(cells(known, known.uncertainty().total(), truth));
        table.close();
        sources.say(view.html(), view.words());
    }

    private static String[] cells(SureView known, OutputUncertainty output, Optional<TruthPart> truth) {
        View view = known.view();
        boolean open = output.expanded().isEmpty();
        String least = open && output.known() > 0 ? "≥ " : "";
        boolean told = !open || output.known() > 0;
        double expanded = OutputUncertainty.K_95 * output.known();
        var cells = new ArrayList<>(List.of(known.name(output), Numbers.fixed(output.tCo2e(), SureView.decimals(output.known())),
                told ? least + SureView.size(output.known()) : "–", told ? least + SureView.size(expanded) : "–",
                told && output.tCo2e() != 0 ? least + SureView.size(expanded / Math.abs(output.tCo2e()) * 100) + " %" : "–",
                output.trials().map(trials -> interval(view, new CoverageInterval(trials.low(), trials.high()), output.known())).orElse("–"),
                output.trials().map(trials -> view.say(trials.validated() ? "uncertainty.yes" : "uncertainty.no")).orElse("–")));
        truth.ifPresent(one -> cells.addAll(one.cells(output)));
        return cells.toArray(String[]::new);
    }

    /** An interval to the digits of its uncertainty. */
    static String interval(View view, CoverageInterval interval, double u) {
        int decimals = SureView.decimals(u);
        return view.say("uncertainty.interval", Map.of("low", Numbers.fixed(interval.low(), decimals), "high", Numbers.fixed(interval.high(), decimals)));
    }

    /** How many trials there were, and whether they sufficed. */
    private static void trials(SureView known) {
        View view = known.view();
        Optional<Trials> any = known.uncertainty().outputs().stream().flatMap(output -> output.trials().stream()).findFirst();
        if (any.isEmpty() && known.uncertainty().outputs().stream().anyMatch(output -> output.u().orElse(0) > 0)) {
            view.html().leaf("p", view.say("uncertainty.no-trials"), "class", "lead");
        }
        any.ifPresent(trials -> view.html().leaf("p", view.say(trials.stable() ? "uncertainty.trials" : "uncertainty.trials-unstable",
                Map.of("trials", Numbers.fixed(trials.trials(), 0))), "class", "lead"));
    }

    private static void notValidated(SureView known, View view) {
        List<String> failed = known.uncertainty().outputs().stream().filter(output -> output.trials().filter(trials -> !trials.validated()).isPresent())
                .map(known::name).toList();
        if (!failed.isEmpty()) {
            view.html().leaf("p", view.say("uncertainty.not-validated", Map.of("names", Gathered.words(view, failed))));
        }
    }
}
