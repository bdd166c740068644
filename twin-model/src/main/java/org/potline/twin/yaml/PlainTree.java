package org.potline.twin.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML text as plain values: maps in their order, lists, scalars as the text they are written as, null for none. Nothing of it can be changed. */
public final class PlainTree {
    private PlainTree() {
    }

    /**
     * The tree of a text whose root is a map.
     *
     * @param yaml a text that {@link StrictYaml} reads
     */
    public static Map<String, Object> of(String yaml) {
        return map(of(ListInText.root(yaml)));
    }

    static Object of(Node node) {
        if (node instanceof MappingNode map) {
            var entries = new LinkedHashMap<String, Object>();
            map.getValue().forEach(entry -> entries.put(((ScalarNode) entry.getKeyNode()).getValue(), of(entry.getValueNode())));
            return Collections.unmodifiableMap(entries);
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(PlainTree::of).collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
        }
        return node == null || Tag.NULL.equals(node.getTag()) ? null : ((ScalarNode) node).getValue();
    }

    /** Any maps, lists and values, with their texts as scalars: a day, a number or a truth as YAML writes them. */
    public static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            var entries = new LinkedHashMap<String, Object>();
            map.forEach((key, each) -> entries.put(key.toString(), plain(each)));
            return Collections.unmodifiableMap(entries);
        }
        if (value instanceof List<?> list) {
            var items = new ArrayList<Object>();
            list.forEach(each -> items.add(plain(each)));
            return Collections.unmodifiableList(items);
        }
        return value == null ? null : value.toString();
    }

    /** A value that is a map; else an empty one. */
    @SuppressWarnings("unchecked")   // only this class makes maps of such a tree
    public static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** A value that is a list; else an empty one. */
    @SuppressWarnings("unchecked")
    public static List<Object> list(Object value) {
        return value instanceof List<?> list ? (List<Object>) list : List.of();
    }
}
