package org.potline.rules.rulecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.potline.rules.check.fact.Analysis;
import org.potline.rules.check.fact.Arrangement;
import org.potline.rules.check.fact.CardField;
import org.potline.rules.check.fact.Certificate;
import org.potline.rules.check.fact.Grade;
import org.potline.rules.check.fact.Meter;
import org.potline.rules.check.fact.Point;
import org.potline.rules.check.fact.Site;
import org.potline.rules.check.fact.Stream;
import org.potline.rules.rulecase.Given.GivenInstrument;
import org.potline.rules.rulecase.Given.GivenMeter;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.Crossing;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads what a case gives; what it leaves out is harmless. */
final class GivenReader {
    /** Installed and calibrated so long ago, and valid for so long, that no case meets the ends by accident. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 12, 31);
    /** An enterprise of which nothing is said is far above any threshold [tCO2e]. */
    private static final Site LARGE_SITE = new Site("SITE", true, 1e6);

    private GivenReader() {
    }

    static Given read(YamlMap map) {
        Site site = map.optional("site", value -> site(value.asMap())).orElse(LARGE_SITE);
        List<Stream> streams = map.listOrNone("streams", GivenReader::stream);
        List<Point> points = map.listOrNone("points", GivenReader::point);
        List<GivenMeter> meters = map.listOrNone("meters", GivenReader::meter);
        List<Analysis> analyses = map.listOrNone("analyses", GivenReader::analysis);
        List<GivenInstrument> laboratory = map.listOrNone("laboratory", GivenReader::laboratoryItem);
        List<Arrangement> arrangements = map.listOrNone("arrangements", GivenReader::arrangement);
        return map.make(() -> new Given(site, streams, points, meters, analyses, laboratory, arrangements));
    }

    private static Site site(YamlMap map) {
        String id = or(map, "id", YamlValue::asText, LARGE_SITE.id());
        boolean known = or(map, "emissionKnown", YamlValue::asTruth, true);
        double annualTCo2e = known ? map.number("annualTCo2e") : 0;
        return map.make(() -> new Site(id, known, annualTCo2e), LARGE_SITE);
    }

    private static Stream stream(YamlMap map) {
        String id = map.text("id");
        String process = or(map, "process", YamlValue::asText, "process");
        Crossing crossing = or(map, "crossing", value -> value.asChoice(Crossing.class), Crossing.INTERNAL);
        AccountingRole role = or(map, "role", value -> value.asChoice(AccountingRole.class), AccountingRole.EMISSION);
        String from = or(map, "from", YamlValue::asText, "");
        boolean reporting = or(map, "reporting", YamlValue::asTruth, true);
        return map.make(() -> new Stream(id, process, crossing, role, from, reporting));
    }

    private static Point point(YamlMap map) {
        String id = map.text("id");
        String stream = or(map, "stream", YamlValue::asText, "");
        Measurand measures = or(map, "measures", value -> value.asChoice(Measurand.class), Measurand.MASS);
        Item item = or(map, "item", value -> value.asChoice(Item.class), Item.ACTIVITY_DATA);
        Level level = or(map, "level", value -> value.asChoice(Level.class), Level.PROCESS);
        return map.make(() -> new Point(id, stream, measures, item, level));
    }

    private static GivenMeter meter(YamlMap map) {
        String id = map.text("id");
        String point = or(map, "point", YamlValue::asText, "point of " + id);
        String use = or(map, "use", YamlValue::asText, "none");
        boolean inUse = or(map, "inUse", YamlValue::asTruth, true);
        String accuracy = or(map, "accuracy", YamlValue::asText, "");
        List<String> without = or(map, "without", YamlValue::asTexts, List.of());
        without.stream().filter(field -> !CardField.codes().contains(field)).forEach(field -> map.refuseAt("without",
                CaseReader.BUNDLE, "case-field", Map.of("value", field, "known", String.join(", ", CardField.codes()))));
        if (!accuracy.isEmpty() && !isClass(accuracy)) {
            map.refuseAt("accuracy", CaseReader.BUNDLE, "case-class", Map.of("value", accuracy));
        }
        GivenInstrument instrument = instrument(map, id);
        return map.make(() -> new GivenMeter(new Meter(id, point, use, inUse, !accuracy.isEmpty(), Grade.NONE), accuracy, without,
                instrument));
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
        GivenInstrument instrument = instrument(map, map.text("id"));
        return map.make(() -> instrument);
    }

    /** Reads the calibrations of a meter's or a laboratory instrument's map. */
    private static GivenInstrument instrument(YamlMap map, String id) {
        LocalDate installed = or(map, "installed", YamlValue::asDate, LONG_AGO);
        List<Certificate> certificates = map.has("calibrations") ? map.list("calibrations", each -> certificate(each, id))
                : List.of(new Certificate(id, LONG_AGO, FAR_AHEAD, true));
        return new GivenInstrument(id, installed, certificates);
    }

    private static Certificate certificate(YamlMap map, String id) {
        LocalDate date = map.date("date");
        LocalDate validUntil = map.date("validUntil");
        boolean passed = or(map, "result", value -> value.asChoice(CalibrationResult.class), CalibrationResult.PASSED)
                == CalibrationResult.PASSED;
        return map.make(() -> new Certificate(id, date, validUntil, passed));
    }

    private static Analysis analysis(YamlMap map) {
        String point = map.text("point");
        boolean own = map.truth("ownLaboratory");
        return map.make(() -> new Analysis(point, own));
    }

    private static Arrangement arrangement(YamlMap map) {
        String id = map.text("id");
        double years = map.number("years");
        return map.make(() -> new Arrangement(id, years));
    }

    private static <T> T or(YamlMap map, String key, Function<YamlValue, T> read, T otherwise) {
        return map.optional(key, read).orElse(otherwise);
    }
}
