package org.potline.twin.plant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the sections {@code entities} and {@code processes} of a plant file. */
final class ProcessSection {
    private static final int MOST_PIECES = 2000;
    private static final double STRONGEST_KW = 1e6;

    private static final String PLACE = "[a-z0-9]{1,12}";

    private final Reading reading;
    private final ModelReader models;
    private final Map<String, Where> kinds = new HashMap<>();

    ProcessSection(Reading reading) {
        this.reading = reading;
        this.models = new ModelReader(reading);
    }

    List<LegalEntity> entities(YamlMap root) {
        int before = reading.problems.count();
        List<LegalEntity> entities = root.list("entities", this::entity);
        long reporting = entities.stream().filter(LegalEntity::reporting).count();
        if (reading.problems.count() == before && reporting != 1) {
            root.refuseAt("entities", PlantReader.BUNDLE, "reporting-entity", Map.of("count", reporting));
        }
        return entities;
    }

    private LegalEntity entity(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.ENTITY, map, "id");
        var name = map.localText("name");
        boolean reporting = map.truth("reporting");
        return map.make(() -> new LegalEntity(id, name, reporting));
    }

    List<PlantProcess> processes(YamlMap root) {
        return root.list("processes", this::process);
    }

    private PlantProcess process(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.PROCESS, map, "id");
        ProcessKind kind = kind(map);
        Optional<String> place = map.optional("place", this::place).flatMap(found -> found);
        oneOfAKind(map, kind, place);
        var name = map.localText("name");
        String entity = reading.ids.refer(Ids.Kind.ENTITY, map, "entity");
        List<Equipment> equipment = map.list("equipment", this::equipment);
        ProcessModel model = map.value("model").filter(value -> kind != null)
                .map(value -> models.read(value.asMap(), kind)).orElse(null);
        return reading.placed(map.make(() -> new PlantProcess(id, kind, place, name, entity, equipment, model)), map);
    }

    /** Null where the file names no kind: then the model cannot be read either. */
    private ProcessKind kind(YamlMap map) {
        int before = reading.problems.count();
        ProcessKind kind = map.choice("kind", ProcessKind.class);
        if (reading.problems.count() > before) {
            return null;
        }
        return kind;
    }

    private Optional<String> place(YamlValue value) {
        String place = value.asText();
        if (!place.isEmpty() && !place.matches(PLACE)) {
            value.refuse(PlantReader.BUNDLE, "place-form", Map.of("value", place));
        }
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    /** A site has one process of a kind, or several that differ in their place. */
    private void oneOfAKind(YamlMap map, ProcessKind kind, Optional<String> place) {
        if (kind == null) {
            return;
        }
        String name = YamlValue.nameOf(kind);
        if (place.isPresent() && !kind.repeats()) {
            map.refuseAt("place", PlantReader.BUNDLE, "place-not-for-kind", Map.of("value", place.get(), "kind", name));
            return;
        }
        Where first = kinds.putIfAbsent(name + " " + place.orElse(""), map.where());
        if (first != null) {
            map.refuseAt("kind", PlantReader.BUNDLE, kind.repeats() ? "process-place-twice" : "process-kind-twice",
                    Map.of("value", name, "first", first, "place", place.orElse("–")));
        }
    }

    private Equipment equipment(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.EQUIPMENT, map, "id");
        EquipmentKind kind = map.choice("kind", EquipmentKind.class);
        var name = map.localText("name");
        String entity = reading.ids.refer(Ids.Kind.ENTITY, map, "entity");
        int count = map.optional("count", value -> reading.whole(value, "count", 1, MOST_PIECES)).orElse(1);
        double powerKw = map.optional("ratedPower", value -> reading.quantity(value, "ratedPower", "kW", 0, STRONGEST_KW)).orElse(0.0);
        List<EnergyUse> uses = map.listOrNone("uses", this::use);
        return reading.placed(map.make(() -> new Equipment(id, YamlValue.nameOf(kind), name, entity, count, powerKw, uses)), map);
    }

    private EnergyUse use(YamlMap map) {
        String stream = reading.ids.refer(Ids.Kind.STREAM, map, "stream");
        Optional<Stated> rate = map.value("rate").map(YamlValue::asText).flatMap(text -> rate(text, map));
        return reading.placed(map.make(() -> rate.map(figure -> new EnergyUse(stream, figure)).orElse(null)), map);
    }

    private Optional<Stated> rate(String text, YamlMap map) {
        Optional<Stated> found = Stated.parse(text).filter(figure -> EnergyUse.UNITS.contains(figure.unit()));
        if (found.isEmpty() && !text.isEmpty()) {
            map.refuseAt("rate", PlantReader.BUNDLE, "uses-form", Map.of("value", text, "known", String.join(", ", EnergyUse.UNITS)));
        }
        return found;
    }
}
