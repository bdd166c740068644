package org.potline.twin.plant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** The catalogue of meter types, {@code twin-model/catalogue/meter-types.yaml}. */
public final class MeterCatalogue {
    static final String FILE = "meter-types.yaml";
    private static final Set<String> ABSOLUTE_UNITS = Set.of("t", "degC", "J/g", "mg", "V", "%abs");

    /** Larger than any error, interval or price of a meter. */
    private static final double LARGEST = 1e9;

    private final Problems problems;
    private final Reading limits;
    private final Map<String, MeterType> types = new LinkedHashMap<>();

    private MeterCatalogue(Problems problems) {
        this.problems = problems;
        this.limits = new Reading(problems, Map.of());
    }

    /** The types by id, in the order of the file. */
    public static Map<String, MeterType> load() {
        return read(Content.folder("twin-model", "catalogue").resolve(FILE), "catalogue/" + FILE);
    }

    /** SHA-256 of the catalogue, in hex. */
    public static String sha256() {
        return Content.sha256(Content.folder("twin-model", "catalogue").resolve(FILE));
    }

    /**
     * The types of any catalogue file.
     *
     * @throws org.potline.twin.text.BadInput when anything in it is wrong, a source or a confidence missing for one
     */
    public static Map<String, MeterType> read(Path file, String shown) {
        var problems = new Problems();
        var catalogue = new MeterCatalogue(problems);
        YamlMap root = StrictYaml.map(file, shown, problems);
        root.list("meterTypes", catalogue::type);
        root.make(() -> root);
        problems.refuseIfAny();
        return Collections.unmodifiableMap(catalogue.types);
    }

    private MeterType type(YamlMap map) {
        String id = map.text("id");
        var name = map.localText("name");
        List<Measurand> measures = measures(map);
        Optional<AccuracyClass> accuracy = map.optional("accuracy", AccuracyText::read).flatMap(found -> found);
        Mpe mpe = map.value("mpe").map(value -> mpe(value, map)).orElse(Mpe.NONE);
        double drift = notNegative(map, "drift", "%/a");
        double noise = notNegative(map, "noise", "%");
        double resolution = notNegative(map, "resolution", "");
        int interval = (int) notNegative(map, "interval", "months");
        double price = notNegative(map, "price", "CNY");
        String source = map.text("source");
        String confidence = confidence(map);
        MeterType type = map.make(() -> new MeterType(id, name, Set.copyOf(measures), accuracy, mpe.pct(), mpe.lotT(),
                drift, noise, resolution, interval, price, source, confidence));
        if (type != null && types.putIfAbsent(id, type) != null) {
            map.refuseAt("id", PlantReader.BUNDLE, "type-twice", Map.of("value", id));
        }
        return type;
    }

    private static List<Measurand> measures(YamlMap map) {
        var measures = new ArrayList<Measurand>();
        map.value("measures").ifPresent(list -> list.asList().forEach(item -> measures.add(item.asChoice(Measurand.class))));
        return measures;
    }

    private record Mpe(double pct, double lotT) {
        static final Mpe NONE = new Mpe(0, 0);
    }

    /** A limit of error: {@code 0.5 %}, or absolute with either the lot it holds for or the error of a reading it comes to. */
    private Mpe mpe(YamlValue value, YamlMap map) {
        String text = value.asText();
        String unit = text.substring(text.indexOf(' ') + 1).strip();
        if (!ABSOLUTE_UNITS.contains(unit)) {
            return new Mpe(limits.quantity(value, "mpe", "%", 0, LARGEST), 0);
        }
        double abs = limits.quantity(value, "mpe", unit, 0, LARGEST);
        if (map.has("lot")) {
            double lotT = notNegative(map, "lot", "t");
            return new Mpe(lotT > 0 ? 100 * abs / lotT : 0, lotT);
        }
        return new Mpe(notNegative(map, "mpeOfReading", "%"), 0);
    }

    private double notNegative(YamlMap map, String key, String unit) {
        return limits.quantity(map, key, unit, 0, LARGEST);
    }

    private String confidence(YamlMap map) {
        int before = problems.count();
        String confidence = map.text("confidence");
        if (problems.count() == before && !confidence.matches("[A-D][+-]?")) {
            map.refuseAt("confidence", PlantReader.BUNDLE, "confidence-form", Map.of("value", confidence));
        }
        return confidence;
    }
}
