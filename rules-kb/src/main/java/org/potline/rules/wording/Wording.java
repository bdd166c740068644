package org.potline.rules.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.potline.rules.fact.Comparison;
import org.potline.rules.fact.Depiction;
import org.potline.rules.fact.FactorUse;
import org.potline.rules.fact.Gap;
import org.potline.rules.fact.GasVolume;
import org.potline.rules.fact.Need;
import org.potline.rules.fact.Omission;
import org.potline.rules.fact.RegisterCheck;
import org.potline.rules.fact.ReportLine;
import org.potline.rules.fact.Review;
import org.potline.rules.fact.ValidHours;
import org.potline.rules.fact.plant.DrawingFacts;
import org.potline.rules.fact.plant.ManagementFacts;
import org.potline.rules.language.RuleTexts;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** Puts what verdicts hold, ids and codes, into words of the reader's language: names of things, measurands, methods, spans of days. */
public final class Wording {
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    private static final Pattern SPAN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern CLASS = Pattern.compile("([A-Za-z][A-Za-z0-9-]*) (\\S+)");
    private static final Pattern QUARTER = Pattern.compile(".*/(\\d{4})-Q([1-4])");
    private static final Pattern REPORT = Pattern.compile("report-(\\d{4})");
    private final Map<String, LocalText> names;
    private final Map<String, Need> needs = new HashMap<>();

    public Wording(Plant plant, List<Object> facts) {
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
            names.put(comparison.id(), ofQuarter(comparison.id(), comparison.meter()));
        } else if (fact instanceof GasVolume volume) {
            names.put(volume.id(), name(volume.meter()));
        } else if (fact instanceof ValidHours hours) {
            names.put(hours.id(), ofQuarter(hours.id(), hours.meter()));
        } else if (fact instanceof Gap gap) {
            names.put(gap.id(), name(gap.of()));
        } else if (fact instanceof FactorUse use) {
            names.put(use.id(), factorUse(use));
        } else {
            nameEntry(fact);
        }
    }

    private LocalText ofQuarter(String id, String meter) {
        Matcher quarter = QUARTER.matcher(id);
        return quarter.matches() ? TEXTS.both("quarter-name", Map.of("name", name(meter), "year", quarter.group(1), "quarter", quarter.group(2)))
                : name(meter);
    }

    /** Of the coal of the gas producers, its calorific value of a month. */
    private LocalText factorUse(FactorUse use) {
        List<String> parts = List.of(use.id().split("/"));
        String measurand = "measurand." + (parts.size() > 1 ? parts.get(1) : "");
        return parts.size() > 2 && TEXTS.keys(Language.EN).contains(measurand) ? TEXTS.both("factor-use-name",
                Map.of("name", name(use.stream()), "what", TEXTS.both(measurand, Map.of()), "month", parts.get(2))) : name(use.stream());
    }

    /** Entries of a month, of a stream or a meter, and what has to stand on a diagram. */
    private void nameEntry(Object fact) {
        if (fact instanceof Omission omission) {
            names.put(omission.id(), TEXTS.both("omission-name", Map.of("name", name(omission.stream()), "month", omission.month())));
        } else if (fact instanceof Review review && names.containsKey(review.stream())) {
            names.put(review.id(), several(name(review.stream()), review.count()));
        } else if (fact instanceof ReportLine line && names.containsKey(line.stream())) {
            names.put(line.id(), several(name(line.stream()), line.count()));
        } else if (fact instanceof Depiction depiction && depiction.id().contains("/") && names.containsKey(depiction.what())) {
            names.put(depiction.id(), TEXTS.both("depiction-name", Map.of("name", name(depiction.what()), "place", name(depiction.process()))));
        }
    }

    private static LocalText several(LocalText first, int count) {
        return count == 1 ? first : TEXTS.both("records-name", Map.of("name", first, "count", count));
    }

    /** An id as readers are shown it: of a part of a thing, or of an entry about it, the id of the thing, by which they can look it up. */
    public String shown(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && names.containsKey(id.substring(0, slash)) ? id.substring(0, slash) : id;
    }

    /** Name of a thing; its id where it has none. */
    public LocalText name(String id) {
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
    public Set<String> ids() {
        return names.keySet();
    }

    /** The need of that id, or null where the id is of another thing. */
    Need need(String id) {
        return needs.get(id);
    }

    public LocalText listed(List<String> values) {
        return joined(values.stream().map(this::worded).toList(), "list-two");
    }

    /** Texts in a row, joined as a text of two says; a dash where there is none. */
    public static LocalText joined(List<LocalText> texts, String key) {
        return texts.stream().reduce((some, next) -> TEXTS.both(key, Map.of("some", some, "next", next)))
                .orElseGet(() -> TEXTS.both("nothing", Map.of()));
    }

    private LocalText worded(String value) {
        if (needs.containsKey(value)) {
            return TEXTS.both("need-and-what", Map.of("name", name(value), "what", alternatives(needs.get(value).what(), "measurand.")));
        } else if (names.containsKey(value)) {
            return TEXTS.both("name-and-id", Map.of("name", names.get(value), "id", shown(value)));
        }
        Matcher accuracy = CLASS.matcher(value);
        if (accuracy.matches() && TEXTS.keys(Language.EN).contains("scheme." + accuracy.group(1))) {
            return TEXTS.both("scheme." + accuracy.group(1), Map.of("class", accuracy.group(2)));
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
