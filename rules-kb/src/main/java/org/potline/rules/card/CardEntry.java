package org.potline.rules.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One element of a list of a plant file, as it is to be written.
 *
 * @param no           management number
 * @param place        row it comes from
 * @param fields       its values by their keys, {@code name.zh} of one within
 * @param calibrations its calibrations, each by its keys
 */
record CardEntry(String no, Place place, Map<String, Written> fields, List<Map<String, Written>> calibrations) {
    private static final String STEP = "  ";

    /**
     * A value as it is to be written.
     *
     * @param scalar the value as YAML has it
     * @param place  cell it comes from
     */
    record Written(String scalar, Place place) {
    }

    /**
     * A line of a plant file.
     *
     * @param text  the line without its end
     * @param place cell or row it comes from
     */
    record Line(String text, Place place) {
    }

    /** Its lines, as a person would write them. */
    List<Line> lines(String indent) {
        var lines = new ArrayList<Line>();
        groups(fields).forEach((key, value) -> lines.add(new Line(start(lines, indent) + key + ": " + inline(value), place)));
        if (!calibrations.isEmpty()) {
            lines.add(new Line(start(lines, indent) + "calibrations:", place));
            calibrations.forEach(one -> lines.add(new Line(indent + STEP + STEP + "- " + inline(groups(one)), place)));
        }
        return lines;
    }

    /** Its lines with one value in each, so that every line has one cell. */
    List<Line> cellByCell(String indent) {
        var lines = new ArrayList<Line>();
        groups(fields).forEach((key, value) -> cells(key, value, indent, lines, start(lines, indent)));
        if (!calibrations.isEmpty()) {
            lines.add(new Line(start(lines, indent) + "calibrations:", place));
            for (Map<String, Written> one : calibrations) {
                var within = new ArrayList<Line>();
                groups(one).forEach((key, value) -> cells(key, value, indent + STEP + STEP, within, start(within, indent + STEP + STEP)));
                lines.addAll(within);
            }
        }
        return lines;
    }

    private static String start(List<Line> before, String indent) {
        return before.isEmpty() ? indent + "- " : indent + STEP;
    }

    private void cells(String key, Object value, String indent, List<Line> lines, String start) {
        if (value instanceof Written written) {
            lines.add(new Line(start + key + ": " + written.scalar(), written.place()));
        } else {
            Map<?, ?> within = (Map<?, ?>) value;
            lines.add(new Line(start + key + ":", ((Written) within.values().iterator().next()).place()));
            within.forEach((inner, scalar) -> lines.add(new Line(indent + STEP + STEP + inner + ": " + ((Written) scalar).scalar(),
                    ((Written) scalar).place())));
        }
    }

    private static String inline(Object value) {
        if (value instanceof Written written) {
            return written.scalar();
        }
        var parts = new ArrayList<String>();
        ((Map<?, ?>) value).forEach((key, inner) -> parts.add(key + ": " + inline(inner)));
        return "{ " + String.join(", ", parts) + " }";
    }

    /** Values, and under the key they share those within one, in the order in which they come first. */
    private static Map<String, Object> groups(Map<String, Written> fields) {
        var groups = new LinkedHashMap<String, Object>();
        fields.forEach((key, value) -> {
            int dot = key.indexOf('.');
            if (dot < 0) {
                groups.put(key, value);
            } else {
                @SuppressWarnings("unchecked")
                var within = (Map<String, Object>) groups.computeIfAbsent(key.substring(0, dot), outer -> new LinkedHashMap<String, Object>());
                within.put(key.substring(dot + 1), value);
            }
        });
        return groups;
    }
}
