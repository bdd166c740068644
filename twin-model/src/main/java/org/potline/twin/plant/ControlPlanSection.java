package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.potline.twin.yaml.YamlMap;

/** Reads the section {@code qualityPlan} of a plant file. */
final class ControlPlanSection {
    private final Reading reading;

    ControlPlanSection(Reading reading) {
        this.reading = reading;
    }

    ControlPlan plan(YamlMap map) {
        String version = map.textOrNone("version");
        Optional<LocalDate> written = reading.pastDateOrNone(map, "written");
        String company = map.optional("company", value -> reading.ids.refer(Ids.Kind.ENTITY, value)).orElse("");
        String boundary = map.optional("boundary", value -> reading.ids.refer(Ids.Kind.DOCUMENT, value)).orElse("");
        List<String> facilities = reading.refersOrNone(map, "facilities", List.of(Ids.Kind.PROCESS));
        List<ControlPlan.Entry> entries = map.listOrNone("entries", each -> {
            List<String> points = reading.refersOrNone(each, "points", List.of(Ids.Kind.POINT));
            List<ControlPlan.Field> states = Reading.choicesOrNone(each, "states", ControlPlan.Field.class);
            return each.make(() -> new ControlPlan.Entry(points, states));
        });
        return map.make(() -> new ControlPlan(version, written, company, boundary, facilities, entries));
    }
}
