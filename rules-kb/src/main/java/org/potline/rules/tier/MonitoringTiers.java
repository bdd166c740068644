package org.potline.rules.tier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.data.LedgerPeriod;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterReader;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.uncertainty.ActivityData;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;

/**
 * Which tiers the activity data of an inventory reach, and which the EU Monitoring and Reporting Regulation asks of an installation of its size.
 *
 * <p>Category A may stay with the first tier (annex V has the second for gaseous and liquid fuels; C), B and C shall use the highest for major
 * streams; minor streams the first, de minimis streams none. What may be lowered for want of technical means or for cost is left out: that
 * is agreed upon with an authority.
 *
 * <p>Counted are the installation's own emissions; a method's electricity and heat are not of them.
 *
 * @see "Regulation (EU) 2018/2066, articles 19 and 26 (general knowledge, C), Annex II"
 */
public final class MonitoringTiers {
    private static final double TENTH = 0.10;
    private static final double FIFTIETH = 0.02;
    /** Fuels that are neither gas nor liquid; of the others category A is asked tier 2. */
    private static final List<String> SOLIDS = List.of("anthracite", "bituminous", "lignite", "gangue", "slime", "coke", "petcoke");

    private final Map<StreamKind, double[]> limits = new EnumMap<>(StreamKind.class);
    private final Map<String, Double> thresholds = new HashMap<>();

    private MonitoringTiers(LocalDate day) {
        Parameter tiers = read("mrr-tiers");
        for (StreamKind kind : StreamKind.values()) {
            var of = new double[kind.tiers() + 1];
            for (int tier = 1; tier < of.length; tier++) {
                of[tier] = value(tiers, kind.row(tier), day);
            }
            limits.put(kind, of);
        }
        Parameter sizes = read("mrr-thresholds");
        sizes.rows().forEach(row -> thresholds.put(row.key(), value(sizes, row.key(), day)));
    }

    private static Parameter read(String table) {
        Path file = Content.folder("rules-kb", "methods").resolve("shared").resolve(table + ".yaml");
        var problems = new Problems();
        Optional<Parameter> read = ParameterReader.read(file, "methods/shared/" + table + ".yaml", false, problems);
        problems.refuseIfAny();
        return read.orElseThrow();
    }

    private static double value(Parameter table, String row, LocalDate day) {
        ParameterRow found = table.row(row).orElseThrow(() -> new IllegalStateException("Table (%s) has no row (%s).".formatted(table.id(), row)));
        return found.on(day).or(() -> Optional.of(found.values().get(0))).flatMap(ParameterValue::number)
                .orElseThrow(() -> new IllegalStateException("Row (%s) of table (%s) is no number.".formatted(row, table.id())));
    }

    /** The tiers of an inventory. @throws org.potline.twin.text.BadInput when the content is broken */
    public static TierReport of(Inventory inventory, InventoryUncertainty uncertainty) {
        return new MonitoringTiers(LedgerPeriod.lastDay(inventory.period())).report(inventory, uncertainty);
    }

    private TierReport report(Inventory inventory, InventoryUncertainty uncertainty) {
        List<SourceResult> direct = inventory.sources().stream().filter(MonitoringTiers::isDirect).toList();
        double total = direct.stream().mapToDouble(SourceResult::tCo2e).reduce(0, Double::sum);
        String category = total <= thresholds.get("category-a") ? "A" : total <= thresholds.get("category-b") ? "B" : "C";
        Map<String, StreamClass> weights = weights(direct, total);
        var lines = new ArrayList<TierLine>();
        for (ActivityData data : uncertainty.data()) {
            StreamKind.of(data).ifPresent(kind -> lines.add(line(category, source(data, kind), data, kind, weights)));
        }
        return new TierReport(category, lines);
    }

    /** Whether an emission is the installation's own: not that of electricity or heat it buys, which some methods count. */
    private static boolean isDirect(SourceResult source) {
        return MethodBoundary.kind(source.id()).filter(kind -> kind == Source.ELECTRICITY || kind == Source.HEAT).isEmpty();
    }

    private TierLine line(String category, String source, ActivityData data, StreamKind kind, Map<String, StreamClass> weights) {
        StreamClass weight = weights.getOrDefault(source, StreamClass.MAJOR);
        int asked = switch (weight) {
            case DE_MINIMIS -> 0;
            case MINOR -> 1;
            case MAJOR -> category.equals("A") ? ofSmall(data, kind) : kind.tiers();
        };
        int reached = 0;
        for (int tier = 1; tier <= kind.tiers(); tier++) {
            double limit = limits.get(kind)[tier];
            reached = data.expandedPct().isPresent() && data.expandedPct().getAsDouble() <= limit ? tier : reached;
        }
        return new TierLine(source, data, kind, weight, reached, asked, asked == 0 ? OptionalDouble.empty() : OptionalDouble.of(limits.get(kind)[asked]));
    }

    private static int ofSmall(ActivityData data, StreamKind kind) {
        return kind == StreamKind.FUEL && !SOLIDS.contains(LedgerVocabulary.substance(data.stream())) ? 2 : 1;
    }

    private static String source(ActivityData data, StreamKind kind) {
        String place = LedgerVocabulary.place(data.stream());
        boolean electrolysis = LedgerVocabulary.substance(data.stream()).equals("electrolysis");
        return !electrolysis ? data.stream() : (kind == StreamKind.PFC ? "anode-effect" : "anode") + place;
    }

    /** The smallest streams that together stay below the thresholds, smallest first. */
    private Map<String, StreamClass> weights(List<SourceResult> sources, double total) {
        double deMinimis = Math.max(thresholds.get("de-minimis"), Math.min(FIFTIETH * total, thresholds.get("de-minimis-most")));
        double minor = Math.max(thresholds.get("minor"), Math.min(TENTH * total, thresholds.get("minor-most")));
        var weights = new HashMap<String, StreamClass>();
        double together = 0;
        List<SourceResult> rising = sources.stream().sorted(Comparator.comparingDouble((SourceResult source) -> Math.abs(source.tCo2e()))
                .thenComparing(SourceResult::id)).toList();
        for (SourceResult source : rising) {
            together += Math.abs(source.tCo2e());
            weights.put(source.id(), together < deMinimis ? StreamClass.DE_MINIMIS : together < minor ? StreamClass.MINOR : StreamClass.MAJOR);
        }
        return weights;
    }
}
