package org.potline.rules.accounting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

/**
 * A remark of an inventory, by key of the bundle {@code accounting} and values.
 *
 * @param key    text key
 * @param values values of its holes
 */
public record Note(String key, Map<String, String> values) {
    private static final List<String> NAMED = List.of("stream", "source", "item", "items", "form");

    public String text(Language language) {
        return Texts.of("accounting").say(language, key, values);
    }

    /**
     * The remark with names in place of ids.
     *
     * @param names name of a source, stream, item or form by its id; an id it does not know comes back as it is
     */
    public String text(Language language, UnaryOperator<String> names) {
        var named = new LinkedHashMap<String, String>(values);
        NAMED.forEach(hole -> named.computeIfPresent(hole, (same, ids) ->
                Arrays.stream(ids.split(", ")).map(names).collect(Collectors.joining(", "))));
        return Texts.of("accounting").say(language, key, named);
    }
}
