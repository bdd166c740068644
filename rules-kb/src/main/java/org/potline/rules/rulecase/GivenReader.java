package org.potline.rules.rulecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.potline.rules.fact.CardField;
import org.potline.rules.fact.Certificate;
import org.potline.rules.fact.GivenFacts;
import org.potline.rules.fact.Grade;
import org.potline.rules.fact.Member;
import org.potline.rules.fact.MemberElsewhere;
import org.potline.rules.fact.Meter;
import org.potline.rules.fact.Site;
import org.potline.rules.rulecase.Given.GivenInstrument;
import org.potline.rules.rulecase.Given.GivenMeter;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads what a case gives; what it leaves out is harmless. */
final class GivenReader {
    /** Installed and calibrated so long ago, and valid for so long, that no case meets the ends by accident. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 12, 31);
    /** No case needs more; a slip of the pen is not to fill the memory. */
    private static final int MOST_COPIES = 1000;
    /** An enterprise of which nothing is said is far above any threshold [tCO2e]. */
    private static final Site LARGE_SITE = new Site("SITE", true, 1e6, true, 1e6);

    private GivenReader() {
    }

    static Given read(YamlMap map) {
        Site site = map.optional("site", value -> FactFields.read(Site.class, value.asMap())).orElse(LARGE_SITE);
        var facts = new ArrayList<Object>();
        GivenFacts.all().forEach((list, kind) -> map.listOrNone(list, each -> facts(kind, each)).forEach(facts::addAll));
        List<GivenMeter> meters = map.listOrNone("meters", GivenReader::meters).stream().flatMap(List::stream).toList();
        List<GivenInstrument> laboratory = map.listOrNone("laboratory", GivenReader::laboratoryItem);
        return map.make(() -> new Given(site, facts, meters, laboratory));
    }

    /** A fact, or as many like it as {@code copies} says, numbered in place of {@code #}. */
    private static List<Object> facts(Class<? extends Record> kind, YamlMap map) {
        OptionalInt copies = copies(map);
        Record fact = FactFields.read(kind, map);
        return fact == null ? null : copies.isEmpty() ? List.of(fact)
                : IntStream.rangeClosed(1, copies.getAsInt()).<Object>mapToObj(number -> FactFields.numbered(fact, number)).toList();
    }

    private static List<GivenMeter> meters(YamlMap map) {
        OptionalInt copies = copies(map);
        GivenMeter meter = meter(map);
        return meter == null ? null : copies.isEmpty() ? List.of(meter)
                : IntStream.rangeClosed(1, copies.getAsInt()).mapToObj(meter::numbered).toList();
    }

    private static OptionalInt copies(YamlMap map) {
        int copies = or(map, "copies", YamlValue::asWhole, 0);
        if (map.has("copies") && (copies < 1 || copies > MOST_COPIES)) {
            map.refuseAt("copies", CaseReader.BUNDLE, "case-copies", Map.of("value", copies, "most", MOST_COPIES));
        }
        return map.has("copies") ? OptionalInt.of(copies) : OptionalInt.empty();
    }

    private static GivenMeter meter(YamlMap map) {
        String id = map.text("id");
        String point = or(map, "point", YamlValue::asText, "point of " + id);
        String use = or(map, "use", YamlValue::asText, "none");
        boolean inUse = or(map, "inUse", YamlValue::asTruth, true);
        String accuracy = or(map, "accuracy", YamlValue::asText, "");
        List<String> without = without(map);
        if (!accuracy.isEmpty() && !isClass(accuracy)) {
            map.refuseAt("accuracy", CaseReader.BUNDLE, "case-class", Map.of("value", accuracy));
        }
        List<Member> members = members(map, id, use, inUse, accuracy);
        GivenInstrument instrument = instrument(map, id, "", List.of());
        return map.make(() -> new GivenMeter(new Meter(id, point, use, inUse, !accuracy.isEmpty(), Grade.NONE), members, accuracy, without,
                instrument));
    }

    /** Fields that a card lacks. */
    private static List<String> without(YamlMap map) {
        List<String> without = or(map, "without", YamlValue::asTexts, List.of());
        without.stream().filter(field -> !CardField.codes().contains(field)).forEach(field -> map.refuseAt("without",
                CaseReader.BUNDLE, "case-field", Map.of("value", field, "known", String.join(", ", CardField.codes()))));
        return without;
    }

    /** What a meter is in the chains of others, where the case says it is part of one or of several. */
    private static List<Member> members(YamlMap map, String id, String use, boolean inUse, String accuracy) {
        List<String> heads = map.optional("partOf", value -> value.isList() ? value.asTexts() : List.of(value.asText())).orElse(List.of());
        String role = or(map, "role", YamlValue::asText, "");
        String kind = or(map, "kind", YamlValue::asText, "");
        List<String> roles = Arrays.stream(MemberQuantity.values()).map(YamlValue::nameOf).toList();
        if (!role.isEmpty() && !roles.contains(role)) {
            map.refuseAt("role", CaseReader.BUNDLE, "case-role", Map.of("value", role, "known", String.join(", ", roles)));
        }
        double usual = or(map, "usual", YamlValue::asNumber, Double.POSITIVE_INFINITY);
        var first = new Member(id, heads.isEmpty() ? "" : heads.get(0), role, use, kind, inUse, !accuracy.isEmpty(), Grade.NONE, usual);
        return heads.stream().distinct().map(head -> head.equals(first.head()) ? first : MemberElsewhere.of(first, head, use, List.of(use))).toList();
    }

    private static boolean isClass(String text) {
        try {
            AccuracyClass.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static GivenInstrument laboratoryItem(YamlMap map) {
        GivenInstrument instrument = instrument(map, map.text("id"), or(map, "kind", YamlValue::asText, ""), without(map));
        return map.make(() -> instrument);
    }

    /** Reads the calibrations of a meter's or a laboratory instrument's map. */
    private static GivenInstrument instrument(YamlMap map, String id, String kind, List<String> without) {
        LocalDate installed = or(map, "installed", YamlValue::asDate, LONG_AGO);
        List<Certificate> certificates = map.has("calibrations") ? map.list("calibrations", each -> certificate(each, id))
                : List.of(new Certificate(id, LONG_AGO, FAR_AHEAD, true));
        return new GivenInstrument(id, kind, installed, without, certificates);
    }

    private static Certificate certificate(YamlMap map, String id) {
        LocalDate date = map.date("date");
        LocalDate validUntil = map.date("validUntil");
        boolean passed = or(map, "result", value -> value.asChoice(CalibrationResult.class), CalibrationResult.PASSED)
                == CalibrationResult.PASSED;
        return map.make(() -> new Certificate(id, date, validUntil, passed));
    }

    private static <T> T or(YamlMap map, String key, Function<YamlValue, T> read, T otherwise) {
        return map.optional(key, read).orElse(otherwise);
    }
}
