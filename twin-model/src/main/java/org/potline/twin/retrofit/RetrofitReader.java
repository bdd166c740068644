package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.Measurand;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.PlainTree;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/**
 * Reads retrofits from a scenario. Each is a map of one key, what is done: {@code - remove: { meter: EM-401 }}. What is wrong with it is told to the
 * problems of the file; what the plant has not is told when it is applied.
 * <pre>
 * retrofits:
 *   - add: { point: P-326, type: GAS_TURB_1 }            # or newPoint: { fields of a point }; managementNo, range, price, from,
 *                                                        # with: [ TEMP, PRESS ] or none: members; else the cheapest that it needs
 *   - swap: { meter: EM-401, type: AC_KWH_02S }          # members: true exchanges them for the finest too; range, price, from
 *   - remove: { meter: EM-401 }
 *   - class: { meter: EM-401, accuracy: active-energy 0.2S }                      # price, from
 *   - interval: { meter: WT-101, months: 36 }                                     # or instrument: LB-02
 *   - sampling: { stream: bituminous@power, measures: ncv, samplesPerMonth: 90 }
 *   - laboratory: { stream: bituminous@power, measures: ncv, by: outside }        # own; accredited: true, uBias: 0.3 %, standard
 *   - instrument: { kind: gas-chromatograph, points: [ P-227 ] }                  # managementNo, interval: 12 months, nameplate, price, from
 *   - cems: { stream: flue-gas@baking }                                           # price of the whole set, from
 *   - parameter: { process: electrolysis, name: anodeEffects, by: "-30 %" }       # or to: 0.03 /pot-day
 * </pre>
 */
public final class RetrofitReader {
    private static final int LONGEST_MONTHS = 240;
    private static final int MOST_SAMPLES = 3000;
    private static final double DEAREST_CNY = 1e9;
    private static final String NONE = "none";
    private static final String METER = "meter";
    private static final String STREAM = "stream";
    private static final String TYPE = "type";

    private final Map<String, Function<YamlMap, Retrofit>> kinds = new LinkedHashMap<>();

    private RetrofitReader() {
        kinds.put("add", RetrofitReader::add);
        kinds.put("swap", RetrofitReader::swap);
        kinds.put("remove", map -> new RemoveMeter(map.where(), map.text(METER)));
        kinds.put("class", RetrofitReader::accuracy);
        kinds.put("interval", RetrofitReader::interval);
        kinds.put("sampling", RetrofitReader::sampling);
        kinds.put("laboratory", RetrofitReader::laboratory);
        kinds.put("instrument", RetrofitReader::instrument);
        kinds.put("cems", map -> new AddCems(map.where(), map.text(STREAM), price(map), from(map)));
        kinds.put("parameter", map -> parameter(map, "name"));
    }

    /** What a retrofit can be called, in the order of the guide. */
    public static List<String> kinds() {
        return List.copyOf(new RetrofitReader().kinds.keySet());
    }

    /** The retrofit of a map with one key; null where it is wrong, which is reported to the map's problems. */
    public static Retrofit read(YamlMap map) {
        return new RetrofitReader().one(map);
    }

    /** The retrofits under a key that may be missing: then none. */
    public static List<Retrofit> list(YamlMap map, String key) {
        var reader = new RetrofitReader();
        return map.listOrNone(key, reader::one);
    }

    private Retrofit one(YamlMap map) {
        List<String> keys = map.keys();
        if (keys.size() != 1 || !kinds.containsKey(keys.get(0))) {
            map.refuse(Retrofit.BUNDLE, "retrofit-one", Map.of("value", Refusal.known(keys), "known", String.join(", ", kinds.keySet())));
            return null;
        }
        YamlMap inner = map.map(keys.get(0));
        Retrofit read = kinds.get(keys.get(0)).apply(inner);
        return inner.make(() -> read);
    }

    private static Retrofit add(YamlMap map) {
        Map<String, Object> newPoint = map.optional("newPoint", YamlValue::asMap).map(point -> {
            var fields = new LinkedHashMap<String, Object>();
            point.keys().forEach(key -> point.value(key).ifPresent(value -> fields.put(key, value.asPlain())));
            point.text("id");
            return (Map<String, Object>) fields;
        }).orElse(Map.of());
        String point = newPoint.isEmpty() ? map.text("point") : String.valueOf(newPoint.get("id"));
        Optional<List<String>> members = map.optional("with", RetrofitReader::members);
        return new AddMeter(map.where(), point, newPoint, map.text(TYPE), map.textOrNone("managementNo"), map.textOrNone("range"), members, price(map),
                from(map));
    }

