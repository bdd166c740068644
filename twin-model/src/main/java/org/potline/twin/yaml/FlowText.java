package org.potline.twin.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes plain values ({@link PlainTree}) as YAML people can read: an element of a list on a line of its own, long lines broken. */
final class FlowText {
    private static final int LONGEST_LINE = 140;
    private static final int WHOLE = 100;
    private static final String BREAK = "    ";
    private static final String DEEPER = "  ";
    private static final Resolver RESOLVER = new Resolver();
    /** What is read by its text whatever YAML takes it for, and so is written plain. */
    private static final Set<Tag> AS_WRITTEN = Set.of(Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP);

    private FlowText() {
    }

    /** An element of a list, its hyphen in that column. */
    static String item(Object value, int indent) {
        return lines(" ".repeat(indent) + "- ", atoms(value), indent);
    }

    /** An entry of a map, its key in that column. */
    static String entry(String key, Object value, int indent) {
        String start = " ".repeat(indent) + scalar(key) + ":";
        boolean elements = value instanceof List<?> list && list.size() > 0 && list.stream().allMatch(Map.class::isInstance);
        String flat = flat(value);
        if (elements && (indent == 0 || flat.length() > WHOLE)) {
            return start + "\n" + PlainTree.list(value).stream().map(each -> item(each, indent + DEEPER.length())).collect(Collectors.joining());
        }
        if (value instanceof Map<?, ?> map && !map.isEmpty() && (indent == 0 || flat.length() > WHOLE)) {
            return start + "\n" + entries(PlainTree.map(value), indent + DEEPER.length());
        }
        return lines(start + " ", atoms(value), indent);
    }

    static String entries(Map<String, Object> map, int indent) {
        return map.entrySet().stream().map(each -> entry(each.getKey(), each.getValue(), indent)).collect(Collectors.joining());
    }

    private static String lines(String start, List<String> atoms, int indent) {
        var text = new StringBuilder();
        var line = new StringBuilder(start).append(atoms.get(0));
        for (String atom : atoms.subList(1, atoms.size())) {
            if (line.length() + 1 + atom.length() > LONGEST_LINE) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(indent)).append(BREAK).append(atom);
            } else {
                line.append(' ').append(atom);
            }
        }
        return text.append(line).append('\n').toString();
    }

    /** The pieces of a value between which its line may be broken. */
    private static List<String> atoms(Object value) {
        String flat = flat(value);
        if (flat.length() <= WHOLE || !(value instanceof Map<?, ?> || value instanceof List<?>)) {
            return List.of(flat);
        }
        boolean map = value instanceof Map<?, ?>;
        var atoms = new ArrayList<String>();
        if (map) {
            PlainTree.map(value).forEach((key, each) -> addAll(atoms, scalar(key) + ": ", atoms(each)));
        } else {
            PlainTree.list(value).forEach(each -> addAll(atoms, "", atoms(each)));
        }
        atoms.set(0, (map ? "{ " : "[ ") + atoms.get(0));
        int last = atoms.size() - 1;
        String end = atoms.get(last);
        atoms.set(last, end.substring(0, end.length() - 1) + (map ? " }" : " ]"));
        return atoms;
    }

    private static void addAll(List<String> atoms, String start, List<String> more) {
        for (int i = 0; i < more.size(); i++) {
            atoms.add((i == 0 ? start : "") + more.get(i) + (i == more.size() - 1 ? "," : ""));
        }
    }

    private static String flat(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "{}" : PlainTree.map(value).entrySet().stream().map(each -> scalar(each.getKey()) + ": " + flat(each.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "[]" : list.stream().map(FlowText::flat).collect(Collectors.joining(", ", "[ ", " ]"));
        }
        return value == null ? "null" : scalar(value.toString());
    }

    private static String scalar(String text) {
        String inside = text.replaceAll("(?<=.)[%@]", "p");   // these mean something to YAML only where a text begins with them
        boolean plain = AS_WRITTEN.contains(RESOLVER.resolve(NodeId.scalar, text, true)) || ScalarText.of(inside).equals(inside);
        return plain ? text : ScalarText.of(text);
    }
}
