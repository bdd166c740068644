package org.potline.twin.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Where a list stands in the text of a YAML file, so that elements of it can be exchanged while all else stays as it was written, comments too.
 *
 * @param from    index of its first character; of a list whose elements have lines of their own that of its first line
 * @param to      index behind its last character, or its last line
 * @param indent  blanks before the hyphens of its elements
 * @param byLines whether each element has lines of its own
 * @param items   where its elements stand, by whole lines, without comments before or behind; empty where they have no lines of their own
 */
public record ListInText(int from, int to, String indent, boolean byLines, List<Piece> items) {
    /**
     * A comment.
     *
     * @param at   index of its sign
     * @param text what stands behind its sign
     */
    public record Comment(int at, String text) {
    }

    /** A text whose places the parser tells in code points. */
    record Marked(String yaml, boolean pairs) {
        static Marked of(String yaml) {
            return new Marked(yaml, yaml.codePointCount(0, yaml.length()) != yaml.length());
        }

        int index(Mark mark) {
            return pairs ? yaml.offsetByCodePoints(0, mark.getIndex()) : mark.getIndex();
        }
    }

    /** A part of a text: from an index up to another one. */
    public record Piece(int from, int to) {
        public String in(String text) {
            return text.substring(from, to);
        }
    }

    private static final String DEFAULT_INDENT = "  ";

    public ListInText {
        items = List.copyOf(items);
    }

    /**
     * The list at the end of a path of keys.
     *
     * @param yaml a text that {@link StrictYaml} reads
     * @throws IllegalArgumentException where there is no such list
     */
    public static ListInText find(String yaml, String... path) {
        Node node = root(yaml);
        String outer = "";
        for (String key : path) {
            outer = outer.isEmpty() ? DEFAULT_INDENT : outer + DEFAULT_INDENT;
            node = node instanceof MappingNode map ? map.getValue().stream()
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)).map(NodeTuple::getValueNode)
                    .findFirst().orElse(null) : null;
        }
        if (!(node instanceof SequenceNode list)) {
            throw new IllegalArgumentException("There is no list (%s) in this text.".formatted(String.join(".", path)));
        }
        return of(Marked.of(yaml), list, outer);
    }

    private static ListInText of(Marked text, SequenceNode list, String outer) {
        String yaml = text.yaml();
        var items = new ArrayList<Piece>();
        String indent = outer;
        boolean byLines = list.getFlowStyle() == DumperOptions.FlowStyle.BLOCK && !list.getValue().isEmpty();
        for (Node item : list.getValue()) {
            int at = text.index(item.getStartMark());
            int line = yaml.lastIndexOf('\n', at - 1) + 1;
            String before = yaml.substring(line, at);
            byLines &= before.matches("[ ]*-[ ]+");
            indent = byLines ? before.substring(0, before.indexOf('-')) : indent;
            items.add(new Piece(line, endOfLine(yaml, end(text, item))));
        }
        return byLines ? new ListInText(items.get(0).from(), items.get(items.size() - 1).to(), indent, true, items)
                : new ListInText(text.index(list.getStartMark()), end(text, list), outer, false, List.of());
    }

    static Node root(String yaml) {
        var options = options();
        return new Composer(new ParserImpl(new StreamReader(new StringReader(yaml)), options), new Resolver(), options).getSingleNode();
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    /** Where the last thing of a node ends: a block itself is said to end only where the next thing begins, behind the comments between. */
    static int end(Marked text, Node node) {
        if (node instanceof MappingNode map && map.getFlowStyle() == DumperOptions.FlowStyle.BLOCK && !map.getValue().isEmpty()) {
            return end(text, map.getValue().get(map.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list && list.getFlowStyle() == DumperOptions.FlowStyle.BLOCK && !list.getValue().isEmpty()) {
            return end(text, list.getValue().get(list.getValue().size() - 1));
        }
        return text.index(node.getEndMark());
    }

    /** The index behind the line that something ends in. */
    static int endOfLine(String yaml, int end) {
        if (end > 0 && yaml.charAt(end - 1) == '\n') {
            return end;   // a text in several lines ends with its last one
        }
        int line = yaml.indexOf('\n', end);
        return line < 0 ? yaml.length() : line + 1;
    }

    /** All comments of a text, in its order. */
    public static List<Comment> comments(String yaml) {
        Marked text = Marked.of(yaml);
        var options = options();
        options.setProcessComments(true);
        var parser = new ParserImpl(new StreamReader(new StringReader(yaml)), options);
        var comments = new ArrayList<Comment>();
        for (Event event = parser.getEvent(); event.getEventId() != Event.ID.StreamEnd; event = parser.getEvent()) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comments.add(new Comment(text.index(comment.getStartMark()), comment.getValue().stripTrailing()));
            }
        }
        return comments;
    }
}
