package org.potline.report.write;

import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.compare.SeenBy;
import org.potline.scenario.compare.Standing;
import org.potline.scenario.compare.TrueSource;

/** Reported beside true as JSON: the true totals and sources, the parts of their difference, and the carbon. */
final class ComparisonJson {
    private ComparisonJson() {
    }

    static void write(JsonDocument json, AnnualResult result) {
        json.number("trueTCo2e", result.trueTCo2e()).number("emittedTCo2e", result.emittedTCo2e());
        json.list("unseen", result.truth().stream().filter(source -> !source.seen()).toList(), source -> {
            trueSource(json, source);
            json.flag("ofReportingEntity", source.standing() == Standing.UNSEEN);
            json.texts("seenBy", result.comparison().seenBy().stream().filter(one -> one.source().equals(source.id())
                    && one.formula().isPresent()).map(SeenBy::method).toList());
        });
        json.list("trueSources", result.truth().stream().filter(TrueSource::seen).toList(), source -> trueSource(json, source));
        json.list("explained", result.comparison().explained(), one -> json.text("source", one.source())
                .number("reportedTCo2e", one.reported().orElse(0)).number("trueTCo2e", one.trueTCo2e().orElse(0))
                .number("meterTCo2e", one.meterTCo2e()).number("factorTCo2e", one.factorTCo2e())
                .number("boundaryTCo2e", one.boundaryTCo2e()));
        json.list("carbonFlows", result.comparison().carbon().paths(), path -> json.text("from", path.from()).text("to", path.to())
                .number("carbonT", path.carbonT()));
    }

    private static void trueSource(JsonDocument json, TrueSource source) {
        json.text("id", source.id()).number("tCo2e", source.year());
    }
}
