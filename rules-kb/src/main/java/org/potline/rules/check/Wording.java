package org.potline.rules.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.rules.check.fact.Comparison;
import org.potline.rules.check.fact.FactorUse;
import org.potline.rules.check.fact.Gap;
import org.potline.rules.check.fact.GasVolume;
import org.potline.rules.check.fact.Need;
import org.potline.rules.check.fact.RegisterCheck;
import org.potline.rules.check.fact.ValidHours;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** Puts what verdicts hold, ids and codes, into words of the reader's language: names of things, measurands, methods, spans of days. */
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
            nameRecord(fact);
        }
        needs.values().forEach(need -> names.put(need.id(), TEXTS.both("need-name", Map.of("stream", name(need.stream()),
                "level", TEXTS.both("level." + YamlValue.nameOf(need.level()), Map.of()),
                "item", TEXTS.both("item." + YamlValue.nameOf(need.item()), Map.of())))));
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
        } else if (fact instanceof FactorUse use) {
            names.put(use.id(), name(use.stream()));
        }
    }

    /** Name of a thing; its id where it has none. */
    LocalText name(String id) {
        return names.getOrDefault(id, LocalText.same(id));
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
        if (TEXTS.keys(Language.EN).contains("method." + value)) {
            return TEXTS.both("method." + value, Map.of());
        }
        List<String> measurands = Arrays.stream(value.split(" or ")).map(each -> "measurand." + each).toList();
        return TEXTS.keys(Language.EN).containsAll(measurands)
                ? joined(measurands.stream().map(key -> TEXTS.both(key, Map.of())).toList(), "any-of-two") : LocalText.same(value);
    }
}
