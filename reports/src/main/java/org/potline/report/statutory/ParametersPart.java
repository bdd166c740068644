package org.potline.report.statutory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.potline.report.words.Labels;
import org.potline.rules.accounting.Factor;
import org.potline.rules.accounting.Method;
import org.potline.rules.data.LedgerStreams;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.ReportingEntity;
import org.potline.rules.data.ShortestDecimal;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.yaml.YamlValue;

/** How each parameter of the reporting entity is determined: a metering point a line. */
final class ParametersPart {
    private final Plant plant;
    private final Method method;
    private final Labels labels;
    private final FormSheet sheet;
    private final Phrases phrases;

    ParametersPart(Plant plant, Method method, Labels labels, FormSheet sheet) {
        this.plant = plant;
        this.method = method;
        this.labels = labels;
        this.sheet = sheet;
        this.phrases = sheet.phrases();
    }

    static int[] widths() {
        return new int[] {10, 30, 28, 14, 10, 14, 14, 26, 18, 24, 40, 14, 14};
    }

    void write() {
        sheet.mainHeader(2, phrases.all("column.point", "column.parameter-name", "column.stream", "column.serves", "column.unit", "column.role",
                "column.mode", "column.meters", "column.class", "column.frequency", "column.handling", "column.department", "column.keeper"));
        var entity = new ReportingEntity(plant);
        plant.points().stream().filter(point -> entity.runs(plant.stream(point.stream()).process())).forEach(this::point);
        sheet.line(phrases.say("plan.parameters-missing"), Look.WARNING);
    }

    private void point(MeteringPoint point) {
        SourceStream stream = plant.stream(point.stream());
        List<Meter> meters = plant.meters().stream().filter(meter -> meter.point().equals(point.id()) && !meter.isMember()
                && meter.status() != MeterStatus.STOPPED).toList();
        List<Analysis> analyses = plant.laboratory().analyses().stream().filter(analysis -> analysis.point().equals(point.id())).toList();
        sheet.row(List.of(Entry.text(point.id()), Entry.text(point.name().in(phrases.language())), Entry.text(stream.name().in(phrases.language())),
                Entry.text(phrases.say("serves." + YamlValue.nameOf(point.item()))), Entry.text(unit(point, stream)),
                Entry.text(phrases.say("role." + YamlValue.nameOf(stream.role()))), mode(meters, analyses), Entry.orToFill(by(meters, analyses)),
                classes(meters, analyses), Entry.orToFill(frequency(meters, analyses)), Entry.text(handling(point, stream, meters)),
                Entry.TO_FILL, keepers(meters)));
    }

    /** Unit of a point; heat of a fuel is by its mass or its volume, as the ledger has it. */
    private static String unit(MeteringPoint point, SourceStream stream) {
        return point.measures() != Measurand.NCV ? point.measures().unit()
                : LedgerVocabulary.item(LedgerVocabulary.substance(LedgerStreams.of(stream.id())), "ncv").map(item -> item.units().get(0))
                        .orElse(point.measures().unit());
    }

    private Entry mode(List<Meter> meters, List<Analysis> analyses) {
        if (!meters.isEmpty()) {
            return Entry.text(phrases.say("mode.meter"));
        }
        return analyses.isEmpty() ? new Entry.Text(phrases.say("mode.none"), Look.TO_FILL)
                : Entry.text(phrases.say(analyses.get(0).byOwnLaboratory() ? "laboratory.own" : "laboratory.outside"));
    }

    private String by(List<Meter> meters, List<Analysis> analyses) {
        return meters.isEmpty() ? analyses.stream().map(Analysis::standard).distinct().collect(Collectors.joining(phrases.say("list")))
                : meters.stream().map(Meter::no).collect(Collectors.joining(phrases.say("list")));
    }

    private Entry classes(List<Meter> meters, List<Analysis> analyses) {
        String classes = meters.stream().map(meter -> meter.accuracy().map(Object::toString).orElse("")).filter(text -> !text.isEmpty())
                .distinct().collect(Collectors.joining(phrases.say("list")));
        return meters.isEmpty() && !analyses.isEmpty() ? Entry.NONE : Entry.orToFill(classes);
    }

    private String frequency(List<Meter> meters, List<Analysis> analyses) {
        return meters.isEmpty() ? analyses.stream().map(analysis -> phrases.say("samples", Map.of("count", analysis.samplesPerMonth()))).distinct()
                .collect(Collectors.joining(phrases.say("list")))
                : meters.stream().map(Meter::acquisition).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(phrases.say("list")));
    }

    private Entry keepers(List<Meter> meters) {
        return Entry.orToFill(meters.stream().map(Meter::keeper).filter(id -> !id.isEmpty()).distinct().map(labels::thing)
                .collect(Collectors.joining(phrases.say("list"))));
    }

    private String handling(MeteringPoint point, SourceStream stream, List<Meter> meters) {
        if (point.item() == Item.ORGANISED_EMISSION) {
            return phrases.say("gap.emission");
        }
        if (point.item() == Item.ACTIVITY_DATA) {
            String spare = meters.stream().skip(1).map(Meter::no).collect(Collectors.joining(phrases.say("list")));
            return spare.isEmpty() ? phrases.say("gap.activity") : phrases.say("gap.activity-spare", Map.of("meters", spare));
        }
        String key = point.measures() == Measurand.CARBON ? "gap.default-carbon" : "gap.default";
        return byDefault(point, stream).map(factor -> phrases.say(key, Map.of("value",
                ShortestDecimal.text(factor.value()), "unit", factor.unit(), "parameter", factor.name())))
                .orElse(phrases.say("gap.no-default"));
    }

    /** The method's default for a property, in force on the plant's day. */
    private Optional<Factor> byDefault(MeteringPoint point, SourceStream stream) {
        String substance = LedgerVocabulary.substance(LedgerStreams.of(stream.id()));
        LocalDate day = plant.asOf();
        return switch (point.measures()) {
            case NCV -> factor("fuel-ncv-by-mass", substance, day).or(() -> factor("fuel-ncv-by-volume", substance, day));
            case CARBON_CONTENT -> factor("fuel-carbon-content", substance, day);
            case CARBON -> factor("fuel-carbon-content", substance, day);
            case PURITY -> factor("carbonate-share", "purity", day);
            case SULPHUR -> substance.equals("baked-anode") ? factor("anode-share", "sulphur", day) : Optional.empty();
            case ASH -> substance.equals("baked-anode") ? factor("anode-share", "ash", day) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Factor> factor(String table, String row, LocalDate day) {
        return method.factors().on(table, row, day);
    }
}
