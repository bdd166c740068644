package org.potline.batch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.tier.TierLine;
import org.potline.rules.tier.TierReport;
import org.potline.twin.yaml.YamlValue;

/** Tiers of the EU MRR as lines on the screen. */
final class TiersText {
    private static final List<String> COLUMNS = List.of("source", "item", "weight", "expanded", "reached", "asked", "limit", "met");

    private TiersText() {
    }

    static String of(Screen screen, TierReport tiers) {
        var labels = new Labels(new Words(screen.language()));
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(column -> screen.text("tiers-column." + column, Map.of())).toList());
        tiers.lines().forEach(line -> rows.add(row(screen, line, labels)));
        return Stream.of(Stream.of(screen.text("tiers-head", Map.of("category", tiers.category()))),
                        TextTable.lines(rows).stream().map(line -> "  " + line), Stream.of(screen.text("tiers-foot", Map.of())))
                .flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static List<String> row(Screen screen, TierLine line, Labels labels) {
        String open = screen.text("tiers-open", Map.of());
        return List.of(labels.source(line.source()), labels.item(line.data().item()),
                screen.text("tiers-weight." + YamlValue.nameOf(line.weight()), Map.of()),
                line.data().expandedPct().isEmpty() ? open : percent(line.data().expandedPct().getAsDouble()), tier(line.reached()), tier(line.asked()),
                line.limitPct().isEmpty() ? "-" : percent(line.limitPct().getAsDouble()),
                screen.text(line.met() ? "tiers-met" : "tiers-missed", Map.of()));
    }

    private static String tier(int tier) {
        return tier == 0 ? "-" : String.valueOf(tier);
    }

    private static String percent(double pct) {
        return String.format(Locale.ROOT, "±%.2f %%", pct);
    }
}
