package org.potline.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.check.fact.Accepts;
import org.potline.rules.check.fact.Basis;
import org.potline.rules.check.fact.Need;
import org.potline.rules.check.fact.Stream;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.YamlValue;

/**
 * Derives the theoretical need Nl: source stream by crossing, role, level, method and item. Which points a plant declares does not
 * enter.
 *
 * @see "GB 17167-2006, definition of the equipping rate; drafting notes of the JJF, 六(七)"
 */
final class NeedTable {
    static final String NEED = "equipping-need";
    static final String MEASURAND = "equipping-measurand";
    private final Optional<Parameter> levels;
    private final Optional<Parameter> measurands;

    NeedTable(Edition edition, Problems problems) {
        levels = Optional.ofNullable(edition.parameters().get(NEED));
        measurands = Optional.ofNullable(edition.parameters().get(MEASURAND));
        levels.ifPresent(table -> table.rows().forEach(row -> row.values().forEach(value -> checkLevel(value, problems))));
        measurands.ifPresent(table -> table.rows().forEach(row -> row.values().forEach(value -> checkMeasurands(value, problems))));
    }

    /** The needs of one stream on a day, each followed by the measurands that will do for it. */
    List<Object> of(Stream stream, LocalDate day) {
        var facts = new ArrayList<Object>();
        if (!stream.reporting()) {
            return facts;
        }
        for (Item item : Item.values()) {
            Optional<ParameterValue> level = levels.flatMap(table -> table.on(levelKey(stream, item), day));
            Optional<ParameterValue> what = measurands.flatMap(table -> table.on(measurandKey(stream, item), day));
            if (level.isPresent() && what.isPresent()) {
                for (String each : what.get().text().split(" and ")) {
                    add(stream, item, level.get(), each.strip(), basis(what.get()), facts);
                }
            }
        }
        return facts;
    }

    private static void add(Stream stream, Item item, ParameterValue called, String what, Basis whatBasis,
            List<Object> facts) {
        String levelAndMethod = called.text();
        Level level = level(levelAndMethod).orElseThrow();
        String id = stream.id() + "/" + YamlValue.nameOf(level) + "/" + YamlValue.nameOf(item) + "/" + what.replace(" or ", "|");
        facts.add(new Need(id, stream.process(), stream.id(), level, item, levelAndMethod.substring(levelAndMethod.indexOf(' ') + 1),
                what, basis(called), whatBasis));
        for (String any : what.split(" or ")) {
            facts.add(new Accepts(id, measurand(any.strip()).orElseThrow()));
        }
    }

    private static String substance(Stream stream) {
        int at = stream.id().indexOf('@');
        return at < 0 ? stream.id() : stream.id().substring(0, at);
    }

    private static Basis basis(ParameterValue value) {
        return new Basis(value.source(), value.confidence());
    }

    private static String levelKey(Stream stream, Item item) {
        return YamlValue.nameOf(stream.role()) + "/" + YamlValue.nameOf(stream.crossing()) + "/" + YamlValue.nameOf(item);
    }

    private static String measurandKey(Stream stream, Item item) {
        return substance(stream) + "/" + YamlValue.nameOf(item);
    }

    /** The rows that say what a stream needs, of each table. */
    static Map<String, List<String>> rowsFor(Stream stream) {
        return stream.reporting() ? Map.of(NEED, Arrays.stream(Item.values()).map(item -> levelKey(stream, item)).toList(),
                MEASURAND, Arrays.stream(Item.values()).map(item -> measurandKey(stream, item)).toList()) : Map.of();
    }

    private static void checkLevel(ParameterValue value, Problems problems) {
        if (level(value.text()).isEmpty()) {
            problems.add(value.where(), RuleCompiler.BUNDLE, "need-level", Map.of("value", value.text()));
        }
    }

    private static void checkMeasurands(ParameterValue value, Problems problems) {
        for (String each : value.text().split(" and | or ")) {
            if (measurand(each.strip()).isEmpty()) {
                problems.add(value.where(), RuleCompiler.BUNDLE, "need-measurand", Map.of("value", each.strip(), "known",
                        String.join(", ", Arrays.stream(Measurand.values()).map(YamlValue::nameOf).toList())));
            }
        }
    }

    /** {@code enterprise calculation}: the level, then the accounting approach. */
    private static Optional<Level> level(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 2 || !List.of("calculation", "measurement").contains(parts[1])) {
            return Optional.empty();
        }
        return Arrays.stream(Level.values()).filter(level -> YamlValue.nameOf(level).equals(parts[0])).findFirst();
    }

    private static Optional<Measurand> measurand(String name) {
        return Arrays.stream(Measurand.values()).filter(each -> YamlValue.nameOf(each).equals(name)).findFirst();
    }
}
