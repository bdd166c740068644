package org.potline.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.potline.rules.accounting.FormulaKind;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.Content;

class FormsTest {
    @ParameterizedTest
    @EnumSource(FormKind.class)
    @DisplayName("each form has every part that can fill it, once")
    void hasEveryPart(FormKind kind) {
        List<FormPart> parts = Forms.load(kind).sections().stream().map(FormSection::part).toList();
        assertEquals(Arrays.stream(FormPart.values()).filter(part -> part.form() == kind).collect(Collectors.toSet()), EnumSet.copyOf(parts));
    }

    @Test
    @DisplayName("every kind of source fits a group of the summary wherever it stands; coal of the power plant is the power facility's alone")
    void everySourceHasItsGroup() {
        FormSection summary = Forms.load(FormKind.REPORT).sections().stream().filter(one -> one.part() == FormPart.SUMMARY).findFirst().orElseThrow();
        for (FormulaKind.Source source : FormulaKind.Source.values()) {
            assertTrue(summary.groups().stream().anyMatch(group -> group.of().contains(source) && group.places().isEmpty()), source.name());
        }
        assertEquals("Power facility", first(summary, "bituminous@power"));
        assertEquals("Combustion of fossil fuels", first(summary, "natural-gas@casting"));
        assertEquals("Decomposition of carbonates", first(summary, "CaCO3@alumina"));
        assertEquals("Anode effects", first(summary, "anode-effect@2"));
    }

    private static String first(FormSection summary, String source) {
        return summary.groups().stream().filter(group -> group.fits(source)).findFirst().orElseThrow().title().en();
    }

    @Test
    @DisplayName("all that is wrong with a form is said in one go, each at its place")
    void refusesInOneGo(@TempDir Path folder) throws IOException {
        String good = Files.readString(Content.folder("rules-kb", "forms").resolve("cets-2024/report.yaml"));
        String bad = good.replace("part: enterprise", "part: meters").replace("part: boundary", "part: cover")
                .replace("sheet: { zh: \"C3 排放汇总\", en: \"C3 Summary\" }", "sheet: { zh: \"C3\", en: \"C3: Summary\" }")
                .replace("from: gwp", "from: gwpx").replaceFirst("confidence: C-", "confidence: E");
        Files.writeString(folder.resolve("report.yaml"), bad);
        BadInput refused = assertThrows(BadInput.class, () -> Forms.read(folder, FormKind.REPORT));
        assertEquals(List.of("part-of-other-form", "confidence-wrong", "expected-choice", "part-twice", "sheet-name"),
                refused.problems().stream().map(problem -> problem.key()).toList());
        refused.problems().forEach(problem -> assertTrue(problem.where().line() > 1 && problem.where().column() > 1, problem.key()));
        Files.writeString(folder.resolve("quality-plan.yaml"), good);
        assertTrue(assertThrows(BadInput.class, () -> Forms.read(folder, FormKind.QUALITY_PLAN)).problems().stream()
                .anyMatch(problem -> problem.key().equals("form-not-file")));
    }

    @Test
    @DisplayName("both languages have the same keys with the same holes, and each key is said")
    void textsAreEqual() throws IOException {
        Texts texts = Texts.of(Forms.BUNDLE);
        assertEquals(texts.keys(Language.ZH), texts.keys(Language.EN));
        String code = Files.readString(Path.of("src/main/java/org/potline/rules/form/Forms.java"))
                + Files.readString(Path.of("src/main/java/org/potline/rules/examination/SheetReader.java"));
        texts.keys(Language.EN).forEach(key -> {
            assertEquals(texts.holes(Language.ZH, key), texts.holes(Language.EN, key), key);
            assertTrue(code.contains('"' + key + '"'), key);
        });
    }
}
