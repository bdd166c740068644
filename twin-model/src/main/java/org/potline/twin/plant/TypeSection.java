package org.potline.twin.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the types of a catalogue. */
final class TypeSection {
    private static final String FULL_SCALE = "% FS";
    private static final String PER_YEAR = "/a";
    /** Unit of an absolute limit of a share, to tell it from a share of the reading. */
    private static final String PERCENT_ABSOLUTE = "%abs";
    private static final Set<String> ABSOLUTE_UNITS = Set.of("t", "degC", "kPa", "kA", "V", PERCENT_ABSOLUTE, "J/g", "mg");
    /** Larger than any error, interval or price of a meter. */
    private static final double LARGEST = 1e9;

    private final Problems problems;
    private final Reading limits;

    TypeSection(Problems problems) {
        this.problems = problems;
        limits = new Reading(problems, Map.of());
    }

    MeterType type(YamlMap map) {
        String id = map.text("id");
        var name = map.localText("name");
        List<Measurand> measures = choices(map, "measures", Measurand.class);
        Optional<AccuracyClass> accuracy = map.optional("accuracy", AccuracyText::read).flatMap(found -> found);
        ChainRole chain = chain(map);
        Optional<EffectLogging> log = map.optional("log", value -> logging(value.asMap()));
        MeterErrors errors = errors(map);
        unitsFit(map, errors, measures, chain, log.isPresent());
        Optional<Installation> installation = map.optional("installation", value -> installation(value.asMap()));
        int interval = (int) notNegative(map, "interval", "months");
        double price = notNegative(map, "price", "CNY");
        String source = map.text("source");
        String confidence = confidence(map);
        return map.make(() -> new MeterType(id, name, Set.copyOf(measures), accuracy, errors, chain, log, installation, interval, price,
                source, confidence));
    }

    private static <E extends Enum<E>> List<E> choices(YamlMap map, String key, Class<E> type) {
        var found = new ArrayList<E>();
        map.value(key).ifPresent(list -> list.asList().forEach(item -> found.add(item.asChoice(type))));
        return found;
    }

    private ChainRole chain(YamlMap map) {
        Optional<MemberQuantity> member = map.has("member") ? Optional.of(map.choice("member", MemberQuantity.class)) : Optional.empty();
        List<MemberQuantity> needs = map.has("needs") ? choices(map, "needs", MemberQuantity.class) : List.of();
        return new ChainRole(member, needs, map.optional("mpeAlone", value -> size(value, "mpeAlone", "")));
    }

    private MeterErrors errors(YamlMap map) {
        double lotT = map.has("lot") ? notNegative(map, "lot", "t") : 0;
        ErrorSize limit = map.value("mpe").map(value -> limit(value, map, lotT)).orElse(ErrorSize.NONE);
        ErrorSize drift = size(map, "drift", PER_YEAR);
        ErrorSize noise = size(map, "noise", "");
        double resolution = notNegative(map, "resolution", "");
        Optional<SelfCheck> check = map.optional("check", value -> check(value.asMap()));
        return new MeterErrors(limit, Math.max(0, lotT), drift, noise, Math.max(0, resolution), check);
    }

    /** A limit of error; an absolute one of a scale is the share of its lot, one of apparatus the share it comes to. */
    private ErrorSize limit(YamlValue value, YamlMap map, double lotT) {
        ErrorSize limit = size(value, "mpe", "");
        if (!(limit instanceof ErrorSize.Absolute absolute)) {
            return limit;
        }
        if (lotT > 0) {
            return new ErrorSize.OfReading(100 * absolute.amount() / lotT);
        }
        return map.has("mpeOfReading") ? new ErrorSize.OfReading(Math.max(0, notNegative(map, "mpeOfReading", "%"))) : limit;
    }

    private ErrorSize size(YamlMap map, String key, String per) {
        return map.value(key).map(value -> size(value, key, per)).orElse(ErrorSize.NONE);
    }

