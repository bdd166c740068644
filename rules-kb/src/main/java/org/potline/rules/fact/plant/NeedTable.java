package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.fact.Accepts;
import org.potline.rules.fact.Basis;
import org.potline.rules.fact.Need;
import org.potline.rules.fact.RateGroup;
import org.potline.rules.fact.Stream;
import org.potline.rules.language.RuleTexts;
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
public final class NeedTable {
    public static final String NEED = "equipping-need";
    public static final String MEASURAND = "equipping-measurand";
    public static final String BALANCE = "balance-need";
    public static final String RATE = "equipping-rate";
    /** Method of the needs of the carbon mass balance, which only a plant that uses it has. */
    static final String MASS_BALANCE = "mass-balance";
    /** Method of the needs of stacks, whose instruments count as a set. */
    public static final String MEASUREMENT = "measurement";
    private final Optional<Parameter> levels;
    private final MeasurandTable measurands;
    private final MeasurandTable balance;
    private final Optional<Parameter> rates;

    NeedTable(Edition edition, Problems problems) {
        levels = Optional.ofNullable(edition.parameters().get(NEED));
        measurands = new MeasurandTable(edition, MEASURAND, problems);
        balance = new MeasurandTable(edition, BALANCE, problems);
        rates = Optional.ofNullable(edition.parameters().get(RATE));
        levels.ifPresent(table -> table.rows().forEach(row -> row.values().forEach(value -> checkLevel(value, problems))));
    }

    /** The needs of one stream on a day, each followed by the measurands that will do for it. */
    List<Object> of(Stream stream, LocalDate day) {
        var facts = new ArrayList<Object>();
        if (!stream.reporting()) {
            return facts;
        }
        for (Item item : Item.values()) {
            Optional<ParameterValue> called = levels.flatMap(table -> table.on(levelKey(stream, item), day));
            called.ifPresent(level -> measurands.on(measurandKey(stream, item), day).forEach(what ->
                    add(stream, item, level(level.text()).orElseThrow(), method(level), what, basis(level), facts)));
        }
        return facts;
    }

    /** What the carbon mass balance needs of a stream: the amounts of carbon materials that cross the boundary. */
    List<Object> ofBalance(Stream stream, LocalDate day) {
        var facts = new ArrayList<Object>();
        if (stream.reporting()) {
            String key = substance(stream) + "/" + YamlValue.nameOf(stream.crossing());
            balance.on(key, day).forEach(what -> add(stream, Item.ACTIVITY_DATA, Level.ENTERPRISE, MASS_BALANCE, what, what.basis(), facts));
        }
        return facts;
    }

    private static void add(Stream stream, Item item, Level level, String method, MeasurandTable.What what, Basis levelBasis,
            List<Object> facts) {
        String called = YamlValue.nameOf(level) + "/" + method + "/" + YamlValue.nameOf(item);
        String id = stream.id() + "/" + YamlValue.nameOf(level) + "/" + (method.equals(MASS_BALANCE) ? method : YamlValue.nameOf(item)) + "/"
                + what.id();
        String group = level == Level.ENTERPRISE ? called : called + "/" + stream.process();
        facts.add(new Need(id, stream.process(), stream.id(), level, item, method, what.text(), group, levelBasis, what.basis()));
        what.measures().forEach(measures -> facts.add(new Accepts(id, measures)));
    }

    /** What the rate of a need is taken over; the required rate is that of the kind of its process, where it has one of its own. */
    RateGroup group(Need need, String processKind, LocalDate day) {
        String row = YamlValue.nameOf(need.level()) + "/" + need.method() + "/" + YamlValue.nameOf(need.item());
        String own = row + "/" + processKind;
        boolean hasOwn = need.level() != Level.ENTERPRISE && rates.flatMap(table -> table.on(own, day)).isPresent();
        return new RateGroup(need.group(), need.level() == Level.ENTERPRISE ? "" : need.process(), need.level(), need.item(),
                need.method(), hasOwn ? own : row);
    }

    static String substance(Stream stream) {
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
    public static Map<String, List<String>> rowsFor(Stream stream) {
        return stream.reporting() ? Map.of(NEED, Arrays.stream(Item.values()).map(item -> levelKey(stream, item)).toList(),
                MEASURAND, Arrays.stream(Item.values()).map(item -> measurandKey(stream, item)).toList()) : Map.of();
    }

    private static void checkLevel(ParameterValue value, Problems problems) {
        if (level(value.text()).isEmpty()) {
            problems.add(value.where(), RuleTexts.BUNDLE, "need-level", Map.of("value", value.text()));
        }
    }

    /** {@code enterprise calculation}: the level, then the accounting approach. */
    private static Optional<Level> level(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 2 || !List.of("calculation", MEASUREMENT).contains(parts[1])) {
            return Optional.empty();
        }
        return Arrays.stream(Level.values()).filter(level -> YamlValue.nameOf(level).equals(parts[0])).findFirst();
    }

    private static String method(ParameterValue value) {
        return value.text().substring(value.text().indexOf(' ') + 1);
    }

    /** The measurand of that name. */
    static Optional<Measurand> measurand(String name) {
        return Arrays.stream(Measurand.values()).filter(each -> YamlValue.nameOf(each).equals(name)).findFirst();
    }
}
