package org.potline.batch.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.finding.Modality;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.scenario.assess.AnnualResult;

/** The few lines that {@code annual} leaves on the screen. */
final class AnnualSummary {
    private AnnualSummary() {
    }

    static String text(Screen screen, AnnualResult result) {
        Inventory inventory = result.inventory();
        var values = new HashMap<String, Object>(Map.of(
                "plant", result.plant().name(), "year", result.provenance().year(),
                "total", tonnes(inventory.totalTCo2e()), "rounded", tonnes(inventory.totalTCo2eRounded()),
                "process", tonnes(inventory.processTCo2e()), "true", tonnes(result.trueTCo2e()),
                "difference", String.format(Locale.ROOT, "%+,.0f", result.differenceTCo2e())));
        values.putAll(Map.of("shall", count(result, Modality.SHALL), "should", count(result, Modality.SHOULD),
                "emitted", tonnes(result.emittedTCo2e()), "other", count(result, Modality.MAY) + count(result, Modality.INFO)));
        return screen.text("annual-summary", values) + sure(screen, result) + missing(screen, result) + later(screen, result);
    }

    private static String sure(Screen screen, AnnualResult result) {
        InventoryUncertainty uncertainty = result.accounting().uncertainty();
        return uncertainty.total().u().isEmpty() || uncertainty.sources().isEmpty() ? "" : "\n  " + screen.text("annual-sure", Map.of(
                "total", SureText.expanded(uncertainty.total()), "process", SureText.expanded(uncertainty.process())))
                + SureText.lines(screen, uncertainty, new Labels(result.plant(), new Words(screen.language()))).stream()
                        .map(line -> screen.text("annual-sure-more", Map.of("line", line.strip()))).collect(Collectors.joining());
    }

    private static String missing(Screen screen, AnnualResult result) {
        var labels = new Labels(result.plant(), new Words(screen.language()));
        return result.inventory().missing().isEmpty() ? "" : "\n  " + screen.text("annual-missing", Map.of("missing",
                result.inventory().missing().stream().map(labels::any).collect(Collectors.joining(", "))));
    }

    private static String later(Screen screen, AnnualResult result) {
        return result.provenance().year() <= result.plant().asOf().getYear() ? ""
                : "\n  " + screen.text("annual-after-plant", Map.of("asOf", result.plant().asOf()));
    }

    private static String tonnes(double tonnes) {
        return String.format(Locale.ROOT, "%,.0f", tonnes);
    }

    private static long count(AnnualResult result, Modality modality) {
        return result.findings().stream().filter(finding -> finding.modality() == modality).count();
    }
}
