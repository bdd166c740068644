package org.potline.rules.form;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.potline.rules.accounting.FormulaKind;
import org.potline.rules.finding.Confidence;
import org.potline.twin.plant.Item;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the forms of a guide, {@code rules-kb/forms/<guide>/*.yaml}, strictly: everything wrong with a file is said in one go. */
public final class Forms {
    static final String BUNDLE = "forms";
    /** Excel takes no longer name of a sheet, nor one with any of these. */
    private static final int LONGEST_SHEET_NAME = 31;
    private static final String NOT_IN_SHEET_NAME = ".*[\\[\\]:*?/\\\\].*|'.*|.*'";

    private final FormKind kind;
    private final Problems problems;
    private final Set<FormPart> parts = EnumSet.noneOf(FormPart.class);
    private final Map<Language, Set<String>> sheets = Map.of(Language.ZH, new TreeSet<>(String.CASE_INSENSITIVE_ORDER),
            Language.EN, new TreeSet<>(String.CASE_INSENSITIVE_ORDER));

    private Forms(FormKind kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /**
     * A form of CETS-AG-04.01-V01-2024.
     *
     * @throws BadInput when its content is broken
     */
    public static Form load(FormKind kind) {
        return read(Content.folder("rules-kb", "forms").resolve("cets-2024"), kind);
    }

    /** SHA-256 of the content of all forms. */
    public static String sha256() {
        return Content.sha256(Content.folder("rules-kb", "forms"));
    }

    /** As {@link #load}, from another folder. */
    static Form read(Path folder, FormKind kind) {
        String file = YamlValue.nameOf(kind) + ".yaml";
        var problems = new Problems();
        String shown = "forms/" + folder.getFileName().toString().replace("/", "") + "/" + file;
        Form form = new Forms(kind, problems).form(StrictYaml.map(folder.resolve(file), shown, problems));
        problems.refuseIfAny();
        return form;
    }

    private Form form(YamlMap map) {
        int before = problems.count();
        FormKind stated = map.choice("form", FormKind.class);
        if (stated != kind && problems.count() == before) {
            map.refuseAt("form", BUNDLE, "form-not-file", Map.of("value", YamlValue.nameOf(stated), "expected", YamlValue.nameOf(kind)));
        }
        LocalText name = map.localText("name");
        LocalText known = map.localText("known");
        LocalText source = map.localOrPlain("source");
        String confidence = confidence(map);
        List<FormSection> sections = map.list("sections", this::section);
        return map.make(() -> new Form(kind, name, known, source, confidence, sections));
    }

    private FormSection section(YamlMap map) {
        FormPart part = part(map);
        LocalText sheet = sheet(map);
        LocalText title = map.localText("title");
        LocalText holds = map.localText("holds");
        List<FormField> fields = map.listOrNone("fields", Forms::field);
        List<SourceGroup> groups = part == FormPart.SUMMARY ? map.list("groups", Forms::group) : List.of();
        List<GapRule> gaps = part == FormPart.GAP_RULES ? map.list("gaps", Forms::gap) : List.of();
        LocalText source = map.localOrPlain("source");
        String confidence = confidence(map);
        return map.make(() -> new FormSection(part, sheet, title, holds, fields, groups, gaps, source, confidence));
    }

    private FormPart part(YamlMap map) {
        int before = problems.count();
        FormPart part = map.choice("part", FormPart.class);
        if (problems.count() > before) {
            return part;
        }
        if (part.form() != kind) {
            map.refuseAt("part", BUNDLE, "part-of-other-form", Map.of("value", YamlValue.nameOf(part), "form", YamlValue.nameOf(kind)));
        } else if (!parts.add(part)) {
            map.refuseAt("part", BUNDLE, "part-twice", Map.of("value", YamlValue.nameOf(part)));
        }
        return part;
    }

    private LocalText sheet(YamlMap map) {
        LocalText sheet = map.localText("sheet");
        for (Language language : Language.values()) {
            String name = sheet.in(language);
            if (name.length() > LONGEST_SHEET_NAME || name.matches(NOT_IN_SHEET_NAME)) {
                map.refuseAt("sheet", BUNDLE, "sheet-name", Map.of("value", name, "most", LONGEST_SHEET_NAME));
            } else if (!name.isEmpty() && !sheets.get(language).add(name)) {
                map.refuseAt("sheet", BUNDLE, "sheet-twice", Map.of("value", name));
            }
        }
        return sheet;
    }

    private static FormField field(YamlMap map) {
        LocalText label = map.localText("label");
        var from = map.optional("from", value -> value.asChoice(FormFact.class));
        LocalText source = map.localOrPlain("source");
        String confidence = confidence(map);
        return map.make(() -> new FormField(label, from, source, confidence));
    }

    private static SourceGroup group(YamlMap map) {
        LocalText title = map.localText("title");
        List<FormulaKind.Source> of = map.value("of").map(YamlValue::asList).orElse(List.of()).stream()
                .map(value -> value.asChoice(FormulaKind.Source.class)).toList();
        List<String> places = map.optional("places", YamlValue::asTexts).orElse(List.of());
        LocalText source = map.localOrPlain("source");
        String confidence = confidence(map);
        return map.make(() -> new SourceGroup(title, of, places, source, confidence));
    }

    private static GapRule gap(YamlMap map) {
        Item serves = map.choice("for", Item.class);
        String clause = map.text("clause");
        int order = map.whole("order");
        LocalText text = map.localText("text");
        LocalText source = map.localOrPlain("source");
        String confidence = confidence(map);
        return map.make(() -> new GapRule(serves, clause, order, text, source, confidence));
    }

    private static String confidence(YamlMap map) {
        String confidence = map.text("confidence");
        if (!confidence.isEmpty() && !Confidence.isMark(confidence)) {
            map.refuseAt("confidence", BUNDLE, "confidence-wrong", Map.of("value", confidence));
        }
        return confidence;
    }
}
