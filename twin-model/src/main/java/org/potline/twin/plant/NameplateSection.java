package org.potline.twin.plant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads {@code nameplate} of a laboratory instrument or of a meter. */
final class NameplateSection {
    private static final List<String> LABORATORY_UNITS = Stream.of(LaboratoryInstrumentKind.values())
            .flatMap(kind -> kind.units().values().stream()).distinct().sorted().toList();
    private static final List<String> METER_UNITS = MeasuringRange.allUnits().stream().sorted().toList();

    private NameplateSection() {
    }

    /** What is stated of a laboratory instrument, each in the unit that its kind is judged in. */
    static Nameplate ofInstrument(YamlMap instrument, LaboratoryInstrumentKind kind) {
        return instrument.optional("nameplate", value -> {
            YamlMap map = value.asMap();
            return map.make(() -> new Nameplate(stated(map, "resolution", kind), stated(map, "detectionLimit", kind),
                    stated(map, "error", kind), stated(map, "repeatability", kind), Optional.empty()), Nameplate.NONE);
        }).orElse(Nameplate.NONE);
    }

    private static Optional<Stated> stated(YamlMap map, String key, LaboratoryInstrumentKind kind) {
        Optional<Stated> found = stated(map, key, LABORATORY_UNITS);
        String expected = kind.units().getOrDefault(key, "");
        found.filter(figure -> !figure.unit().equals(expected)).ifPresent(figure -> map.refuseAt(key, PlantReader.BUNDLE,
                expected.isEmpty() ? "nameplate-none" : "nameplate-unit",
                Map.of("value", figure, "key", key, "expected", expected, "kind", YamlValue.nameOf(kind))));
        return found;
    }

    /** What is stated of a meter or of a member of a chain, in the unit of its range. */
    static Nameplate ofMeter(YamlMap meter, String range) {
        return meter.optional("nameplate", value -> {
            YamlMap map = value.asMap();
            return map.make(() -> new Nameplate(stated(map, "resolution", range), stated(map, "detectionLimit", range),
                    Optional.empty(), Optional.empty(), stated(map, "usual", range)), Nameplate.NONE);
        }).orElse(Nameplate.NONE);
    }

    private static Optional<Stated> stated(YamlMap map, String key, String range) {
        Optional<Stated> found = stated(map, key, METER_UNITS);
        String expected = MeasuringRange.parse(range).map(MeasuringRange::unit).orElse("");
        found.filter(figure -> !figure.unit().equals(expected)).ifPresent(figure -> map.refuseAt(key, PlantReader.BUNDLE,
                "nameplate-range", Map.of("value", figure, "key", key, "range", range.isEmpty() ? "–" : range)));
        return found;
    }

    private static Optional<Stated> stated(YamlMap map, String key, List<String> units) {
        return map.optional(key, value -> {
            String text = value.asText();
            Optional<Stated> found = Stated.parse(text).filter(figure -> units.contains(figure.unit()));
            if (found.isEmpty() && !text.isEmpty()) {
                value.refuse(PlantReader.BUNDLE, "nameplate-form", Map.of("value", text, "known", String.join(", ", units)));
            }
            return found;
        }).flatMap(found -> found);
    }
}
