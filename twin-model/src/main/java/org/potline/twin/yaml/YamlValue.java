package org.potline.twin.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.potline.twin.text.Where;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value of a YAML file with its place. A value that is not what was asked for is reported to the {@link Problems} and a
 * harmless stand-in is handed out, so that reading goes on and the next error is found too.
 */
public final class YamlValue {
    /** Names of choices as files write them: few, and asked for often. */
    private static final Map<Enum<?>, String> NAMES = new ConcurrentHashMap<>();
    private final Node node;
    private final String file;
    private final Problems problems;

    YamlValue(Node node, String file, Problems problems) {
        this.node = node;
        this.file = file;
        this.problems = problems;
    }

    public Where where() {
        return new Where(file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    /** Reports an error at this place, in a text of any bundle. */
    public void refuse(String bundle, String key, Map<String, ?> values) {
        problems.add(where(), bundle, key, values);
    }

    /** Reports an error at a character of this text; where it goes over several lines, at its beginning. */
    public void refuseAt(int index, String bundle, String key, Map<String, ?> values) {
        Where start = where();
        if (node instanceof ScalarNode scalar && node.getStartMark().getLine() == node.getEndMark().getLine()) {
            int quote = scalar.isPlain() ? 0 : 1;
            start = new Where(file, start.line(), start.column() + quote + scalar.getValue().codePointCount(0, index));
        }
        problems.add(start, bundle, key, values);
    }

    private void expected(String what) {
        refuse(StrictYaml.BUNDLE, "expected-" + what, Map.of("value", shown()));
    }

    /** The value as it can be shown in an error. */
    public String shown() {
        if (node instanceof ScalarNode scalar) {
            return isNull() ? "null" : scalar.getValue();
        }
        return node instanceof MappingNode ? "{…}" : "[…]";
    }

    boolean isNull() {
        return Tag.NULL.equals(node.getTag());
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** As plain values, whatever it is ({@link PlainTree}): for what is written on and read later. */
    public Object asPlain() {
        return PlainTree.of(node);
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** As a map; of anything else an error and an empty map. */
    public YamlMap asMap() {
        if (node instanceof MappingNode map) {
            return new YamlMap(this, map.getValue(), file, problems);
        }
        expected("map");
        return emptyMap();
    }

    /** A map without keys at this place, to stand in where there is none. */
    YamlMap emptyMap() {
        return new YamlMap(this, List.of(), file, problems, true);
    }

    public List<YamlValue> asList() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(item -> new YamlValue(item, file, problems)).toList();
        }
        expected("list");
        return List.of();
    }

    public String asText() {
        if (node instanceof ScalarNode scalar && !isNull() && !scalar.getValue().isBlank()) {
            if (scalar.getValue().chars().anyMatch(YamlValue::isUnprintable)) {
                refuse(StrictYaml.BUNDLE, "unprintable", Map.of("value", scalar.getValue().replaceAll("\\p{Cntrl}", "?")));
            }
            return scalar.getValue();
        }
        expected("text");
        return "";
    }

    /** A character that no page and no terminal should be given: control characters but for line ends and tabs. */
    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }

    public double asNumber() {
        if (node instanceof ScalarNode scalar && (Tag.INT.equals(node.getTag()) || Tag.FLOAT.equals(node.getTag()))) {
            Optional<Double> number = number(scalar.getValue());
            if (number.isPresent()) {
                return number.get();
            }
        }
        expected("number");
        return 0;
    }

    /** A finite decimal number in the one form every language of ours writes: {@code -12.5}, {@code 3e-4}; else empty. */
    public static Optional<Double> number(String text) {
        if (!text.matches("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
            return Optional.empty();
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    }

    public int asWhole() {
        double number = asNumber();
        if (number != Math.rint(number) || Math.abs(number) > 1e9) {
            expected("whole");
            return 0;
        }
        return (int) number;
    }

    public boolean asTruth() {
        if (node instanceof ScalarNode scalar && Tag.BOOL.equals(node.getTag())
                && (scalar.getValue().equals("true") || scalar.getValue().equals("false"))) {
            return scalar.getValue().equals("true");
        }
        expected("truth");
        return false;
    }

    /** A day, {@code 2025-03-31}. */
    public LocalDate asDate() {
        if (node instanceof ScalarNode scalar) {
            try {
                return LocalDate.parse(scalar.getValue());
            } catch (DateTimeParseException e) {
                // said below
            }
        }
        expected("date");
        return LocalDate.EPOCH;
    }

    /** A number with its unit, {@code 300 kA}, in exactly the unit expected. */
    public double asQuantity(String unit) {
        String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        int gap = text.indexOf(' ');
        Optional<Double> number = gap < 0 ? Optional.empty() : number(text.substring(0, gap));
        if (number.isEmpty() || !text.substring(gap + 1).strip().equals(unit)) {
            refuse(StrictYaml.BUNDLE, "expected-quantity", Map.of("value", shown(), "unit", unit));
            return 0;
        }
        return number.get();
    }

    /** One of the names of an enumeration, written in lower case with hyphens. */
    public <E extends Enum<E>> E asChoice(Class<E> type) {
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        for (E choice : type.getEnumConstants()) {
            if (nameOf(choice).equals(text)) {
                return choice;
            }
        }
        refuse(StrictYaml.BUNDLE, "expected-choice", Map.of("value", shown(), "choices", choices(type)));
        return type.getEnumConstants()[0];
    }

    /** The name of an enumeration constant as files write it: {@code BAKED_ANODE} is {@code baked-anode}. */
    public static String nameOf(Enum<?> choice) {
        return NAMES.computeIfAbsent(choice, each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(YamlValue::nameOf).collect(Collectors.joining(", "));
    }

    /** Every element of a list of texts. */
    public List<String> asTexts() {
        var texts = new ArrayList<String>();
        asList().forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
