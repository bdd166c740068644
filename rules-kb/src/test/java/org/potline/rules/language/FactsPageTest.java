package org.potline.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.yaml.Content;

/** {@code standards/FACTS.md}, by which a member of the committee writes rules, says what the rule language has: no less, no more. */
class FactsPageTest {
    private static final Map<Class<?>, String> TYPES =
            Map.of(String.class, "text", double.class, "number", int.class, "whole number", boolean.class, "true/false",
                    LocalDate.class, "day");

    /** The tables of the page by heading: the first two cells of each row. */
    private static Map<String, List<String>> page() throws IOException {
        var tables = new LinkedHashMap<String, List<String>>();
        String heading = "";
        for (String line : Files.readAllLines(Content.folder("rules-kb", "standards").resolve("FACTS.md"))) {
            if (line.startsWith("### ")) {
                heading = line.substring(4).split(" ")[0];
                tables.put(heading, new ArrayList<>());
            } else if (line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                assertEquals(5, cells.length, line);
                assertTrue(!cells[3].isBlank() && !cells[4].isBlank(), line);
                tables.get(heading).add(cells[1].strip().replace("`", "") + " " + cells[2].strip().replace("`", ""));
            }
        }
        return tables;
    }

    @Test @DisplayName("FACTS.md has every fact with its fields and their types, and every choice with its values")
    void sameAsTheLanguage() throws IOException {
        var expected = new LinkedHashMap<String, List<String>>();
        for (Class<?> fact : RuleWords.FACTS) {
            var rows = new ArrayList<String>();
            Arrays.stream(fact.getRecordComponents()).forEach(field -> rows.add(field.getName() + " " + type(field)));
            RuleWords.fields(fact.getSimpleName()).stream().skip(rows.size()).forEach(question -> rows.add(question + " question"));
            expected.put(fact.getSimpleName(), rows);
        }
        for (Class<?> choice : RuleWords.CHOICES) {
            expected.put(choice.getSimpleName(), Arrays.stream(choice.getEnumConstants()).map(value -> value + " choice").toList());
        }
        assertEquals(expected.toString().replace("], ", "],\n"), page().toString().replace("], ", "],\n"));
    }

    @Test @DisplayName("FACTS.md lists the joining words")
    void joiningWords() throws IOException {
        String page = Files.readString(Content.folder("rules-kb", "standards").resolve("FACTS.md"));
        String listed = page.substring(page.indexOf("Joining words: `") + 16, page.indexOf("`. `$x : field`"));
        assertEquals(RuleWords.JOINING, List.of(listed.split("\\s+")));
    }

    private static String type(RecordComponent field) {
        return TYPES.getOrDefault(field.getType(), field.getType().getSimpleName());
    }
}
