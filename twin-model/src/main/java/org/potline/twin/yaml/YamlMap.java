package org.potline.twin.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * One map of a YAML file. Each key is asked for by name; {@link #make} ends the reading and refuses every key that nobody asked
 * for. A missing key is an error unless it is asked for as {@link #has}/{@link #optional}.
 */
public final class YamlMap {
    private final YamlValue self;
    private final String file;
    private final Problems problems;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, Where> places = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final int problemsBefore;
    private final boolean standIn;

    YamlMap(YamlValue self, List<NodeTuple> entries, String file, Problems problems) {
        this(self, entries, file, problems, false);
    }

    /** @param standIn whether there is no such map in the file, which was said: then its keys are not missed and it makes nothing */
    YamlMap(YamlValue self, List<NodeTuple> entries, String file, Problems problems, boolean standIn) {
        this.self = self;
        this.file = file;
        this.problems = problems;
        this.standIn = standIn;
        this.problemsBefore = problems.count();
        entries.forEach(this::take);
    }

    private void take(NodeTuple tuple) {
        var key = new YamlValue(tuple.getKeyNode(), file, problems);
        String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : key.shown();
        if (values.containsKey(name)) {
            key.refuse(StrictYaml.BUNDLE, "key-twice", Map.of("key", name, "first", places.get(name)));
            return;
        }
        values.put(name, new YamlValue(tuple.getValueNode(), file, problems));
        places.put(name, key.where());
    }

    public Where where() {
        return self.where();
    }

    /** Reports an error at this map. */
    public void refuse(String bundle, String key, Map<String, ?> holes) {
        self.refuse(bundle, key, holes);
    }

    /** Reports an error at the value of a key, or at this map where the key is missing. */
    public void refuseAt(String name, String bundle, String key, Map<String, ?> holes) {
        values.getOrDefault(name, self).refuse(bundle, key, holes);
    }

    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** All keys in the order of the file; they then count as asked for. */
    public List<String> keys() {
        asked.addAll(values.keySet());
        return List.copyOf(values.keySet());
    }

    /** The value of a key; where it is missing that is reported and empty comes back. */
    public Optional<YamlValue> value(String key) {
        asked.add(key);
        if (!values.containsKey(key) && !standIn) {
            refuse(StrictYaml.BUNDLE, "key-missing", Map.of("key", key));
        }
        return Optional.ofNullable(values.get(key));
    }

    private <T> T of(String key, Function<YamlValue, T> read, T standIn) {
        return value(key).map(read).orElse(standIn);
    }

    /** The value of a key that may be missing. */
    public <T> Optional<T> optional(String key, Function<YamlValue, T> read) {
        return has(key) ? Optional.of(read.apply(values.get(key))) : Optional.empty();
    }

    public String text(String key) {
        return of(key, YamlValue::asText, "");
    }

    /** A text that may be missing: then the empty text. */
    public String textOrNone(String key) {
        return optional(key, YamlValue::asText).orElse("");
    }

    public LocalText localText(String key) {
        return of(key, value -> {
            YamlMap map = value.asMap();
            return map.make(() -> new LocalText(map.text("zh"), map.text("en")), new LocalText("", ""));
        }, new LocalText("", ""));
    }

    /** A text in both languages, or one plain text that is the same in both. */
    public LocalText localOrPlain(String key) {
        asked.add(key);
        return values.containsKey(key) && !values.get(key).isMap() ? LocalText.same(text(key)) : localText(key);
    }

    public double number(String key) {
        return of(key, YamlValue::asNumber, 0.0);
    }

    public int whole(String key) {
        return of(key, YamlValue::asWhole, 0);
    }

    public boolean truth(String key) {
        return of(key, YamlValue::asTruth, false);
    }

    public LocalDate date(String key) {
        return of(key, YamlValue::asDate, LocalDate.EPOCH);
    }

    /** A number with its unit, in exactly that unit: {@code lineCurrent: 300 kA}. */
    public double quantity(String key, String unit) {
        return of(key, value -> value.asQuantity(unit), 0.0);
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return of(key, value -> value.asChoice(type), type.getEnumConstants()[0]);
    }

    public YamlMap map(String key) {
        return value(key).map(YamlValue::asMap).orElseGet(self::emptyMap);
    }

    public List<String> texts(String key) {
        return of(key, YamlValue::asTexts, List.of());
    }

    /** Each element of the list of that key, which must be there, read by {@code read}; elements with errors are left out. */
    public <T> List<T> list(String key, Function<YamlMap, T> read) {
        var list = new ArrayList<T>();
        of(key, YamlValue::asList, List.<YamlValue>of()).forEach(item -> {
            T element = read.apply(item.asMap());
            if (element != null) {
                list.add(element);
            }
        });
        return list;
    }

    /** As {@link #list}, of a key that may be missing: then an empty list. */
    public <T> List<T> listOrNone(String key, Function<YamlMap, T> read) {
        return has(key) ? list(key, read) : List.of();
    }

    /** Whether it has a key that nobody has asked for so far, such as a misspelt one. */
    public boolean hasUnasked() {
        return !asked.containsAll(values.keySet());
    }

    /** Whether there is something under a key: not the key alone, as of a section that was emptied. */
    public boolean hasValue(String key) {
        return has(key) && !values.get(key).isNull();
    }

    /** As {@link #listOrNone}, where the key may stand alone too, as of a section that was emptied. */
    public <T> List<T> listOrEmpty(String key, Function<YamlMap, T> read) {
        return hasValue(key) ? list(key, read) : List.of();
    }

    /**
     * Ends the reading of this map: makes the object, refuses keys nobody asked for, and turns an object's own refusal
     * ({@code IllegalArgumentException}) into an error at this place.
     *
     * @return the object, or null when this map had any error
     */
    public <T> T make(Supplier<T> maker) {
        return make(maker, null);
    }

    /** As {@link #make(Supplier)}, with what to hand out when this map had any error. */
    public <T> T make(Supplier<T> maker, T otherwise) {
        if (standIn) {
            return otherwise;
        }
        T made = null;
        try {
            made = maker.get();
        } catch (IllegalArgumentException e) {
            if (problems.count() == problemsBefore) {
                refuse(StrictYaml.BUNDLE, "refused", Map.of("detail", String.valueOf(e.getMessage())));
            }
        }
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                problems.add(places.get(key), StrictYaml.BUNDLE, "key-unknown",
                        Map.of("key", key, "known", String.join(", ", asked)));
            }
        }
        return problems.count() == problemsBefore && made != null ? made : otherwise;
    }
}
