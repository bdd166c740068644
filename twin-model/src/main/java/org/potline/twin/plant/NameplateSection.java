package org.potline.twin.plant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads {@code nameplate} of a laboratory instrument or of a meter. */
final class NameplateSection {
    private static final List<String> LABORATORY_UNITS = Stream.of(LaboratoryInstrumentKind.values())
            .flatMap(kind -> kind.units().values().stream()).distinct().sorted().toList();
    private static final List<String> RANGE_UNITS = MeasuringRange.allUnits().stream().sorted().toList();

    private NameplateSection() {
    }

    /** What is stated of a laboratory instrument, each in the unit that its kind is judged in. */
    static Nameplate ofInstrument(YamlMap instrument, LaboratoryInstrumentKind kind) {
        return read(instrument, NameplateItem.ofLaboratory(), (map, item) -> stated(map, item, kind));
    }

    /** What is stated of a meter or of a member of a chain, in the unit of its range or in the one the item has. */
    static Nameplate ofMeter(YamlMap meter, String range) {
        return read(meter, NameplateItem.ofMeters(),
                (map, item) -> item.meterUnit().isEmpty() ? inRange(map, item, range) : stated(map, item.key(), List.of(item.meterUnit())));
    }

    private static Nameplate read(YamlMap card, List<NameplateItem> items, BiFunction<YamlMap, NameplateItem, Optional<Stated>> read) {
        return card.optional("nameplate", value -> {
            YamlMap map = value.asMap();
            var stated = new EnumMap<NameplateItem, Stated>(NameplateItem.class);
            items.forEach(item -> read.apply(map, item).ifPresent(figure -> stated.put(item, figure)));
            return map.make(() -> new Nameplate(stated), Nameplate.NONE);
        }).orElse(Nameplate.NONE);
    }

    private static Optional<Stated> stated(YamlMap map, NameplateItem item, LaboratoryInstrumentKind kind) {
        Optional<Stated> found = stated(map, item.key(), LABORATORY_UNITS);
        String expected = kind.units().getOrDefault(item, "");
        found.filter(figure -> !figure.unit().equals(expected)).ifPresent(figure -> map.refuseAt(item.key(), PlantReader.BUNDLE,
                expected.isEmpty() ? "nameplate-none" : "nameplate-unit",
                Map.of("value", figure, "key", item.key(), "expected", expected, "kind", YamlValue.nameOf(kind))));
        return found;
    }

    private static Optional<Stated> inRange(YamlMap map, NameplateItem item, String range) {
        Optional<Stated> found = stated(map, item.key(), RANGE_UNITS);
        String expected = MeasuringRange.parse(range).map(MeasuringRange::unit).orElse("");
        found.filter(figure -> !figure.unit().equals(expected)).ifPresent(figure -> map.refuseAt(item.key(), PlantReader.BUNDLE,
                "nameplate-range", Map.of("value", figure, "key", item.key(), "range", range.isEmpty() ? "–" : range)));
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
