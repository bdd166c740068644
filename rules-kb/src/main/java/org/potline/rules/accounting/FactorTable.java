package org.potline.rules.accounting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/**
 * Reads one table of dated values: {@code rows: {ROW: {DAY: {value, source, confidence}}}}, with one unit for the table or one a
 * value. A value is a number or, where it is one exactly, a ratio such as {@code 44/12}.
 */
final class FactorTable {
    private final String parameter;
    private final String unit;

    private FactorTable(String parameter, String unit) {
        this.parameter = parameter;
        this.unit = unit;
    }

    static List<Factor> read(YamlMap map) {
        var table = new FactorTable(map.text("parameter"), map.textOrNone("unit"));
        map.localText("label");
        map.date("checked");
        var factors = new ArrayList<Factor>();
        YamlMap rows = map.map("rows");
        for (String row : rows.keys()) {
            YamlMap days = rows.map(row);
            days.keys().forEach(day -> table.factor(row, day, days).ifPresent(factors::add));
        }
        map.make(() -> factors);
        return factors;
    }

    private Optional<Factor> factor(String row, String day, YamlMap days) {
        YamlMap map = days.map(day);
        Optional<LocalDate> since = day(day);
        if (since.isEmpty()) {
            days.refuseAt(day, Methods.BUNDLE, "day-wrong", Map.of("value", day));
        }
        double value = map.value("value").map(FactorTable::number).orElse(0.0);
        String own = map.textOrNone("unit");
        String source = map.text("source");
        String confidence = map.text("confidence");
        map.textOrNone("note");
        if (own.isEmpty() && unit.isEmpty()) {
            map.refuse(Methods.BUNDLE, "unit-missing", Map.of("row", row));
        }
        return Optional.ofNullable(map.make(() -> new Factor(parameter, row, since.orElse(LocalDate.EPOCH), value,
                own.isEmpty() ? unit : own, source, confidence)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static double number(YamlValue value) {
        String[] parts = value.shown().split("/", -1);
        if (parts.length == 2) {
            Optional<Double> over = YamlValue.number(parts[0].strip());
            Optional<Double> under = YamlValue.number(parts[1].strip()).filter(number -> number != 0);
            if (over.isPresent() && under.isPresent()) {
                return over.get() / under.get();
            }
        }
        return value.asNumber();
    }
}
