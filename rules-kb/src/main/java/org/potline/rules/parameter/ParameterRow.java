package org.potline.rules.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A dated row of a parameter. Nothing in it is overwritten: a change is a new day.
 *
 * @param key     what it is for: a use, a clause, …
 * @param working whether it is a working value of ours, not one a document prints
 * @param values  its values, oldest first, each day once
 */
public record ParameterRow(String key, boolean working, List<ParameterValue> values) {
    public ParameterRow {
        values = values.stream().sorted(Comparator.comparing(ParameterValue::since)).toList();
        if (values.isEmpty() || values.stream().map(ParameterValue::since).distinct().count() != values.size()) {
            throw new IllegalArgumentException("Row (%s) has no value, or two for one day.".formatted(key));
        }
    }

    /** The value in force on a day; empty before the first. */
    public Optional<ParameterValue> on(LocalDate day) {
        return values.stream().filter(value -> !value.since().isAfter(day)).reduce((a, b) -> b);
    }

    /** First day a value no longer holds; the last one holds on. */
    public LocalDate till(ParameterValue value) {
        int next = values.indexOf(value) + 1;
        return next == values.size() ? LocalDate.MAX : values.get(next).since();
    }

    /** This row with a value from a day on; a value of that very day is replaced. */
    ParameterRow with(ParameterValue value) {
        var changed = new ArrayList<>(values.stream().filter(old -> !old.since().equals(value.since())).toList());
        changed.add(value);
        return new ParameterRow(key, working, changed);
    }

    ParameterRow without(ParameterValue value) {
        return new ParameterRow(key, working, values.stream().filter(old -> !old.equals(value)).toList());
    }
}
