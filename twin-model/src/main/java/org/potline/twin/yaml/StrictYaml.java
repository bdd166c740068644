package org.potline.twin.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Opens a YAML file and hands out its root for strict reading. */
public final class StrictYaml {
    static final String BUNDLE = "yaml";
    private static final Set<Tag> CORE = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);
    private static final int LARGEST_FILE = 16 * 1024 * 1024;

    private StrictYaml() {
    }

    /**
     * The root of a file as a map.
     *
     * @param file     the file
     * @param shown    its name as it is to stand in errors
     * @param problems where later errors gather
     * @throws BadInput when there is no such file, it is no UTF-8, no YAML, or its root is no map
     */
    public static YamlMap map(Path file, String shown, Problems problems) {
        return root(text(file, shown), shown, problems).asMap();
    }

    /** The root of a file as any value: see {@link #map(Path, String, Problems)}. */
    public static YamlValue value(Path file, String shown, Problems problems) {
        return root(text(file, shown), shown, problems);
    }

    /** The root of a text that was read already. */
    public static YamlMap mapOf(String yaml, String shown, Problems problems) {
        return root(yaml, shown, problems).asMap();
    }

    /**
     * A file's text, UTF-8, a byte order mark taken away.
     *
     * @throws BadInput when the file is missing, a folder, unreadable, too large or no UTF-8
     */
    public static String text(Path file, String shown) {
        if (Files.isDirectory(file)) {
            throw bad(shown, "file-is-folder");
        }
        if (!Files.exists(file)) {
            throw bad(shown, "file-missing");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);   // a device has no size to ask for
            if (bytes.length > LARGEST_FILE) {
                throw bad(shown, "file-too-large");
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw bad(shown, "file-not-utf8");
        } catch (IOException e) {
            throw bad(shown, "file-unreadable");
        }
    }

    private static BadInput bad(String shown, String key) {
        return BadInput.of(Where.file(shown), BUNDLE, key, Map.of());
    }

    private static YamlValue root(String yaml, String shown, Problems problems) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(40);
        options.setCodePointLimit(LARGEST_FILE);
        try {
            var composer = new Composer(new ParserImpl(new StreamReader(new StringReader(yaml)), options), new Resolver(), options);
            Node node = composer.getSingleNode();
            if (node == null) {
                throw bad(shown, "file-empty");
            }
            refuseTags(node, shown);
            return new YamlValue(node, shown, problems);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            Where where = mark == null ? Where.file(shown) : new Where(shown, mark.getLine() + 1, mark.getColumn() + 1);
            throw BadInput.of(where, BUNDLE, "yaml-broken", Map.of("detail", String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            throw BadInput.of(Where.file(shown), BUNDLE, "yaml-broken", Map.of("detail", String.valueOf(e.getMessage())));
        }
    }

    /** A tag of somebody's own, {@code !script}, asks for something to be made of a value: our files ask for nothing. */
    private static void refuseTags(Node node, String shown) {
        if (!CORE.contains(node.getTag())) {
            throw BadInput.of(new Where(shown, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1), BUNDLE,
                    "tag-refused", Map.of("value", node.getTag().getValue()));
        }
        if (node instanceof MappingNode map) {
            map.getValue().forEach(entry -> {
                refuseTags(entry.getKeyNode(), shown);
                refuseTags(entry.getValueNode(), shown);
            });
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> refuseTags(item, shown));
        }
    }
}
