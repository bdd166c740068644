package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** What the sections of one plant file share while it is read: its problems, its ids, its day, and where each thing stands. */
final class Reading {
    /** Nothing in a plant file is older: before it, no meter of today was made. */
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalText NO_TEXT = new LocalText("", "");

    final Problems problems;
    final Ids ids = new Ids();
    final Map<String, MeterType> types;
    private final Map<Object, YamlMap> places = new IdentityHashMap<>();
    /** Whether the streams were read without an error: only then can one be missing. */
    boolean streamsRead;
    private LocalDate asOf = LocalDate.MAX;

    Reading(Problems problems, Map<String, MeterType> types) {
        this.problems = problems;
        this.types = types;
    }

    LocalDate asOf(YamlMap root) {
        int before = problems.count();
        LocalDate day = date(root, "asOf");
        if (problems.count() == before) {
            asOf = day;
        }
        return day;
    }

    /** The plant file's own day; where that could not be read, a day later than all. */
    LocalDate asOf() {
        return asOf;
    }

    /** Remembers where a thing was read, for laws that are looked at later. */
    <T> T placed(T thing, YamlMap place) {
        if (thing != null) {
            places.put(thing, place);
        }
        return thing;
    }

    YamlMap placeOf(Object thing) {
        return places.get(thing);
    }

    /** A day that is not absurd; it may lie after the plant file's own day. */
    LocalDate date(YamlMap map, String key) {
        return map.value(key).map(this::date).orElse(LocalDate.EPOCH);
    }

    LocalDate date(YamlValue value) {
        int before = problems.count();
        LocalDate day = value.asDate();
        if (problems.count() == before && (day.isBefore(EARLIEST) || day.getYear() > 2200)) {
            value.refuse(PlantReader.BUNDLE, "date-absurd", Map.of("value", value.shown()));
        }
        return day;
    }

    /** A day on which something was done, so not after the plant file's own day. */
    LocalDate pastDate(YamlMap map, String key) {
        int before = problems.count();
        LocalDate day = date(map, key);
        if (problems.count() == before && day.isAfter(asOf)) {
            map.refuseAt(key, PlantReader.BUNDLE, "date-in-future", Map.of("key", key, "value", day, "asOf", asOf));
        }
        return day;
    }

    /** As {@link #pastDate}, of a key that may be missing. */
    Optional<LocalDate> pastDateOrNone(YamlMap map, String key) {
        return map.has(key) ? Optional.of(pastDate(map, key)) : Optional.empty();
    }

    /** Refuses a day that lies before another one, which must not lie after it. */
    void refuseBefore(YamlMap map, String laterKey, LocalDate later, String earlierKey, LocalDate earlier) {
        boolean read = !later.equals(LocalDate.EPOCH) && !earlier.equals(LocalDate.EPOCH);
        if (read && later.isBefore(earlier)) {
            map.refuseAt(laterKey, PlantReader.BUNDLE, "day-before", Map.of("key", laterKey, "value", later, "earlier", earlierKey,
                    "day", earlier));
        }
    }

    /** Words of a choice in a list that may be missing, each once. */
    static <E extends Enum<E>> List<E> choicesOrNone(YamlMap map, String key, Class<E> type) {
        return map.optional(key, value -> value.asList().stream().map(each -> each.asChoice(type)).distinct().toList()).orElse(List.of());
    }

    /** A quantity, or with an empty unit a plain number, within limits, both included. */
    double quantity(YamlMap map, String key, String unit, double min, double max) {
        return map.value(key).map(value -> quantity(value, key, unit, min, max)).orElse(min);
    }

    double quantity(YamlValue value, String key, String unit, double min, double max) {
        int before = problems.count();
        double number = unit.isEmpty() ? value.asNumber() : value.asQuantity(unit);
        if (problems.count() == before && !(number >= min && number <= max)) {
            value.refuse(PlantReader.BUNDLE, unit.isEmpty() ? "number-out-of-range" : "out-of-range", Map.of("key", key,
                    "value", value.shown(), "min", Bounds.plain(min), "max", Bounds.plain(max), "unit", unit));
        }
        return number;
    }

    /** A whole number within limits, both included. */
    int whole(YamlMap map, String key, int min, int max) {
        return map.value(key).map(value -> whole(value, key, min, max)).orElse(min);
    }

    int whole(YamlValue value, String key, int min, int max) {
        int before = problems.count();
        int number = value.asWhole();
        if (problems.count() == before && (number < min || number > max)) {
            value.refuse(PlantReader.BUNDLE, "number-out-of-range", Map.of("key", key, "value", value.shown(), "min", min, "max", max));
        }
        return number;
    }

    /** A text in both languages that may be missing: then empty. */
    static LocalText localTextOrNone(YamlMap map, String key) {
        return map.has(key) ? map.localText(key) : NO_TEXT;
    }

    /** Ids in a list that may be missing, of things of one of those kinds. */
    List<String> refersOrNone(YamlMap map, String key, List<Ids.Kind> kinds) {
        return map.optional(key, value -> value.asList().stream().map(each -> ids.refer(kinds, each)).toList()).orElse(List.of());
    }
}
