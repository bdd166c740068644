package org.potline.rules.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.rules.check.fact.Need;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** Puts what verdicts hold, ids and codes, into words of the reader's language: names of things, measurands, spans of days. */
final class Wording {
    private static final Texts TEXTS = Texts.of(RuleCompiler.BUNDLE);
    private static final Pattern SPAN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)");
    private final Map<String, LocalText> names = new HashMap<>();
    private final Map<String, Need> needs = new HashMap<>();

    Wording(Plant plant, List<Object> facts) {
        plant.data().forEach(data -> names.put(data.id(), data.name()));
        plant.streams().forEach(stream -> names.put(stream.id(), stream.name()));
        plant.points().forEach(point -> names.put(point.id(), point.name()));
        plant.laboratory().instruments().forEach(instrument -> names.put(instrument.no(), instrument.name()));
        plant.meters().forEach(meter -> names.put(meter.no(), meter.name()));
        names.put(plant.id(), plant.name());
        for (Object fact : facts) {
            if (fact instanceof Need need) {
                needs.put(need.id(), need);
            }
        }
        needs.values().forEach(need -> names.put(need.id(), TEXTS.both("need-name", Map.of("stream", name(need.stream()),
                "level", TEXTS.both("level." + YamlValue.nameOf(need.level()), Map.of()),
                "item", TEXTS.both("item." + YamlValue.nameOf(need.item()), Map.of())))));
    }

    /** Name of a thing; its id where it has none. */
    LocalText name(String id) {
        return names.getOrDefault(id, LocalText.same(id));
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
        Matcher span = SPAN.matcher(value);
        if (span.matches()) {
            return TEXTS.both("span", Map.of("from", span.group(1), "to", span.group(2)));
        }
        List<String> measurands = Arrays.stream(value.split(" or ")).map(each -> "measurand." + each).toList();
        return TEXTS.keys(Language.EN).containsAll(measurands)
                ? joined(measurands.stream().map(key -> TEXTS.both(key, Map.of())).toList(), "any-of-two") : LocalText.same(value);
    }
}
