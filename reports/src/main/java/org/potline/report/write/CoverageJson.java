package org.potline.report.write;

import java.util.Optional;
import org.potline.scenario.coverage.CoverageReport;
import org.potline.scenario.coverage.SiteGaps;

/** Whether stated intervals are honest, as JSON. Tonnes are of CO2 equivalent and unrounded. */
public final class CoverageJson {
    private CoverageJson() {
    }

    /** The document; {@code site} only where years of one site were asked for. */
    public static String of(String plant, String method, long seed, CoverageReport drawn, Optional<SiteGaps> site) {
        return JsonDocument.of(json -> {
            json.text("plant", plant).text("method", method).whole("seed", seed).whole("years", drawn.years());
            json.list("outputs", drawn.lines(), line -> json.text("id", line.id()).whole("years", line.years()).whole("within", line.within())
                    .number("coverage", line.coverage()).whole("withinPropagated", line.propagated()).number("meanErrorTCo2e", line.meanError())
                    .number("rmsErrorPerU", line.rms()).number("meanUTCo2e", line.meanU()));
            site.ifPresent(gaps -> {
                json.whole("siteYears", gaps.years());
                json.list("site", gaps.lines(), line -> json.text("id", line.source()).whole("within", line.within())
                        .number("reportedTCo2e", line.reported()).number("trueTCo2e", line.trueTCo2e()).number("meterTCo2e", line.meter())
                        .number("factorTCo2e", line.factor()).number("boundaryTCo2e", line.outside()));
            });
        });
    }
}
