package org.potline.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.compare.Difference;
import org.potline.twin.uncertainty.CoverageInterval;

/** Whether what truly left within the method's boundary lies within the interval: of the total, the process and every source. */
final class TruthPart {
    private final SureView known;
    private final Map<String, Double> trueTCo2e = new HashMap<>();

    TruthPart(SureView known, AnnualResult year) {
        this.known = known;
        double process = 0;
        for (Difference source : year.differences()) {
            if (source.trueTCo2e().isPresent()) {
                trueTCo2e.put(source.source(), source.trueTCo2e().getAsDouble());
                process += MethodBoundary.isOfElectrolysis(source.source()) ? source.trueTCo2e().getAsDouble() : 0;
            }
        }
        trueTCo2e.put(InventoryUncertainty.PROCESS, process);
        trueTCo2e.put(InventoryUncertainty.TOTAL, year.trueTCo2e());
    }

    /** Cells of its row: the truth, and whether it lies within. */
    List<String> cells(OutputUncertainty output) {
        Double truth = trueTCo2e.get(output.id());
        return List.of(truth == null ? "–" : Numbers.fixed(truth, SureView.decimals(output.known())),
                outside(output).map(by -> known.view().say(by == 0 ? "uncertainty.yes" : "uncertainty.no")).orElse("–"));
    }

    /** By how much the truth lies above the interval, or below it, which is negative; 0 where it lies within; empty where one is not known [tCO2e]. */
    private Optional<Double> outside(OutputUncertainty output) {
        Double truth = trueTCo2e.get(output.id());
        return truth == null ? Optional.empty() : output.interval().map(interval -> beyond(interval, truth));
    }

    private static double beyond(CoverageInterval interval, double truth) {
        return truth > interval.high() ? truth - interval.high() : Math.min(0, truth - interval.low());
    }

    void write() {
        View view = known.view();
        var sentences = new ArrayList<String>();
        sentence(known.uncertainty().total()).ifPresent(sentences::add);
        sentence(known.uncertainty().process()).ifPresent(sentences::add);
        List<OutputUncertainty> asked = known.uncertainty().sources().stream().filter(source -> outside(source).isPresent()).toList();
        List<OutputUncertainty> missed = asked.stream().filter(source -> outside(source).orElseThrow() != 0).toList();
        if (!missed.isEmpty()) {
            sentences.add(view.say("truth.sources", Map.of("count", asked.size(), "missed", missed.size(), "names",
                    Gathered.words(view, missed.stream().map(this::missedBy).toList()))));
            FactorReasons.OF_THEIR_OWN.stream().sorted().flatMap(kind -> missed.stream().filter(source ->
                    LedgerVocabulary.substance(source.id()).equals(kind)).limit(1)).forEach(source -> sentences.add(view.say("truth.why", Map.of(
                            "name", known.name(source), "why", view.say("why." + LedgerVocabulary.substance(source.id()))))));
        }
        sentences.add(view.say("truth.honest"));
        view.html().leaf("h4", view.say("uncertainty.heading.truth")).open("ul");
        sentences.forEach(sentence -> view.html().leaf("li", sentence));
        view.html().close();
    }

    private Optional<String> sentence(OutputUncertainty output) {
        return outside(output).map(by -> known.view().say(by == 0 ? "truth.within" : by > 0 ? "truth.above" : "truth.below", Map.of(
                "name", known.name(output), "true", Numbers.fixed(trueTCo2e.get(output.id()), SureView.decimals(output.known())),
                "interval", SureSummary.interval(known.view(), output.interval().orElseThrow(), output.known()),
                "by", SureView.size(Math.abs(by)))));
    }

    private String missedBy(OutputUncertainty source) {
        double by = outside(source).orElseThrow();
        return known.view().say(by > 0 ? "truth.source-above" : "truth.source-below", Map.of("name", known.name(source), "by", SureView.size(Math.abs(by))));
    }
}
