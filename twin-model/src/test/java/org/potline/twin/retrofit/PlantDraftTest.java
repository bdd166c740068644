package org.potline.twin.retrofit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;

class PlantDraftTest {
    private static final String YAML = """
            # head
            id: a
            list:               # of things
              # first
              - { id: x, n: 1 }

              # group
              - id: y
                n: 2            # why
                deep:
                  k: "a: b"
              - { id: z, n: 3 }
            # tail of list
            map:
              one: 1 %
              two: [ p, q ]
            # tail
            """;

    private static PlantDraft draft() {
        return PlantDraft.of(YAML, "a.yaml");
    }

    @Test @DisplayName("only the line of a changed scalar changes")
    void setsOneLine() {
        assertEquals(YAML.replace("k: \"a: b\"", "k: c"), draft().set("c", "list", "y", "deep", "k").text());
        assertEquals(YAML.replace("one: 1 %", "one: 2 %"), draft().set("2 %", "map", "one").text());
        assertEquals(YAML.replace("- { id: x, n: 1 }", "- { id: x, n: 7 }"), draft().set(7, "list", "x", "n").text());
    }

    @Test @DisplayName("an element comes or goes with its comment, a heading stays")
    void addsAndRemoves() {
        assertEquals(YAML.replace("n: 3 }\n", "n: 3 }\n  - { id: w, yes: \"\\\"\" }\n"), draft().add(Map.of("id", "w"), "list").set("\"", "list", "w", "yes").text());
        assertEquals(YAML.replace("  - { id: z, n: 3 }\n", ""), draft().removeWhere(each -> "z".equals(each.get("id")), "list").text());
        String withoutY = draft().removeWhere(each -> "y".equals(each.get("id")), "list").text();
        assertTrue(withoutY.contains("\n  # group\n  - { id: z, n: 3 }\n"), withoutY);
        String none = draft().removeWhere(each -> true, "list").text();
        assertTrue(none.contains("\nlist: []\n"), none);
        assertEquals(YAML.replace("# tail of list\nmap:\n  one: 1 %\n  two: [ p, q ]\n", ""), draft().remove("map").text());
    }

    @Test @DisplayName("an edit and its reverse leave the text as it was, and the draft before is not changed")
    void goesBack() {
        PlantDraft before = draft();
        PlantDraft there = before.set("2 %", "map", "one").add(Map.of("id", "w"), "list");
        assertEquals(YAML, there.set("1 %", "map", "one").removeWhere(each -> "w".equals(each.get("id")), "list").text());
        assertEquals(YAML, before.text());
        assertSame(before, before.removeWhere(each -> false, "list"));
    }

    @ParameterizedTest @DisplayName("written anew from its values alone, a shipped plant reads as the same plant")
    @ValueSource(strings = {"potline-only", "reference-500ka"})
    void writesAnew(String id) {
        PlantDraft shipped = Scenario.shipped(id);
        Map<String, Object> all = org.potline.twin.yaml.PlainTree.map(shipped.get().orElseThrow());
        String anew = new org.potline.twin.yaml.YamlPatch("{}\n").with(all);
        assertEquals(shipped.plant(), PlantReader.parse(anew, id));
        assertTrue(anew.lines().allMatch(line -> line.length() <= 260), () -> anew.lines().filter(line -> line.length() > 260).toList().toString());
    }

    @ParameterizedTest @DisplayName("every element of every list of a shipped plant can be changed alone: the rest keeps its bytes")
    @ValueSource(strings = {"potline-only", "reference-500ka"})
    void keepsTheRest(String id) {
        PlantDraft shipped = Scenario.shipped(id);
        String text = shipped.text();
        for (String list : List.of("streams", "points", "meters", "people", "documents", "archives", "candidates")) {
            List<Map<String, Object>> elements = shipped.elements(list);
            for (int i = 0; i < elements.size(); i += 17) {
                Map<String, Object> element = elements.get(i);
                PlantDraft changed = shipped.replaceWhere(element::equals, each -> {
                    each.put("stranger", "x");
                    return each;
                }, list);
                String after = changed.text();
                int same = 0;
                while (text.charAt(same) == after.charAt(same)) {
                    same++;
                }
                int end = 0;
                while (text.charAt(text.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
                    end++;
                }
                assertTrue(text.length() - same - end < 4000, list + " " + element);
            }
        }
    }

    @ParameterizedTest @DisplayName("the empty copy of a shipped plant is a plant: no meters and laboratory, all else there is")
    @ValueSource(strings = {"potline-only", "reference-500ka"})
    void empties(String id) {
        Plant before = Scenario.shipped(id).plant();
        Plant empty = EmptySite.of(Scenario.shipped(id)).plant();
        assertEquals(List.of(), empty.points());
        assertEquals(List.of(), empty.meters());
        assertEquals(List.of(), empty.laboratory().instruments());
        assertEquals(List.of(), empty.laboratory().analyses());
        assertEquals(before.processes(), empty.processes());
        assertEquals(before.streams(), empty.streams());
        assertEquals(before.people(), empty.people());
        assertEquals(before.organisation().plan(), empty.organisation().plan());
    }

    @ParameterizedTest @DisplayName("a plant whose author took sections out or left them empty reads; what refers into them is refused")
    @ValueSource(strings = {"[]", "", "{}", "gone"})
    void readsEmptySections(String left) {
        PlantDraft empty = EmptySite.of(Scenario.shipped("potline-only"));
        String text = empty.text();
        String by = left.equals("gone") ? "" : "$1 " + left + "\n";
        String list = left.equals("{}") ? "$1 []\n" : by;
        String edited = text.replaceAll("(?m)^(points:|meters:) \\[\\]\n", list).replaceAll("(?m)^(laboratory:) ?(.*\n( .*\n)*)", left.equals("[]") ? "$1 { instruments: [], analyses: [] }\n" : by);
        assertEquals(List.of(), PlantReader.parse(edited, "edited").meters());
    }
}
