package org.potline.twin.plant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.potline.twin.yaml.YamlValue;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A plant file as JSON, the way editors see it: YAML 1.2, where a date is a text and only true and false are boolean. */
final class PlantJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PlantJson() {
    }

    static JsonNode of(String yaml) {
        return of(new Yaml().compose(new StringReader(yaml)));
    }

    private static JsonNode of(Node node) {
        if (node instanceof MappingNode map) {
            ObjectNode object = JSON.objectNode();
            map.getValue().forEach(entry -> object.set(((ScalarNode) entry.getKeyNode()).getValue(), of(entry.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode list) {
            ArrayNode array = JSON.arrayNode();
            list.getValue().forEach(item -> array.add(of(item)));
            return array;
        }
        String text = ((ScalarNode) node).getValue();
        if (Tag.INT.equals(node.getTag()) || Tag.FLOAT.equals(node.getTag())) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return Tag.BOOL.equals(node.getTag()) ? JSON.booleanNode(Boolean.parseBoolean(text)) : JSON.textNode(text);
    }

    /** Puts a value under a key of a map or in a place of a list. */
    static void set(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    /** Leaves only the first elements of a list. */
    static void shorten(ArrayNode list, int size) {
        while (list.size() > size) {
            list.remove(list.size() - 1);
        }
    }

    static List<String> names(Enum<?>[] choices) {
        return Arrays.stream(choices).map(YamlValue::nameOf).toList();
    }
}
