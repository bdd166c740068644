package org.potline.twin.plant;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.twin.yaml.YamlValue;

/**
 * A measuring range as a ledger card has it: {@code 0..200 MW}.
 *
 * @param min  least
 * @param max  greatest, more than {@code min}
 * @param unit its unit, one in which instruments for the quantity are marked: not always the unit its readings are booked in
 */
record MeasuringRange(double min, double max, String unit) {
    private static final double KILO = 1000;
    private static final double MILLI = 1e-3;
    private static final double DAY_H = 24;
    private static final Pattern FORM = Pattern.compile(" *([-+]?[0-9]+(?:\\.[0-9]+)?)\\.\\.([-+]?[0-9]+(?:\\.[0-9]+)?) +([^ ]+) *");

    /** Made when first asked for: the quantities of members ask for units while they are made themselves. */
    private static final class All {
        private static final Set<String> UNITS = everyUnit();
    }

    /** The range of a text; empty where the text has not its form, or names a unit nothing is marked in. */
    static Optional<MeasuringRange> parse(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches() && allUnits().contains(found.group(3))
                ? Optional.of(new MeasuringRange(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)), found.group(3)))
                : Optional.empty();
    }

    /** The text of a card's range; a wrong one is refused, and the empty text stands in for it. */
    static String read(YamlValue value) {
        String text = value.asText();
        if (text.isEmpty()) {
            return "";
        }
        Optional<MeasuringRange> range = parse(text);
        if (range.isEmpty()) {
            value.refuse(PlantReader.BUNDLE, "range-form", Map.of("value", text, "known", String.join(", ", allUnits())));
            return "";
        }
        if (range.get().min >= range.get().max) {
            value.refuse(PlantReader.BUNDLE, "range-order", Map.of("value", text));
            return "";
        }
        return text.strip();
    }

    /** The units instruments for that quantity are marked in. A dipstick for the metal pad is marked in metres, a pot controller in volts. */
    static Set<String> units(Measurand measures) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(switch (measures) {
            case MASS -> List.of("t", "kg", "t/h", "kg/h", "L/min");
            case STOCK -> List.of("t", "kg", "m");
            case VOLUME_20C, VOLUME_0C -> List.of("m3/h", "m/s");
            case ENERGY -> List.of("MW", "kW");
            case CURRENT -> List.of("kA");
            case VOLTAGE -> List.of("V");
            case ANODE_EFFECT_MINUTES -> List.of("V", "min", "s");
            case POT_DAYS -> List.of("pots");
            case SULPHUR, ASH, CARBON_CONTENT, CARBON, PURITY, MOISTURE, HUMIDITY, CO2_CONCENTRATION -> List.of("%");
            case NCV -> List.of("MJ/m3", "MJ/kg");
            case HEAT -> List.of("GJ/h", "t/h");
            case TEMPERATURE -> List.of("degC");
            case PRESSURE -> List.of("kPa", "MPa", "Pa");
        }));
    }

    /**
     * Its span in the unit the quantity is booked in, of an amount what passes in an hour: {@code 0..200 MW} are 200 MWh. Empty where
     * a unit does not tell: a height of metal, a velocity, the mass of one weighing.
     */
    OptionalDouble fullScale(Measurand measures) {
        double factor = switch (measures) {
            case MASS -> Map.of("t/h", 1.0, "kg/h", MILLI).getOrDefault(unit, 0.0);
            case STOCK -> Map.of("t", 1.0, "kg", MILLI).getOrDefault(unit, 0.0);
            case VOLUME_20C, VOLUME_0C -> Map.of("m3/h", 1.0).getOrDefault(unit, 0.0);
            case ENERGY -> Map.of("MW", 1.0, "kW", MILLI).getOrDefault(unit, 0.0);
            case HEAT -> Map.of("GJ/h", 1.0).getOrDefault(unit, 0.0);
            case POT_DAYS -> 1 / DAY_H;
            case CURRENT, VOLTAGE, TEMPERATURE, HUMIDITY, CO2_CONCENTRATION -> 1;
            case ANODE_EFFECT_MINUTES -> Map.of("V", 1.0).getOrDefault(unit, 0.0);
            case PRESSURE -> Map.of("kPa", 1.0, "MPa", KILO, "Pa", MILLI).getOrDefault(unit, 0.0);
            case SULPHUR, ASH, NCV, CARBON_CONTENT, CARBON, PURITY, MOISTURE -> 0;
        };
        return factor > 0 ? OptionalDouble.of((max - min) * factor) : OptionalDouble.empty();
    }

    static Set<String> allUnits() {
        return All.UNITS;
    }

    private static Set<String> everyUnit() {
        var units = new LinkedHashSet<String>();
        for (Measurand measures : Measurand.values()) {
            units.addAll(units(measures));
        }
        for (MemberQuantity member : MemberQuantity.values()) {
            units.addAll(member.units());
        }
        return Collections.unmodifiableSet(units);
    }
}
