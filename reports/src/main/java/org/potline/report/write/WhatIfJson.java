package org.potline.report.write;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.scenario.compare.AllowancePrice;
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
import org.potline.twin.text.LocalText;

/** A run of scenarios as JSON: {@code u} is a standard uncertainty, {@code U95} half of the 95 % interval, {@code delta} scenario less baseline. */
final class WhatIfJson {
    private final JsonDocument json;
    private final Language language;

    private WhatIfJson(JsonDocument json, Language language) {
        this.json = json;
        this.language = language;
    }

    /** The document, its texts in one language. */
    static String of(WhatIfResult result, Language language) {
        return JsonDocument.of(json -> {
            var own = new WhatIfJson(json, language);
            json.whole("year", result.asked().year()).whole("seed", result.asked().seed()).whole("years", result.asked().years())
                    .text("edition", result.asked().edition());
            json.list("baselines", result.baselines(), own::baseline);
            json.list("scenarios", result.scenarios(), scenario -> own.scenario(result, scenario));
        });
    }

    private void baseline(BaselineResult one) {
        json.text("id", one.id()).text("plant", one.plant()).text("name", one.name().in(language)).text("method", one.method())
                .known("cnyPerT", one.price().map(AllowancePrice::cnyPerT).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        state(one.state());
        json.object("inputs", own -> one.made().inputHashes().forEach(own::text));
    }

    private void scenario(WhatIfResult result, ScenarioResult scenario) {
        json.text("id", scenario.id()).text("title", scenario.title().in(language)).text("question", scenario.question().in(language))
                .text("baseline", scenario.baseline()).texts("changes", texts(scenario.changes())).texts("amendments", texts(scenario.amendments()))
                .whole("horizonYears", scenario.horizonYears()).number("costCny", scenario.costCny());
        json.list("costs", scenario.costs(), line -> json.text("what", line.what().in(language)).number("onceCny", line.onceCny())
                .number("perYearCny", line.perYearCny()).number("horizonCny", line.horizonCny()));
        state(scenario.state());
        json.object("increments", own -> increments(result.increments(scenario)));
        scenario.measures().ifPresent(measures -> json.object("measures", own -> measures(measures)));
    }

    private List<String> texts(List<LocalText> texts) {
        return texts.stream().map(text -> text.in(language)).toList();
    }

    private void state(SiteState state) {
        json.list("outputs", state.outputs(), output -> json.text("id", output.id()).number("tCo2e", output.tCo2e()).known("uTCo2e", output.u())
                .known("U95TCo2e", output.expanded()).texts("lacking", output.lacking()));
        json.texts("missing", state.missing());
        json.object("trueError", own -> {
            error("total", state.totalError());
            error("process", state.processError());
        });
        json.list("simulated", state.years(), year -> json.whole("seed", year.seed()).number("reportedTotalTCo2e", year.reportedTotalTCo2e())
                .number("trueTotalTCo2e", year.trueTotalTCo2e()).number("reportedProcessTCo2e", year.reportedProcessTCo2e())
                .number("trueProcessTCo2e", year.trueProcessTCo2e()));
        findings("findings", state.findings());
        json.list("coverage", state.coverage(), this::coverage);
    }

    private void error(String name, TrueError error) {
        json.object(name, own -> own.number("biasTCo2e", error.biasTCo2e()).number("rmsTCo2e", error.rmsTCo2e()));
    }

    private void findings(String name, List<Finding> findings) {
        json.list(name, findings, finding -> json.text("clause", finding.clause()).text("modality", finding.modality().code())
                .text("subject", finding.subject()).text("message", finding.message().in(language)));
    }

    private void coverage(Coverage line) {
        json.text("clause", line.clause()).whole("inScope", line.inScope()).whole("met", line.met()).whole("broken", line.broken());
    }

    private void increments(Increments increments) {
        findings("findingsLost", increments.lost());
        findings("findingsGained", increments.gained());
        json.list("coverage", increments.coverage(), change -> json.object("before", own -> coverage(change.before()))
                .object("after", own -> coverage(change.after())));
        json.list("deltaU", increments.scenario().state().outputs(), (OutputState output) -> json.text("id", output.id())
                .known("deltaUTCo2e", increments.deltaUTCo2e(output.id())));
        json.known("deltaU95TotalTCo2e", increments.deltaU95TotalTCo2e()).known("deltaU95ProcessTCo2e", increments.deltaU95ProcessTCo2e())
                .number("deltaRmsTotalTCo2e", increments.deltaRmsTotalTCo2e()).number("deltaRmsProcessTCo2e", increments.deltaRmsProcessTCo2e())
                .known("u95TotalTCo2ePer10kCny", increments.u95TotalTCo2ePer10kCny())
                .known("u95ProcessTCo2ePer10kCny", increments.u95ProcessTCo2ePer10kCny())
                .known("u95ProcessCnyPer10kCny", increments.u95ProcessCnyPer10kCny()).known("savedTCo2ePer10kCny", increments.savedTCo2ePer10kCny());
    }

    private void measures(MeasureResult measures) {
        json.texts("names", texts(measures.names()));
        json.list("savings", measures.savings(), this::saving);
    }

    private void saving(Saving saving) {
        json.text("id", saving.id()).number("meanTrueTCo2e", saving.meanTrueTCo2e()).number("meanReportedTCo2e", saving.meanReportedTCo2e())
                .known("smallestProvableTCo2e", saving.smallestProvableTCo2e()).whole("proved", saving.proved())
                .known("yearsToProve", saving.yearsToProve().isPresent() ? OptionalDouble.of(saving.yearsToProve().getAsInt())
                        : OptionalDouble.empty());
        json.list("pairs", saving.years(), year -> json.whole("seed", year.seed()).number("trueTCo2e", year.trueTCo2e())
                .number("reportedTCo2e", year.reportedTCo2e()).known("uTCo2e", year.uTCo2e()).flag("proves", year.proves()));
    }
}
