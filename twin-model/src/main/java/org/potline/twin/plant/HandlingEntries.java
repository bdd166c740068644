package org.potline.twin.plant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** What the entries about data handling are made of: months, quarters, plain numbers, references, and that none is written twice. */
final class HandlingEntries {
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final YearMonth NO_MONTH = YearMonth.of(2000, 1);
    /** Larger than any reading of a register, in whatever unit. */
    private static final double LARGEST = 1e12;

    private final Reading reading;
    private final Map<String, Where> taken = new HashMap<>();

    HandlingEntries(Reading reading) {
        this.reading = reading;
    }

    String id(YamlMap map) {
        return reading.ids.define(Ids.Kind.RECORD, map, "id");
    }

    /** A month that has begun by the plant file's own day. */
    YearMonth month(YamlMap map) {
        return month(map, "month");
    }

    /** As {@link #month(YamlMap)}, under another key. */
    YearMonth month(YamlMap map, String key) {
        return map.value(key).map(value -> {
            String text = value.asText();
            if (text.isEmpty()) {
                return NO_MONTH;
            }
            if (!MONTH.matcher(text).matches()) {
                value.refuse(PlantReader.BUNDLE, "month-form", Map.of("value", text));
                return NO_MONTH;
            }
            return begun(YearMonth.parse(text), key, value);
        }).orElse(NO_MONTH);
    }

    /** The first month of a quarter that has begun by the plant file's own day. */
    YearMonth quarter(YamlMap map) {
        return map.value("quarter").map(value -> {
            String text = value.asText();
            Matcher parts = QUARTER.matcher(text);
            if (text.isEmpty()) {
                return NO_MONTH;
            }
            if (!parts.matches()) {
                value.refuse(PlantReader.BUNDLE, "quarter-form", Map.of("value", text));
                return NO_MONTH;
            }
            return begun(YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)) * 3 - 2), "quarter", value);
        }).orElse(NO_MONTH);
    }

    private YearMonth begun(YearMonth month, String key, YamlValue value) {
        if (month.atDay(1).isAfter(reading.asOf())) {
            value.refuse(PlantReader.BUNDLE, "date-in-future", Map.of("key", key, "value", value.shown(), "asOf", reading.asOf()));
            return NO_MONTH;
        }
        return month;
    }

    /** A day on which something was done with a month that was then over. */
    LocalDate dayAfter(YearMonth month, YamlMap map) {
        int before = reading.problems.count();
        LocalDate day = reading.pastDate(map, "date");
        if (reading.problems.count() == before && !month.equals(NO_MONTH) && day.isBefore(month.atEndOfMonth())) {
            map.refuseAt("date", PlantReader.BUNDLE, "month-not-over", Map.of("value", day, "month", month));
        }
        return day;
    }

    /** Refuses an entry of a list that has the same key as one before. */
    void once(String list, String key, YamlMap map) {
        Where first = taken.putIfAbsent(list + " " + key, map.where());
        if (first != null) {
            map.refuse(PlantReader.BUNDLE, "record-twice", Map.of("value", key, "list", list, "first", first));
        }
    }

    double number(YamlMap map, String key) {
        return reading.quantity(map, key, "", -LARGEST, LARGEST);
    }

    double number(YamlMap map, String key, double min) {
        return reading.quantity(map, key, "", min, LARGEST);
    }

    List<Double> numbers(YamlMap map, String key) {
        return map.value(key).map(list -> list.asList().stream().map(value -> reading.quantity(value, key, "", -LARGEST, LARGEST)).toList())
                .orElse(List.of());
    }

    double amount(YamlMap map, String key, String unit, double min, double max) {
        return reading.quantity(map, key, unit, min, max);
    }

    OptionalDouble amountOrNone(YamlMap map, String key, String unit, double min, double max) {
        return map.has(key) ? OptionalDouble.of(amount(map, key, unit, min, max)) : OptionalDouble.empty();
    }

    /** A tonnage of a month. */
    double tonnes(YamlMap map, String key) {
        return amount(map, key, "t", 0, LARGEST);
    }

    String refer(Ids.Kind kind, YamlMap map, String key) {
        return reading.ids.refer(kind, map, key);
    }

    String referOrNone(Ids.Kind kind, YamlMap map, String key) {
        return map.optional(key, value -> reading.ids.refer(kind, value)).orElse("");
    }

    List<String> references(Ids.Kind kind, YamlValue list) {
        return list.asList().stream().map(value -> reading.ids.refer(kind, value)).toList();
    }

    LocalDate pastDate(YamlMap map, String key) {
        return reading.pastDate(map, key);
    }

    Optional<LocalDate> dateOrNone(YamlMap map, String key) {
        return map.optional(key, reading::date);
    }

    Optional<LocalDate> pastDateOrNone(YamlMap map, String key) {
        return map.has(key) ? Optional.of(reading.pastDate(map, key)) : Optional.empty();
    }

    /** The plant file's own day. */
    LocalDate asOf() {
        return reading.asOf();
    }

    OptionalInt wholeOrNone(YamlMap map, String key, int min, int max) {
        return map.has(key) ? OptionalInt.of(reading.whole(map, key, min, max)) : OptionalInt.empty();
    }

    /** Whether nothing was refused since a number of problems was counted. */
    boolean clean(int before) {
        return reading.problems.count() == before;
    }

    int problems() {
        return reading.problems.count();
    }
}
