package org.potline.rules.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.potline.rules.check.fact.Comparison;
import org.potline.rules.check.fact.Gap;
import org.potline.rules.check.fact.GasVolume;
import org.potline.rules.check.fact.Need;
import org.potline.rules.check.fact.RegisterCheck;
import org.potline.rules.check.fact.ValidHours;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** Puts what verdicts hold, ids and codes, into words of the reader's language: names of things, measurands, methods, spans of days. */
final class Wording {
    private static final Texts TEXTS = Texts.of(RuleCompiler.BUNDLE);
    private static final Pattern SPAN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern REPORT = Pattern.compile("report-(\\d{4})");
    private final Map<String, LocalText> names;
    private final Map<String, Need> needs = new HashMap<>();

    Wording(Plant plant, List<Object> facts) {
        names = new SubjectNames(plant, facts).all();
        for (Object fact : facts) {
            if (fact instanceof Need need) {
                needs.put(need.id(), need);
            }
            nameRecord(fact);
        }
    }

    /** An entry about data has no name of its own: it is called by what it is of. */
    private void nameRecord(Object fact) {
        if (fact instanceof RegisterCheck check && check.stated()) {
            names.put(check.id(), name(check.meter()));
        } else if (fact instanceof Comparison comparison) {
            names.put(comparison.id(), name(comparison.meter()));
        } else if (fact instanceof GasVolume volume) {
            names.put(volume.id(), name(volume.meter()));
        } else if (fact instanceof ValidHours hours) {
            names.put(hours.id(), name(hours.meter()));
        } else if (fact instanceof Gap gap) {
            names.put(gap.id(), name(gap.of()));
        }
    }

    /** Name of a thing; its id where it has none. */
    LocalText name(String id) {
        return names.containsKey(id) ? names.get(id) : word(id).orElseGet(() -> LocalText.same(id));
    }

    /** What a code of the rules means: a kind of document, a proof, a part of a report; a day that never came. */
    private static Optional<LocalText> word(String code) {
        Matcher report = REPORT.matcher(code);
        if (report.matches()) {
            return Optional.of(TEXTS.both("report-name", Map.of("year", report.group(1))));
        }
        String key = code.equals(ManagementFacts.NEVER.toString()) ? "never" : "word." + code;
        return TEXTS.keys(Language.EN).contains(key) ? Optional.of(TEXTS.both(key, Map.of())) : Optional.empty();
    }

    /** The ids of all things that have names. */
    Set<String> ids() {
        return names.keySet();
    }

    /** The need of that id, or null where the id is of another thing. */
    Need need(String id) {
        return needs.get(id);
    }

    LocalText listed(List<String> values) {
        return joined(values.stream().map(this::worded).toList(), "list-two");
    }

    /** Texts in a row, joined as a text of two says; a dash where there is none. */
    static LocalText joined(List<LocalText> texts, String key) {
        return texts.stream().reduce((some, next) -> TEXTS.both(key, Map.of("some", some, "next", next)))
                .orElseGet(() -> TEXTS.both("nothing", Map.of()));
    }

    private LocalText worded(String value) {
        if (names.containsKey(value)) {
            return TEXTS.both("name-and-id", Map.of("name", names.get(value), "id", value));
        }
        if (value.equals(DrawingFacts.LEVELS)) {
            return TEXTS.both("drawn-levels", Map.of());
        }
        Matcher span = SPAN.matcher(value);
        if (span.matches()) {
            return TEXTS.both("span", Map.of("from", span.group(1), "to", span.group(2)));
        }
        return word(value).orElseGet(() -> Stream.of("method.", "measurand.", "instrument.").filter(kind -> known(value, kind)).findFirst()
                .map(kind -> alternatives(value, kind)).orElseGet(() -> LocalText.same(value)));
    }

    private static boolean known(String value, String kind) {
        return TEXTS.keys(Language.EN).containsAll(Arrays.stream(value.split(" or ")).map(each -> kind + each).toList());
    }

    /** Words joined by "or", such as {@code volume-20c or volume-0c}, in the reader's language. */
    static LocalText alternatives(String value, String kind) {
        return joined(Arrays.stream(value.split(" or ")).map(each -> TEXTS.both(kind + each, Map.of())).toList(), "any-of-two");
    }
}
