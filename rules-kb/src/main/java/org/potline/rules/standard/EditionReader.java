package org.potline.rules.standard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads one edition's folder: head, clauses, parameters, rules, messages, cases. Only the head must be there. */
final class EditionReader {
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
        if (!("/" + shown).endsWith("/" + id)) {
            head.refuseAt("edition", Editions.BUNDLE, "edition-misnamed", Map.of("value", id, "folder", shown));
        }
        LocalText title = head.localText("title");
        LocalText document = head.localOrPlain("document");
        LocalText banner = head.localText("banner");
        boolean working = head.truth("workingValues");
        String advice = head.textOrNone("advice");
        List<Chapter> chapters = chapters(head);
        List<String> includes = head.has("includes") ? head.texts("includes") : List.of();
        Validity validity = validity(head, document);
        head.make(() -> id);
        var content = new PackFolder(folder, shown, problems);
        return new EditionPart(id, shown, title, banner, advice, chapters, includes, clauses(id, document),
                content.parameters(working), content.packs(), content.messages(), content.cases(),
                TermReader.read(folder, shown, problems), validity);
    }

    /** The first and the last day on which the document is in force, as far as they are known. */
    private static Validity validity(YamlMap head, LocalText document) {
        Optional<LocalDate> from = head.optional("inForce", YamlValue::asDate);
        Optional<LocalDate> until = head.optional("until", YamlValue::asDate);
        LocalText replacedBy = head.has("replacedBy") ? head.localOrPlain("replacedBy") : LocalText.same("");
        return new Validity(document, from, until, replacedBy);
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
            ClauseReader.checkId(id, all);
            clauses.add(ClauseReader.read(id, all.map(id), edition, document));
        }
        root.make(() -> edition);
        return clauses.stream().filter(Objects::nonNull).toList();
    }
}