    /** A list of types, or {@code none}. */
    private static List<String> members(YamlValue value) {
        return !value.isList() && value.shown().equals(NONE) ? List.of() : value.asTexts();
    }

    private static Retrofit swap(YamlMap map) {
        boolean members = map.optional("members", YamlValue::asTruth).orElse(false);
        return new SwapMeter(map.where(), map.text(METER), map.text(TYPE), members, map.textOrNone("range"), price(map), from(map));
    }

    private static Retrofit accuracy(YamlMap map) {
        String meter = map.text(METER);
        String text = map.text("accuracy");
        OptionalDouble price = price(map);
        Optional<LocalDate> from = from(map);
        try {
            return new ChangeClass(map.where(), meter, AccuracyClass.parse(text), price, from);
        } catch (IllegalArgumentException e) {
            if (!text.isEmpty()) {
                map.refuseAt("accuracy", "plant", "accuracy-form", Map.of("value", text));
            }
            return null;
        }
    }

    private static Retrofit interval(YamlMap map) {
        boolean meter = map.has(METER);
        boolean instrument = map.has("instrument");
        if (meter && instrument) {
            map.refuseAt("instrument", Retrofit.BUNDLE, "either", Map.of("one", METER, "other", "instrument"));
        }
        String no = map.text(meter || !instrument ? METER : "instrument");
        return new ChangeInterval(map.where(), no, whole(map, "months", LONGEST_MONTHS));
    }

    private static Retrofit sampling(YamlMap map) {
        return new ChangeSampling(map.where(), map.text(STREAM), map.choice("measures", Measurand.class), whole(map, "samplesPerMonth", MOST_SAMPLES));
    }

    private static Retrofit laboratory(YamlMap map) {
        Optional<Boolean> own = map.optional("by", value -> value.asChoice(Laboratory.class) == Laboratory.OWN);
        Optional<Boolean> accredited = map.optional("accredited", YamlValue::asTruth);
        OptionalDouble bias = map.optional("uBias", value -> value.asQuantity("%")).map(OptionalDouble::of).orElse(OptionalDouble.empty());
        return new ChangeLaboratory(map.where(), map.text(STREAM), map.choice("measures", Measurand.class), own, accredited, bias,
                map.optional("standard", YamlValue::asText));
    }

    /** Whose laboratory does an analysis. */
    private enum Laboratory {
        OWN, OUTSIDE
    }

    private static Retrofit instrument(YamlMap map) {
        int months = map.has("interval") ? (int) map.quantity("interval", "months") : 0;
        Map<String, Object> nameplate = map.optional("nameplate", YamlValue::asPlain).map(PlainTree::map).orElse(Map.of());
        return new AddInstrument(map.where(), map.text("kind"), map.texts("points"), map.textOrNone("managementNo"), months, nameplate, price(map),
                from(map));
    }

    /**
     * A change of a parameter whose process, value and name stand in a map.
     *
     * @param key key of the parameter's name
     */
    public static ChangeParameter parameter(YamlMap map, String key) {
        Where at = map.where();
        String process = map.text("process");
        String name = map.text(key);
        boolean by = map.has("by");
        if (by && map.has("to")) {
            map.refuseAt("by", Retrofit.BUNDLE, "either", Map.of("one", "to", "other", "by"));
        }
        return by ? new ChangeParameter(at, process, name, "", OptionalDouble.of(map.quantity("by", "%")))
                : new ChangeParameter(at, process, name, map.text("to"), OptionalDouble.empty());
    }

    private static OptionalDouble price(YamlMap map) {
        return map.optional("price", value -> value.asQuantity("CNY")).map(cny -> {
            if (!(cny >= 0 && cny <= DEAREST_CNY)) {
                map.refuseAt("price", Retrofit.BUNDLE, "price-range", Map.of("value", Figures.plain(cny)));
            }
            return OptionalDouble.of(cny);
        }).orElse(OptionalDouble.empty());
    }

    private static Optional<LocalDate> from(YamlMap map) {
        return map.optional("from", YamlValue::asDate);
    }

    private static int whole(YamlMap map, String key, int most) {
        int number = map.whole(key);
        if (map.has(key) && (number < 1 || number > most)) {
            map.refuseAt(key, Retrofit.BUNDLE, "whole-range", Map.of("key", key, "value", number, "most", most));
        }
        return number;
    }
}
