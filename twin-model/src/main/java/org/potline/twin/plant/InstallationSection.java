package org.potline.twin.plant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the section {@code installationPlaces} of a plant file. */
final class InstallationSection {
    /** Ten times the field between the lines of a potroom [mT]. */
    private static final double STRONGEST_MT = 1000;
    private static final double LONGEST_D = 1000;

    private final Reading reading;

    InstallationSection(Reading reading) {
        this.reading = reading;
    }

    List<InstallationPlace> places(YamlMap root) {
        return root.listOrNone("installationPlaces", this::place);
    }

    private InstallationPlace place(YamlMap map) {
        Optional<String> stream = map.optional("stream", value -> reading.ids.refer(Ids.Kind.STREAM, value));
        Optional<String> point = map.optional("point", value -> reading.ids.refer(Ids.Kind.POINT, value));
        Optional<String> equipment = map.optional("equipment", value -> reading.ids.refer(Ids.Kind.EQUIPMENT, value));
        long named = Stream.of(stream, point, equipment).filter(Optional::isPresent).count();
        if (named != 1) {
            map.refuse(PlantReader.BUNDLE, "place-one", Map.of("value", named));
        }
        OptionalDouble field = quantity(map, "magneticField", "mT", STRONGEST_MT);
        OptionalDouble run = quantity(map, "straightRun", "D", LONGEST_D);
        Optional<Boolean> shutdown = map.optional("shutdown", YamlValue::asTruth);
        LocalText reason = Reading.localTextOrNone(map, "reason");
        return map.make(() -> new InstallationPlace(stream, point, equipment, field, run, shutdown, reason));
    }

    private OptionalDouble quantity(YamlMap map, String key, String unit, double most) {
        return map.optional(key, value -> reading.quantity(value, key, unit, 0, most)).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
