package org.potline.rules.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * A parameter of a standard: dated rows of values.
 *
 * @param id      id: {@code accuracy-class}
 * @param label   what it is
 * @param unit    unit of its values
 * @param holds   what its values are
 * @param by      what its rows are for: {@code use}; cases and amendments name a row by this word
 * @param checked last day it was compared with the text of its source; empty where it never was
 * @param rows    its rows in the order of the file
 */
public record Parameter(String id, LocalText label, String unit, Holds holds, String by, Optional<LocalDate> checked, List<ParameterRow> rows) {
    /** What the rows of a parameter are for when each is for a clause. */
    public static final String BY_CLAUSE = "clause";

    public Parameter {
        rows = List.copyOf(rows);
    }

    /** The row of a key; the printed one where a working one stands beside it. */
    public Optional<ParameterRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).min((a, b) -> Boolean.compare(a.working(), b.working()));
    }

    /**
     * The row that another value of a key changes. A printed class of one scheme and a working one of another may stand side by side: the
     * value changes the one of its own scheme, and leaves what a document prints for the other.
     */
    public Optional<ParameterRow> changedBy(String key, String value) {
        String scheme = value.strip().split("\\s+")[0];
        return rows.stream().filter(row -> holds == Holds.ACCURACY_CLASS && row.key().equals(key))
                .filter(row -> row.values().stream().anyMatch(each -> List.of(each.text().strip().split("\\s+")).contains(scheme)))
                .min(Comparator.comparing(ParameterRow::working)).or(() -> row(key));
    }

    /** The value of a row in force on a day, the printed one where a working one stands beside it; empty where none is. */
    public Optional<ParameterValue> on(String key, LocalDate day) {
        return rows.stream().filter(row -> row.key().equals(key)).sorted(Comparator.comparing(ParameterRow::working))
                .flatMap(row -> row.on(day).stream()).findFirst();
    }

    /** First day on which a row has a value; empty where there is no such row. */
    public Optional<LocalDate> first(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).map(row -> row.values().get(0).since())
                .min(Comparator.naturalOrder());
    }

    /** This parameter with the rows of a part of it that stands in another edition. */
    public Parameter and(Parameter other) {
        var all = new ArrayList<>(rows);
        all.addAll(other.rows);
        return new Parameter(id, label, unit, holds, by, checked, all);
    }

    /** This parameter with another value of one row, from a day on; a row that is not there yet is added. */
    public Parameter with(String key, ParameterValue value) {
        ParameterRow changed = changedBy(key, value.text()).orElse(null);
        if (changed == null) {
            return and(new Parameter(id, label, unit, holds, by, checked, List.of(new ParameterRow(key, false, List.of(value)))));
        }
        return new Parameter(id, label, unit, holds, by, checked,
                rows.stream().map(row -> row == changed ? row.with(value) : row).toList());
    }

    /** This parameter without the rows of a key. */
    public Parameter without(String key) {
        return new Parameter(id, label, unit, holds, by, checked, rows.stream().filter(row -> !row.key().equals(key)).toList());
    }

    /** This parameter with the first value of each row holding from a day on, if it began later. */
    public Parameter holdingFrom(LocalDate day) {
        return new Parameter(id, label, unit, holds, by, checked, rows.stream().map(row -> {
            ParameterValue first = row.values().get(0);
            return first.since().isAfter(day) ? row.with(first.from(day)).without(first) : row;
        }).toList());
    }
}