    /** {@code 0.5 %} of the reading, {@code 2 % FS} of full scale, {@code 0.5 degC}; of a drift each by the year: {@code 0.1 %/a}. */
    private ErrorSize size(YamlValue value, String key, String per) {
        String text = value.asText();
        String unit = text.substring(text.indexOf(' ') + 1).strip();
        int before = problems.count();
        boolean scale = unit.equals(FULL_SCALE + per);
        String absolute = unit.endsWith(per) ? unit.substring(0, unit.length() - per.length()) : "";
        boolean isAbsolute = !scale && ABSOLUTE_UNITS.contains(absolute);
        double size = limits.quantity(value, key, scale || isAbsolute ? unit : "%" + per, 0, LARGEST);
        if (problems.count() > before) {
            return ErrorSize.NONE;
        }
        return scale ? new ErrorSize.OfFullScale(size) : isAbsolute ? new ErrorSize.Absolute(size, absolute) : new ErrorSize.OfReading(size);
    }

    /** An absolute error is in the unit of all that is measured with it; of an amount passed, or of a ratio, there is none. */
    private void unitsFit(YamlMap map, MeterErrors errors, List<Measurand> measures, ChainRole chain, boolean logsVoltage) {
        var units = new TreeSet<String>();
        measures.forEach(each -> units.add(each.sort() == Measurand.Sort.FLOW ? "" : each.unit()));
        chain.member().ifPresent(member -> units.add(member.isRelative() ? "" : member.measures().orElseThrow().unit()));
        if (logsVoltage) {
            units.clear();
            units.add(Measurand.VOLTAGE.unit());
        }
        boolean ratio = chain.member().filter(MemberQuantity::isRelative).isPresent();
        unitFits(map, "mpe", errors.limit(), units, ratio);
        unitFits(map, "drift", errors.driftPerYear(), units, ratio);
        unitFits(map, "noise", errors.noise(), units, ratio);
    }

    private static void unitFits(YamlMap map, String key, ErrorSize size, Set<String> units, boolean ratio) {
        if (ratio && size instanceof ErrorSize.OfFullScale || size instanceof ErrorSize.Absolute absolute
                && !units.equals(Set.of(absolute.unit().equals(PERCENT_ABSOLUTE) ? "%" : absolute.unit()))) {
            map.refuseAt(key, PlantReader.BUNDLE, "type-error-unit", Map.of("key", key, "known", String.join(", ", units)));
        }
    }

    private SelfCheck check(YamlMap map) {
        int every = limits.whole(map, "everyDays", 1, 366);
        ErrorSize zero = size(map, "zero", "");
        ErrorSize span = size(map, "span", "");
        return map.make(() -> new SelfCheck(every, zero, span), new SelfCheck(1, zero, span));
    }

    private EffectLogging logging(YamlMap map) {
        double threshold = limits.quantity(map, "threshold", "V", 1, 1000);
        double least = notNegative(map, "least", "s");
        double sampling = notNegative(map, "sampling", "s");
        return map.make(() -> new EffectLogging(threshold, least, sampling), new EffectLogging(1, 0, 0));
    }

    private Installation installation(YamlMap map) {
        OptionalDouble run = map.has("straightRun") ? OptionalDouble.of(notNegative(map, "straightRun", "D")) : OptionalDouble.empty();
        OptionalDouble field = map.has("magneticField") ? OptionalDouble.of(notNegative(map, "magneticField", "mT")) : OptionalDouble.empty();
        boolean shutdown = map.truth("shutdown");
        String source = map.text("source");
        String confidence = confidence(map);
        return map.make(() -> new Installation(run, field, shutdown, source, confidence),
                new Installation(run, field, shutdown, source, confidence));
    }

    private double notNegative(YamlMap map, String key, String unit) {
        return limits.quantity(map, key, unit, 0, LARGEST);
    }

    private String confidence(YamlMap map) {
        int before = problems.count();
        String confidence = map.text("confidence");
        if (problems.count() == before && !confidence.matches("[A-D][+-]?")) {
            map.refuseAt("confidence", PlantReader.BUNDLE, "confidence-form", Map.of("value", confidence));
        }
        return confidence;
    }
}
