package org.potline.scenario.plan.ways;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Substance;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** What a plan may choose from: ways to meter, analyses, and what is ordered with an instrument. */
public final class MeteringWays {
    static final String BUNDLE = "plan";
    private static final String FILE = "metering-ways.yaml";
    private static final int LONGEST_INTERVAL_MONTHS = 240;
    private static final int MOST_SAMPLES = 3000;
    private static final double HUNDRED_PCT = 100;

    private final Map<String, MeterType> types;
    private final List<Way> ways;
    private final Map<String, CardText> cards = new LinkedHashMap<>();
    private final List<AnalysisWay> analyses;
    private final Map<String, CardText> instruments = new LinkedHashMap<>();

    private MeteringWays(YamlMap root, Map<String, MeterType> types) {
        this.types = types;
        ways = root.list("ways", this::way);
        root.list("cards", map -> card(map, typeOf(map.value("type").orElse(null))))
                .forEach(card -> cards.put(card.of(), card));
        analyses = root.list("analyses", this::analysis);
        root.list("instruments", map -> card(map, kind(map))).forEach(card -> instruments.put(card.of(), card));
        root.make(() -> root);
    }

    /** The shipped ways. */
    public static MeteringWays load(Map<String, MeterType> types) {
        return read(file(), "planning/" + FILE, types);
    }

    /** SHA-256, in hex, of the shipped ways. */
    public static String sha256() {
        return Content.sha256(file());
    }

    private static Path file() {
        return Content.folder("scenarios", "planning").resolve(FILE);
    }

    /**
     * The ways of a file.
     *
     * @param types the catalogue
     * @throws org.potline.twin.text.BadInput with everything that is wrong with it
     */
    static MeteringWays read(Path file, String shown, Map<String, MeterType> types) {
        var problems = new Problems();
        var ways = new MeteringWays(StrictYaml.map(file, shown, problems), types);
        problems.refuseIfAny();
        return ways;
    }

    /** The ways to meter a quantity at a level, in the order of the file. */
    public List<Way> of(Substance substance, Measurand measures, Level level) {
        return ways.stream().filter(way -> way.meters(substance, measures, level)).toList();
    }

    /** How a property is determined; empty where nobody says. */
    public Optional<AnalysisWay> analysis(Substance substance, Measurand measures) {
        return analyses.stream().filter(way -> way.determines(substance, measures)).findFirst();
    }

    /** What is ordered with a type of meter. */
    public CardText card(String type) {
        return cards.getOrDefault(type, CardText.none(type));
    }

    /** What is ordered of a kind of laboratory instrument. */
    public CardText instrument(String kind) {
        return instruments.getOrDefault(kind, CardText.none(kind));
    }

    private Way way(YamlMap map) {
        String id = map.text("id");
        Set<Substance> substances = choices(map, "substances", Substance.class);
        Measurand measures = map.choice("measures", Measurand.class);
        Set<Level> levels = choices(map, "levels", Level.class);
        String use = map.text("use");
        List<String> able = map.value("types").map(YamlValue::asList).orElse(List.of()).stream().map(each -> able(each, measures)).toList();
        List<String> members = map.has("members") ? map.value("members").orElseThrow().asList().stream().map(this::typeOf).toList() : List.of();
        return map.make(() -> new Way(id, substances, measures, levels, use, able, members));
    }

    private static <E extends Enum<E>> Set<E> choices(YamlMap map, String key, Class<E> type) {
        var found = new LinkedHashSet<E>();
        map.value(key).ifPresent(list -> list.asList().forEach(each -> found.add(each.asChoice(type))));
        return found;
    }

    private String able(YamlValue value, Measurand measures) {
        String type = typeOf(value);
        MeterType found = types.get(type);
        if (found != null && !found.measures().contains(measures)) {
            value.refuse(BUNDLE, "type-measures", Map.of("value", type, "measures", YamlValue.nameOf(measures)));
        }
        return type;
    }

    private String typeOf(YamlValue value) {
        if (value == null) {
            return "";
        }
        String type = value.asText();
        if (!types.containsKey(type)) {
            value.refuse(BUNDLE, "type-unknown", Map.of("value", type));
        }
        return type;
    }

    private static String kind(YamlMap map) {
        String kind = map.text("kind");
        if (!kind.isEmpty() && !LaboratoryInstrument.kinds().contains(kind)) {
            map.refuseAt("kind", BUNDLE, "kind-unknown", Map.of("value", kind, "known", String.join(", ", LaboratoryInstrument.kinds())));
        }
        return kind;
    }

    private static CardText card(YamlMap map, String of) {
        String accuracy = map.textOrNone("accuracy");
        String range = map.textOrNone("range");
        int interval = map.optional("interval", value -> (int) value.asQuantity("months")).orElse(0);
        if (interval < 0 || interval > LONGEST_INTERVAL_MONTHS) {
            map.refuseAt("interval", BUNDLE, "interval-range", Map.of("value", interval, "most", LONGEST_INTERVAL_MONTHS));
        }
        var nameplate = new LinkedHashMap<String, String>();
        map.optional("nameplate", YamlValue::asMap).ifPresent(plate -> {
            plate.keys().forEach(key -> nameplate.put(key, plate.text(key)));
            plate.make(() -> plate);
        });
        return map.make(() -> new CardText(of, accuracy, range, interval, nameplate));
    }

    private AnalysisWay analysis(YamlMap map) {
        Set<Substance> substances = choices(map, "substances", Substance.class);
        Measurand measures = map.choice("measures", Measurand.class);
        int samples = map.whole("samplesPerMonth");
        double u = percent(map, "uRelative");
        double bias = percent(map, "uBiasRelative");
        String standard = map.text("standard");
        if (samples < 1 || samples > MOST_SAMPLES) {
            map.refuseAt("samplesPerMonth", BUNDLE, "samples-range", Map.of("value", samples, "most", MOST_SAMPLES));
        }
        return map.make(() -> new AnalysisWay(substances, measures, samples, u, bias, standard));
    }

    private static double percent(YamlMap map, String key) {
        double percent = map.quantity(key, "%");
        if (percent < 0 || percent > HUNDRED_PCT) {
            map.refuseAt(key, BUNDLE, "percent-range", Map.of("key", key, "value", percent));
        }
        return percent;
    }
}
