package org.potline.batch.cli;

import java.util.Locale;
import java.util.Map;
import org.potline.rules.finding.Modality;
import org.potline.scenario.assess.AnnualResult;

/** The few lines that {@code annual} leaves on the screen. */
final class AnnualSummary {
    private AnnualSummary() {
    }

    static String text(Screen screen, AnnualResult result) {
        double reported = result.inventory().totalTCo2e();
        double truth = result.trueTCo2e();
        return screen.text("annual-summary", Map.of(
                "plant", result.plant().name(), "year", result.provenance().year(),
                "total", tonnes(reported), "process", tonnes(result.inventory().processTCo2e()), "true", tonnes(truth),
                "difference", String.format(Locale.ROOT, "%+,.0f", reported - truth),
                "shall", count(result, Modality.SHALL), "should", count(result, Modality.SHOULD),
                "other", count(result, Modality.MAY) + count(result, Modality.INFO)));
    }

    private static String tonnes(double tonnes) {
        return String.format(Locale.ROOT, "%,.0f", tonnes);
    }

    private static long count(AnnualResult result, Modality modality) {
        return result.findings().stream().filter(finding -> finding.modality() == modality).count();
    }
}
