package org.potline.rules.examination;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.rules.finding.Confidence;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;

/** Reads the score sheet, strictly: everything wrong with it is said in one go. */
final class SheetReader {
    static final String BUNDLE = "forms";
    private static final String FILE = "score-sheet.yaml";
    private static final double MOST_POINTS = 100;
    /** Points with decimals add up to 100 but for the last binary digits. */
    private static final double SLIP = 1e-9;

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> itemOfClause = new HashMap<>();
    private final Problems problems;

    private SheetReader(Problems problems) {
        this.problems = problems;
    }

    static Sheet load() {
        return read(Content.folder("rules-kb", "forms").resolve("examination"));
    }

    static Sheet read(Path folder) {
        var problems = new Problems();
        Sheet sheet = new SheetReader(problems).sheet(StrictYaml.map(folder.resolve(FILE), "forms/examination/" + FILE, problems));
        problems.refuseIfAny();
        return sheet;
    }

    private Sheet sheet(YamlMap map) {
        LocalText title = map.localText("title");
        LocalText known = map.localText("known");
        LocalText source = map.localOrPlain("source");
        String confidence = confidence(map);
        Map<Modality, Double> costs = costs(map.map("costs"));
        Sheet.Rule conclusion = conclusion(map.map("conclusion"));
        List<Sheet.Chapter> chapters = map.list("chapters", this::chapter);
        double points = chapters.stream().flatMap(chapter -> chapter.items().stream()).mapToDouble(Sheet.Item::points)
                .reduce(0, Double::sum);
        if (problems.count() == 0 && Math.abs(points - ScoreSheet.FULL) > SLIP) {
            map.refuseAt("chapters", BUNDLE, "points-sum", Map.of("value", points, "expected", ScoreSheet.FULL));
        }
        return map.make(() -> new Sheet(title, known, source, confidence, costs, conclusion, chapters));
    }

    private static String confidence(YamlMap map) {
        String confidence = map.text("confidence");
        if (!confidence.isEmpty() && !Confidence.isMark(confidence)) {
            map.refuseAt("confidence", BUNDLE, "confidence-wrong", Map.of("value", confidence));
        }
        return confidence;
    }

    private static Sheet.Rule conclusion(YamlMap map) {
        LocalText text = map.localText("rule");
        LocalText source = map.localOrPlain("source");
        String confidence = confidence(map);
        return map.make(() -> new Sheet.Rule(text, source, confidence));
    }

    private static Map<Modality, Double> costs(YamlMap map) {
        double shall = within(map, "shall", 1);
        double should = within(map, "should", 1);
        map.text("confidence");
        map.localOrPlain("source");
        return map.make(() -> Map.of(Modality.SHALL, shall, Modality.SHOULD, should), Map.of());
    }

    private Sheet.Chapter chapter(YamlMap map) {
        String id = id(map);
        LocalText title = map.localText("title");
        List<Sheet.Item> items = map.list("items", this::item);
        return map.make(() -> new Sheet.Chapter(id, title, items));
    }

    private Sheet.Item item(YamlMap map) {
        String id = id(map);
        LocalText title = map.localText("title");
        ReviewKind review = map.choice("review", ReviewKind.class);
        double points = within(map, "points", MOST_POINTS);
        List<String> clauses = map.texts("clauses");
        for (String clause : clauses) {
            String other = itemOfClause.putIfAbsent(clause, id);
            if (other != null) {
                map.refuseAt("clauses", BUNDLE, "clause-in-two-items", Map.of("value", clause, "other", other));
            }
        }
        return map.make(() -> new Sheet.Item(id, title, review, points, clauses));
    }

    private String id(YamlMap map) {
        String id = map.text("id");
        if (!id.isEmpty() && !ids.add(id)) {
            map.refuseAt("id", BUNDLE, "sheet-id-twice", Map.of("value", id));
        }
        return id;
    }

    /** A number from 0, exclusive, to a limit, inclusive. */
    private static double within(YamlMap map, String key, double most) {
        double number = map.number(key);
        if (map.has(key) && !(number > 0 && number <= most)) {
            map.refuseAt(key, BUNDLE, "points-range", Map.of("key", key, "value", number, "most", most));
        }
        return number;
    }
}
