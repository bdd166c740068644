package org.potline.rules.accounting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The notes and the missing sources that gather while one inventory is made; each is said once. */
final class Remarks {
    private static final int MONTHS = 12;

    private final Set<Note> notes = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    void note(String key, Map<String, String> values) {
        notes.add(new Note(key, values));
    }

    /** A source with neither data nor default, and the item it lacks. */
    void missing(String source, String item) {
        missing.add(source);
        note("source-missing", Map.of("source", source, "item", item));
    }

    /** A source of which months are missing; a note already says which. */
    void incomplete(String source) {
        missing.add(source);
    }

    /** Months as a reader wants them: all twelve of a year as first to last. */
    static String months(List<String> months) {
        boolean whole = months.size() == MONTHS && months.get(0).endsWith("-01") && months.get(MONTHS - 1).endsWith("-12");
        return whole ? months.get(0) + " – " + months.get(MONTHS - 1) : String.join(", ", months);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    List<String> missing() {
        return List.copyOf(missing);
    }
}
