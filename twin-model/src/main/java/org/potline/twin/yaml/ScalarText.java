package org.potline.twin.yaml;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Texts as a YAML file writes them: plain where nothing in them means anything to YAML, else in double quotes. */
public final class ScalarText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}(±](?:[^\\p{C}\\p{Z},\\[\\]{}#&*!|>'\"%@`:\\\\]| (?! |$))*");
    private static final Resolver RESOLVER = new Resolver();
    private static final int LAST_ASCII_CONTROL = 0x1F;

    private ScalarText() {
    }

    /** A text such that whoever reads it finds the same text, inside braces too. */
    public static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && Tag.STR.equals(RESOLVER.resolve(NodeId.scalar, text, true));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isShown(point)) {
                        quoted.appendCodePoint(point);
                    } else {
                        quoted.append(point > Character.MAX_VALUE ? "\\U%08X".formatted(point) : "\\u%04X".formatted(point));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether a character can be seen, and told from others, in the text of a file. */
    private static boolean isShown(int point) {
        if (point <= LAST_ASCII_CONTROL) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
