package org.potline.batch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.report.words.Labels;
import org.potline.report.words.Numbers;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.twin.uncertainty.CoverageInterval;
import org.potline.twin.yaml.YamlValue;

/** How sure an inventory is, on the screen. */
final class SureText {
    private static final int DIGITS = 2;
    private static final int MOST_NAMES = 6;

    private SureText() {
    }

    /** The expanded uncertainty behind a figure; nothing where it is not known. */
    static String expanded(OutputUncertainty output) {
        return expanded(output.u());
    }

    /** The same of a standard uncertainty [tCO2e]. */
    static String expanded(OptionalDouble u) {
        return u.isEmpty() ? "" : " ± " + size(OutputUncertainty.K_95 * u.getAsDouble());
    }

    /** The interval of the total or what it lacks, and how months were taken to err where that matters. */
    static List<String> lines(Screen screen, InventoryUncertainty uncertainty, Labels labels) {
        if (uncertainty.sources().isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(interval(screen, uncertainty.total(), labels));
        months(screen, uncertainty).ifPresent(lines::add);
        return lines;
    }

    /** Which way months of one item were taken to err, where the other way gives another uncertainty of the total. */
    private static Optional<String> months(Screen screen, InventoryUncertainty uncertainty) {
        String u = size(uncertainty.total().known());
        return uncertainty.otherwise().stream().mapToObj(SureText::size).filter(other -> !other.equals(u)).findFirst().map(other ->
                screen.text("inventory-months-" + YamlValue.nameOf(uncertainty.months()), Map.of("u", u, "other", other)));
    }

    /** The 95 % interval of the total; where it is not known what is lacking. */
    private static String interval(Screen screen, OutputUncertainty total, Labels labels) {
        if (total.interval().isEmpty()) {
            List<String> lacking = total.lacking();
            String names = lacking.stream().limit(MOST_NAMES).map(one -> name(one, labels)).collect(Collectors.joining("; "));
            return screen.text("inventory-u-lacking", Map.of("items", lacking.size() <= MOST_NAMES ? names : names + "; …", "count", lacking.size()));
        }
        CoverageInterval interval = total.interval().orElseThrow();
        int decimals = Numbers.decimals(total.known(), DIGITS);
        return screen.text("inventory-interval", Map.of("low", fixed(interval.low(), decimals), "high", fixed(interval.high(), decimals),
                "validated", total.trials().filter(trials -> !trials.validated()).map(trials -> screen.text("inventory-not-validated", Map.of()))
                        .orElse("")));
    }

    private static String name(String lacking, Labels labels) {
        int blank = lacking.indexOf(' ');
        return blank < 0 ? lacking : labels.source(lacking.substring(0, blank)) + " " + labels.item(lacking.substring(blank + 1));
    }

    /** To two significant digits. */
    private static String size(double tCo2e) {
        return Numbers.significant(tCo2e, DIGITS).replace('\u202F', ',');
    }

    private static String fixed(double tonnes, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", tonnes);
    }
}
