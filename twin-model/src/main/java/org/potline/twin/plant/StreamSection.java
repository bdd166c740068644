package org.potline.twin.plant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the sections {@code streams} and {@code points} of a plant file. */
final class StreamSection {
    /** Ten times the largest smelter there is [kVA]. */
    private static final double STRONGEST_KVA = 1e8;
    /** What that would draw in a month [MWh]. */
    private static final double MOST_MWH = 1e8;
    private final Reading reading;

    StreamSection(Reading reading) {
        this.reading = reading;
    }

    List<SourceStream> streams(YamlMap root) {
        int before = reading.problems.count();
        List<SourceStream> streams = root.list("streams", this::stream);
        reading.streamsRead = reading.problems.count() == before;
        return streams;
    }

    private SourceStream stream(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.STREAM, map, "id");
        Substance substance = map.choice("substance", Substance.class);
        var name = map.localText("name");
        String process = reading.ids.refer(Ids.Kind.PROCESS, map, "process");
        Crossing crossing = map.choice("crossing", Crossing.class);
        Optional<String> from = map.optional("from", value -> reading.ids.refer(Ids.Kind.STREAM, value));
        AccountingRole role = map.choice("role", AccountingRole.class);
        return reading.placed(map.make(() -> new SourceStream(id, substance, name, process, crossing, from, role)), map);
    }

    List<MeteringPoint> points(YamlMap root) {
        return root.listOrEmpty("points", this::point);
    }

    private MeteringPoint point(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.POINT, map, "id");
        var name = map.localText("name");
        String stream = reading.ids.refer(Ids.Kind.STREAM, map, "stream");
        Measurand measures = map.choice("measures", Measurand.class);
        Item item = map.choice("item", Item.class);
        Level level = map.choice("level", Level.class);
        String use = map.value("use").map(this::use).orElse("");
        Optional<String> equipment = map.optional("equipment", value -> reading.ids.refer(Ids.Kind.EQUIPMENT, value));
        boolean settlement = map.optional("settlement", YamlValue::asTruth).orElse(false);
        PowerSupply supply = new PowerSupply(quantity(map, "transformer", "kVA", STRONGEST_KVA), quantity(map, "monthlyEnergy", "MWh", MOST_MWH));
        return reading.placed(map.make(() -> new MeteringPoint(id, name, stream, measures, item, level, use, equipment, settlement, supply)), map);
    }

    private OptionalDouble quantity(YamlMap map, String key, String unit, double most) {
        return map.optional(key, value -> reading.quantity(value, key, unit, 0, most)).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private String use(YamlValue value) {
        String use = value.asText();
        if (!use.isEmpty() && !PointUse.all().contains(use)) {
            value.refuse(PlantReader.BUNDLE, "use-unknown", Map.of("value", use, "known", String.join(", ", PointUse.all())));
        }
        return use;
    }
}
