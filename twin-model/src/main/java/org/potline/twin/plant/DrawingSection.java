package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the section about the diagrams that the enterprise keeps. */
final class DrawingSection {
    private static final String ALL = "all";
    private final Reading reading;

    DrawingSection(Reading reading) {
        this.reading = reading;
    }

    List<Drawing> drawings(YamlMap root) {
        return root.listOrNone("drawings", this::drawing);
    }

    private Drawing drawing(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.DRAWING, map, "id");
        DrawingKind kind = map.choice("kind", DrawingKind.class);
        Optional<String> process = map.optional("process", value -> reading.ids.refer(Ids.Kind.PROCESS, value));
        LocalDate date = reading.pastDate(map, "date");
        List<String> shows = map.value("shows").map(DrawingSection::shows).orElse(List.of());
        boolean all = shows.equals(List.of(ALL));
        List<String> except = map.optional("except", YamlValue::asTexts).orElse(List.of());
        List<String> also = map.optional("also", YamlValue::asTexts).orElse(List.of());
        boolean statesLevels = map.optional("statesLevels", YamlValue::asTruth).orElse(all && kind == DrawingKind.NETWORK);
        if (!all) {
            List.of("except", "also").stream().filter(map::has).forEach(key ->
                    map.refuseAt(key, PlantReader.BUNDLE, "drawing-list", Map.of("value", key)));
        }
        if (kind == DrawingKind.SOURCE_STREAMS && map.has("statesLevels")) {
            map.refuseAt("statesLevels", PlantReader.BUNDLE, "drawing-levels", Map.of("value", YamlValue.nameOf(kind)));
        }
        return map.make(() -> new Drawing(id, kind, process, date, all, all ? List.of() : shows, except, also, statesLevels));
    }

    /** {@code all}, or a list of ids. */
    private static List<String> shows(YamlValue value) {
        if (value.isList()) {
            return value.asTexts();
        }
        String text = value.asText();
        if (!text.isEmpty() && !text.equals(ALL)) {
            value.refuse(PlantReader.BUNDLE, "drawing-shows", Map.of("value", text));
        }
        return List.of(ALL);
    }
}
