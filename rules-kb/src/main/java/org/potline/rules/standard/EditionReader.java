package org.potline.rules.standard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.potline.rules.finding.Confidence;
import org.potline.rules.finding.Modality;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterReader;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;

/** Reads one edition's folder: head, clauses, parameters, rules, messages, cases. Only the head must be there. */
final class EditionReader {
    private static final String CLAUSE_ID = "[A-Z]+-[0-9]+";
    private final Path folder;
    private final String shown;
    private final Problems problems;

    EditionReader(Path folder, String shown, Problems problems) {
        this.folder = folder;
        this.shown = shown;
        this.problems = problems;
    }

    EditionPart read() {
        YamlMap head = StrictYaml.map(folder.resolve(Editions.HEAD), shown + "/" + Editions.HEAD, problems);
        String id = head.text("edition");
        if (!shown.endsWith("/" + id)) {
            head.refuseAt("edition", Editions.BUNDLE, "edition-misnamed", Map.of("value", id, "folder", shown));
        }
        LocalText title = head.localText("title");
        LocalText document = head.localOrPlain("document");
        LocalText banner = head.localText("banner");
        boolean working = head.truth("workingValues");
        String advice = head.textOrNone("advice");
        List<Chapter> chapters = chapters(head);
        List<String> includes = head.has("includes") ? head.texts("includes") : List.of();
        head.make(() -> id);
        return new EditionPart(id, shown, title, banner, advice, chapters, includes, clauses(id, document), parameters(working), packs(),
                new MessageFiles(folder.resolve("messages"), shown + "/messages", problems).read(), cases());
    }

    private static List<Chapter> chapters(YamlMap head) {
        return head.listOrNone("chapters", chapter -> {
            LocalText title = chapter.localText("title");
            List<String> topics = chapter.texts("topics");
            return chapter.make(() -> new Chapter(title, topics));
        });
    }

    private List<Clause> clauses(String edition, LocalText document) {
        Path file = folder.resolve("clauses.yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        YamlMap root = StrictYaml.map(file, shown + "/clauses.yaml", problems);
        YamlMap all = root.map("clauses");
        var clauses = new ArrayList<Clause>();
        for (String id : all.keys()) {
            if (!id.matches(CLAUSE_ID)) {
                all.refuseAt(id, Editions.BUNDLE, "clause-id", Map.of("value", id));
            }
            clauses.add(clause(id, all.map(id), edition, document));
        }
        root.make(() -> edition);
        return clauses.stream().filter(Objects::nonNull).toList();
    }

    private static Clause clause(String id, YamlMap map, String edition, LocalText document) {
        LocalText title = map.localText("title");
        LocalText text = map.localText("text");
        String topic = map.text("topic");
        Modality modality = map.choice("modality", Modality.class);
        Modality counts = map.has("counts") ? map.choice("counts", Modality.class) : modality;
        LocalText source = Texts.of(Editions.BUNDLE).both("source-of",
                Map.of("document", document, "place", map.localOrPlain("source")));
        String force = map.textOrNone("force");
        String confidence = map.text("confidence");
        if (Confidence.marks(confidence).isEmpty()) {
            map.refuseAt("confidence", Editions.BUNDLE, "clause-confidence", Map.of("value", confidence));
        }
        Optional<LocalText> unchecked = map.has("unchecked") ? Optional.of(map.localText("unchecked")) : Optional.empty();
        String rule = unchecked.isPresent() ? "" : map.optional("rule", value -> value.asText()).orElse(id);
        return map.make(() -> new Clause(id, title, text, topic, modality, counts, document, source, force, confidence, rule, unchecked, edition,
                map.where()));
    }

    private List<Parameter> parameters(boolean working) {
        return files("parameters", ".yaml").stream()
                .map(file -> ParameterReader.read(file, named(file), working, problems)).flatMap(Optional::stream).toList();
    }

    private List<RulePack> packs() {
        return files("rules", ".drl").stream().map(file -> new RulePack(named(file), StrictYaml.text(file, named(file)))).toList();
    }

    private List<CaseFile> cases() {
        return files("cases", ".yaml").stream()
                .map(file -> new CaseFile(file.getFileName().toString().replace(".yaml", ""), file, named(file))).toList();
    }

    /** Files of that ending in a sub-folder, in the order of their names. */
    private List<Path> files(String subfolder, String ending) {
        Path where = folder.resolve(subfolder);
        return Files.isDirectory(where) ? Content.files(where).stream().filter(file -> file.toString().endsWith(ending)).toList()
                : List.of();
    }

    private String named(Path file) {
        return shown + "/" + folder.relativize(file).toString().replace('\\', '/');
    }
}
