package org.potline.rules.standard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.potline.rules.finding.Confidence;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads an edition's terms, {@code terms.yaml}, which need not be there. No form of a term may be that of another. */
final class TermReader {
    static final String FILE = "terms.yaml";
    private final Map<String, Where> forms = new HashMap<>();

    private TermReader() {
    }

    static Glossary read(Path folder, String shown, Problems problems) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Glossary.NONE;
        }
        YamlMap root = StrictYaml.map(file, shown + "/" + FILE, problems);
        List<Term> terms = root.list("terms", new TermReader()::term);
        return root.make(() -> new Glossary(terms), Glossary.NONE);
    }

    private Term term(YamlMap map) {
        LocalText name = map.localText("term");
        Map<Language, List<String>> also = map.optional("also", value -> also(value.asMap())).orElse(Map.of());
        LocalText definition = map.localText("definition");
        LocalText source = map.localOrPlain("source");
        String confidence = map.text("confidence");
        if (!confidence.isEmpty() && !Confidence.isMark(confidence)) {
            map.refuseAt("confidence", Editions.BUNDLE, "clause-confidence", Map.of("value", confidence));
        }
        for (Language language : Language.values()) {
            refuseTwice(map, name.in(language));
            also.getOrDefault(language, List.of()).forEach(form -> refuseTwice(map, form));
        }
        return map.make(() -> new Term(name, also, definition, source, confidence));
    }

    private static Map<Language, List<String>> also(YamlMap map) {
        List<String> zh = map.optional("zh", YamlValue::asTexts).orElse(List.of());
        List<String> en = map.optional("en", YamlValue::asTexts).orElse(List.of());
        return map.make(() -> Map.of(Language.ZH, zh, Language.EN, en), Map.of());
    }

    private void refuseTwice(YamlMap map, String form) {
        Where first = forms.putIfAbsent(form, map.where());
        if (first != null && !form.isEmpty()) {
            map.refuse(Editions.BUNDLE, "term-twice", Map.of("value", form, "first", first));
        }
    }
}
