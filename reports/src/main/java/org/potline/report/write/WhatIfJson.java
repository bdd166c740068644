package org.potline.report.write;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.scenario.whatif.BaselineResult;
import org.potline.scenario.whatif.Increments;
import org.potline.scenario.whatif.MeasureResult;
import org.potline.scenario.whatif.OutputState;
import org.potline.scenario.whatif.Saving;
import org.potline.scenario.whatif.ScenarioResult;
import org.potline.scenario.whatif.SiteState;
import org.potline.scenario.whatif.TrueError;
import org.potline.scenario.whatif.WhatIfResult;
import org.potline.twin.text.Language;

/**
 * Scenarios and their baselines as JSON. Tonnes are of CO2 equivalent, numbers are unrounded, in the unit their name says; what is not known is
 * null. An increment is scenario less baseline.
 */
public final class WhatIfJson {
    private WhatIfJson() {
    }

    /** The document, its texts in one language. */
    public static String of(WhatIfResult result, Language language) {
        return JsonDocument.of(json -> {
            json.whole("year", result.asked().year()).whole("seed", result.asked().seed()).whole("years", result.asked().years())
                    .text("edition", result.asked().edition());
            json.list("baselines", result.baselines(), baseline -> baseline(json, baseline, result.plant(baseline).id(), language));
            json.list("scenarios", result.scenarios(), scenario -> scenario(json, scenario, result.increments(scenario), language));
        });
    }

    private static void baseline(JsonDocument json, BaselineResult baseline, String plant, Language language) {
        json.text("id", baseline.id()).text("plant", plant).text("name", baseline.name().in(language)).text("method", baseline.method());
        json.known("allowanceCnyPerT", baseline.price().map(price -> OptionalDouble.of(price.cnyPerT())).orElse(OptionalDouble.empty()));
        state(json, baseline.state());
        findings(json, "findings", baseline.state().findings(), language);
        json.object("inputHashes", hashes -> baseline.made().inputHashes().forEach(hashes::text));
    }

    private static void scenario(JsonDocument json, ScenarioResult scenario, Increments increments, Language language) {
        json.text("id", scenario.id()).text("title", scenario.title().in(language)).text("question", scenario.question().in(language))
                .text("baseline", scenario.baseline());
        json.texts("changes", scenario.changes().stream().map(change -> change.in(language)).toList());
        json.texts("amendments", scenario.amendments().stream().map(title -> title.in(language)).toList());
        state(json, scenario.state());
        json.object("increments", part -> increments(part, increments, language));
        json.whole("horizonYears", scenario.horizonYears()).number("costCny", scenario.costCny());
        json.list("costs", scenario.costs(), line -> json.text("what", line.what().in(language)).number("onceCny", line.onceCny())
                .number("perYearCny", line.perYearCny()).number("horizonCny", line.horizonCny()));
        scenario.measures().ifPresent(measures -> json.object("measures", part -> measures(part, measures, language)));
    }

    private static void state(JsonDocument json, SiteState state) {
        json.list("outputs", state.outputs(), output -> output(json, output));
        json.texts("missing", state.missing());
        error(json, "totalError", state.totalError());
        error(json, "processError", state.processError());
        json.list("simulated", state.years(), year -> json.whole("seed", year.seed()).number("totalTCo2e", year.reportedTotalTCo2e())
                .number("trueTotalTCo2e", year.trueTotalTCo2e()).number("processTCo2e", year.reportedProcessTCo2e())
                .number("trueProcessTCo2e", year.trueProcessTCo2e()));
        json.object("counts", counts -> List.of(Modality.values()).forEach(modality ->
                counts.whole(modality.name().toLowerCase(Locale.ROOT), state.findings(modality))));
    }

    private static void output(JsonDocument json, OutputState output) {
        json.text("id", output.id()).number("tCo2e", output.tCo2e()).known("uTCo2e", output.u()).known("U95TCo2e", output.expanded())
                .texts("lacking", output.lacking());
    }

    private static void error(JsonDocument json, String name, TrueError error) {
        json.object(name, part -> part.number("biasTCo2e", error.biasTCo2e()).number("rmsTCo2e", error.rmsTCo2e()));
    }

    private static void increments(JsonDocument json, Increments increments, Language language) {
        json.list("uTCo2e", increments.scenario().state().outputs(), output -> json.text("id", output.id())
                .known("uTCo2e", increments.deltaUTCo2e(output.id())));
        json.known("U95TotalTCo2e", increments.deltaU95TotalTCo2e()).known("U95ProcessTCo2e", increments.deltaU95ProcessTCo2e())
                .number("rmsTotalTCo2e", increments.deltaRmsTotalTCo2e()).number("rmsProcessTCo2e", increments.deltaRmsProcessTCo2e())
                .known("U95TotalTCo2ePer10kCny", increments.u95TotalTCo2ePer10kCny())
                .known("U95ProcessTCo2ePer10kCny", increments.u95ProcessTCo2ePer10kCny())
                .known("U95ProcessCnyPer10kCny", increments.u95ProcessCnyPer10kCny())
                .known("savedTCo2ePer10kCny", increments.savedTCo2ePer10kCny());
        findings(json, "gained", increments.gained(), language);
        findings(json, "lost", increments.lost(), language);
        json.list("coverage", increments.coverage(), change -> {
            json.text("clause", change.after().clause());
            coverage(json, "before", change.before());
            coverage(json, "after", change.after());
        });
    }

    private static void coverage(JsonDocument json, String name, Coverage coverage) {
        json.object(name, part -> part.whole("inScope", coverage.inScope()).whole("met", coverage.met()).whole("broken", coverage.broken()));
    }

    private static void findings(JsonDocument json, String name, List<Finding> findings, Language language) {
        json.list(name, findings, finding -> json.text("clause", finding.clause()).text("modality", finding.modality().code())
                .text("subject", finding.subject()).text("message", finding.message().in(language)));
    }

    private static void measures(JsonDocument json, MeasureResult measures, Language language) {
        json.texts("names", measures.names().stream().map(name -> name.in(language)).toList());
        json.list("savings", measures.savings(), saving -> saving(json, saving));
    }

    private static void saving(JsonDocument json, Saving saving) {
        json.text("id", saving.id()).number("meanTrueTCo2e", saving.meanTrueTCo2e()).number("meanReportedTCo2e", saving.meanReportedTCo2e())
                .known("smallestProvableTCo2e", saving.smallestProvableTCo2e()).flag("proved", saving.first().proves())
                .whole("provedYears", saving.proved()).known("yearsToProve", saving.yearsToProve().isEmpty() ? OptionalDouble.empty()
                        : OptionalDouble.of(saving.yearsToProve().getAsInt()));
        json.list("years", saving.years(), year -> json.whole("seed", year.seed()).number("trueTCo2e", year.trueTCo2e())
                .number("reportedTCo2e", year.reportedTCo2e()).known("uTCo2e", year.uTCo2e()).flag("proved", year.proves()));
    }
}
