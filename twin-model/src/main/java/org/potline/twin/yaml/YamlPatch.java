package org.potline.twin.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Writes other values into the text of a YAML file. Where a value is as it was its text stays as it stands, comments too; what is not is
 * written anew. A comment over an element goes with it, a heading, which a blank line sets off, stays.
 */
public final class YamlPatch {
    /**
     * A child of a map or list in the text.
     *
     * @param key     its key; of an element of a list none
     * @param node    its value
     * @param gapFrom where the comments over it begin
     * @param from    where its key or hyphen is
     * @param to      behind its last line
     */
    private record Slot(String key, Node node, int gapFrom, int from, int to) {
    }

    private final String given;
    private final ListInText.Marked text;
    private final String yaml;
    private final Node root;
    private final Map<Node, Object> plain = new IdentityHashMap<>();

    /** @param yaml a text that {@link StrictYaml} reads, its root a map */
    public YamlPatch(String yaml) {
        this.given = yaml;
        this.yaml = yaml.endsWith("\n") ? yaml : yaml + "\n";
        this.text = ListInText.Marked.of(this.yaml);
        this.root = ListInText.root(this.yaml);
        remember(root);
    }

    private void remember(Node node) {
        plain.put(node, PlainTree.of(node));
        if (node instanceof MappingNode map) {
            map.getValue().forEach(entry -> remember(entry.getValueNode()));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::remember);
        }
    }

    /** The values of the text as it is. */
    public Map<String, Object> values() {
        return PlainTree.map(plain.get(root));
    }

    /** The text with those values, as {@link PlainTree} has them. */
    public String with(Map<String, Object> wanted) {
        if (wanted.equals(values())) {
            return given;
        }
        if (root instanceof MappingNode map && isOpen(map) && !wanted.isEmpty()) {
            String patched = new Writer().document(map, wanted);
            if (means(patched, wanted)) {
                return patched;
            }
        }
        return FlowText.entries(wanted, 0);   // a text in flow style, or with an anchor at what goes: there is no keeping pieces of it
    }

    private static boolean means(String patched, Map<String, Object> wanted) {
        try {
            return PlainTree.of(patched).equals(wanted);
        } catch (org.yaml.snakeyaml.error.YAMLException | ClassCastException e) {
            return false;
        }
    }

    private static boolean isOpen(Node node) {
        return node instanceof CollectionNode<?> all && all.getFlowStyle() == DumperOptions.FlowStyle.BLOCK && !all.getValue().isEmpty();
    }

    private List<Slot> slots(Node node) {
        var slots = new ArrayList<Slot>();
        if (node instanceof MappingNode map) {
            map.getValue().forEach(entry -> add(slots, ((ScalarNode) entry.getKeyNode()).getValue(), entry.getValueNode(),
                    text.index(entry.getKeyNode().getStartMark())));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> add(slots, null, item, yaml.lastIndexOf('-', text.index(item.getStartMark()) - 1)));
        }
        return slots;
    }

    private void add(List<Slot> slots, String key, Node value, int from) {
        int gapFrom = slots.isEmpty() ? lineOf(from) : slots.get(slots.size() - 1).to();
        slots.add(new Slot(key, value, gapFrom, from, ListInText.endOfLine(yaml, ListInText.end(text, value))));
    }

    private int lineOf(int index) {
        return yaml.lastIndexOf('\n', index - 1) + 1;
    }

    /** The whole lines over a child. */
    private String comments(Slot slot) {
        return yaml.substring(slot.gapFrom(), Math.max(slot.gapFrom(), lineOf(slot.from())));
    }

    private static List<String> keysOf(Map<String, Object> map) {
        return new ArrayList<>(map.keySet());
    }

    /** Writes one text. */
    private final class Writer {
        private final StringBuilder out = new StringBuilder();

        private String document(MappingNode root, Map<String, Object> wanted) {
            List<Slot> slots = slots(root);
            out.append(yaml, 0, slots.get(0).gapFrom());
            children(slots, keysOf(wanted), new ArrayList<>(wanted.values()), false);
            out.append(yaml, slots.get(slots.size() - 1).to(), yaml.length());
            return out.toString();
        }

        /** @param inline whether the first of them goes on in the line that the text so far ends with */
        private void children(List<Slot> slots, List<String> keys, List<Object> values, boolean inline) {
            int indent = slots.get(0).from() - lineOf(slots.get(0).from());
            List<Integer> slotOf = keys.isEmpty() ? ListPairs.of(slots.stream().map(slot -> plain.get(slot.node())).toList(), values)
                    : keys.stream().map(key -> slots.stream().map(Slot::key).toList().indexOf(key)).toList();
            int next = 0;
            for (int i = 0; i < values.size(); i++) {
                boolean goesOn = inline && i == 0;
                int at = slotOf.get(i);
                for (; next < at; next++) {
                    heading(slots.get(next));
                }
                if (at < 0) {
                    String anew = keys.isEmpty() ? FlowText.item(values.get(i), indent) : FlowText.entry(keys.get(i), values.get(i), indent);
                    out.append(goesOn ? anew.stripLeading() : anew);
                } else {
                    if (at == next && !goesOn) {
                        out.append(comments(slots.get(at)));
                    }
                    out.append(goesOn ? "" : " ".repeat(indent));
                    body(slots.get(at), values.get(i), indent);
                    next = Math.max(next, at + 1);
                }
            }
        }

        private void heading(Slot gone) {
            String comments = comments(gone);
            if (comments.lines().anyMatch(String::isBlank)) {
                out.append(comments);
            }
        }

        private void body(Slot slot, Object value, int indent) {
            if (Objects.equals(plain.get(slot.node()), value)) {
                out.append(yaml, slot.from(), slot.to());
                return;
            }
            boolean map = value instanceof Map<?, ?> && slot.node() instanceof MappingNode;
            boolean list = value instanceof List<?> && slot.node() instanceof SequenceNode;
            List<Object> values = map ? new ArrayList<>(PlainTree.map(value).values()) : PlainTree.list(value);
            if ((map || list) && isOpen(slot.node()) && !values.isEmpty()) {
                List<Slot> inner = slots(slot.node());
                int first = inner.get(0).from();
                String head = yaml.substring(slot.from(), first);
                boolean inline = head.indexOf('\n') < 0;
                out.append(inline ? head : head.substring(0, head.lastIndexOf('\n') + 1));
                children(inner, map ? keysOf(PlainTree.map(value)) : List.of(), values, inline);
                return;
            }
            String anew = slot.key() == null ? FlowText.item(value, indent) : FlowText.entry(slot.key(), value, indent);
            out.append(anew.stripLeading());
        }
    }
}
