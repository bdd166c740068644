package org.potline.twin.plant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.potline.twin.plant.DataHandling.Fill;
import org.potline.twin.plant.DataHandling.FillPlan;
import org.potline.twin.plant.DataHandling.Gap;
import org.potline.twin.plant.DataHandling.ValidHours;
import org.potline.twin.yaml.YamlMap;

/** Reads which data were valid, which were missing, and how gaps were filled. */
final class GapSection {
    private static final double LONGEST_GAP_H = 8784;
    /** Hours of the longest quarter, 92 days. */
    private static final double HOURS_OF_QUARTER = 2208;
    private static final Set<SeriesKind> OF_A_STACK = EnumSet.of(SeriesKind.CONCENTRATION, SeriesKind.FLUE_FLOW);

    private final HandlingEntries entries;

    GapSection(HandlingEntries entries) {
        this.entries = entries;
    }

    /** One plan for each kind of series, made flat. */
    List<FillPlan> plans(YamlMap section) {
        var plans = new ArrayList<FillPlan>();
        section.listOrNone("fillPlans", map -> {
            SeriesKind series = map.choice("series", SeriesKind.class);
            List<FillMethod> methods = map.value("methods").map(value -> value.asList().stream()
                    .map(each -> each.asChoice(FillMethod.class)).toList()).orElse(List.of());
            List<FillPlan> own = methods.stream().distinct().map(method -> new FillPlan(series, method)).toList();
            return map.make(() -> own);
        }).forEach(plans::addAll);
        return plans.stream().distinct().toList();
    }

    List<ValidHours> validHours(YamlMap section) {
        return section.listOrNone("validHours", map -> {
            int before = entries.problems();
            String meter = entries.refer(Ids.Kind.METER, map, "meter");
            YearMonth quarter = entries.quarter(map);
            double operatingH = entries.amount(map, "operating", "h", 1, HOURS_OF_QUARTER);
            double validH = entries.amount(map, "valid", "h", 0, HOURS_OF_QUARTER);
            double fewestMin = entries.amount(map, "fewestMinutes", "min", 0, 60);
            var made = new ValidHours(meter, quarter, operatingH, validH, fewestMin);
            if (entries.clean(before)) {
                entries.once("validHours", made.id(), map);
                if (validH > operatingH) {
                    map.refuseAt("valid", PlantReader.BUNDLE, "valid-over-operating", Map.of("value", validH, "operating", operatingH));
                }
            }
            return map.make(() -> made);
        });
    }

    List<Gap> gaps(YamlMap section, List<ValidHours> validHours) {
        return section.listOrNone("gaps", map -> gap(map, validHours)).stream().filter(Objects::nonNull).toList();
    }

    private Gap gap(YamlMap map, List<ValidHours> validHours) {
        int before = entries.problems();
        String id = entries.id(map);
        String meter = entries.referOrNone(Ids.Kind.METER, map, "meter");
        String stream = entries.referOrNone(Ids.Kind.STREAM, map, "stream");
        if (map.has("meter") == map.has("stream")) {
            map.refuse(PlantReader.BUNDLE, "gap-of-one", Map.of());
        }
        SeriesKind series = map.choice("series", SeriesKind.class);
        LocalDate start = entries.pastDate(map, "start");
        double hours = entries.amount(map, "length", "h", 1, LONGEST_GAP_H);
        List<FillMethod> available = map.optional("available", value -> value.asList().stream()
                .map(each -> each.asChoice(FillMethod.class)).toList()).orElse(List.of());
        Optional<Fill> fill = map.optional("filled", value -> fill(value.asMap())).filter(Objects::nonNull);
        var made = new Gap(id, meter.isEmpty() ? stream : meter, series, start, hours, available.stream().distinct().toList(), fill);
        if (entries.clean(before) && OF_A_STACK.contains(series) && validHours.stream().noneMatch(each ->
                each.meter().equals(made.of()) && each.quarter().equals(DataHandling.quarterOf(start)))) {
            map.refuseAt("start", PlantReader.BUNDLE, "gap-without-quarter", Map.of("value", start, "of", made.of()));
        }
        return map.make(() -> made);
    }

    /** Each method has the figures it rests on, and no others. */
    private Fill fill(YamlMap map) {
        FillMethod method = map.choice("method", FillMethod.class);
        double value = entries.number(map, "value");
        boolean highest = method == FillMethod.MAX_OF_PRECEDING;
        boolean two = method == FillMethod.MEAN_OF_TWO;
        boolean mean = method == FillMethod.MEAN_PLUS_DEVIATION;
        var fill = new Fill(method, value, highest ? entries.amount(map, "hours", "h", 1, LONGEST_GAP_H) : 0,
                highest ? entries.number(map, "highest") : 0, two ? entries.number(map, "one") : 0, two ? entries.number(map, "other") : 0,
                mean ? entries.number(map, "mean") : 0, mean ? entries.number(map, "deviation", 0) : 0);
        return map.make(() -> fill);
    }
}
