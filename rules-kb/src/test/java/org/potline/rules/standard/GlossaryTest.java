package org.potline.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Problem;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;

/** The terms of the draft, and which of them a text uses. */
class GlossaryTest {
    private static final Glossary TERMS = Editions.load("jjf-al/draft-2025").terms();

    private static List<String> used(String zh, String en) {
        return TERMS.usedBy(new LocalText(zh, en)).stream().map(term -> term.name().en()).toList();
    }

    @Test @DisplayName("the draft has the nine terms of the drafting notes")
    void nineTerms() {
        assertEquals(9, TERMS.terms().size());
        TERMS.terms().forEach(term -> assertTrue(term.definition().zh().codePoints().anyMatch(Character::isIdeographic), term.name().en()));
    }

    @Test @DisplayName("the longest form counts: a source-stream diagram is no source stream, an equipping rate no instrument")
    void longestFirst() {
        assertEquals(List.of("carbon source-stream diagram"), used("应绘制碳源流流向图。", ""));
        assertEquals(List.of("source stream", "carbon source-stream diagram"), used("碳源流流向图缺少一个源流。", ""));
        assertEquals(List.of("equipping rate"), used("温室气体排放计量器具配备率不足", ""));
        assertEquals(List.of("equipping rate"), used("", "The equipping rate of casting is too low."));
        assertEquals(List.of("carbon source-stream diagram"), used("", "No source-stream diagram shows it."));
    }

    @Test @DisplayName("English is found small and capital, one and several, but not within another word")
    void english() {
        assertEquals(List.of("source stream"), used("", "Source stream diesel@vehicles"));
        assertEquals(List.of("greenhouse gas", "source stream"), used("", "source streams of greenhouse gases"));
        assertEquals(List.of(), used("", "a resource streamlined"));
    }

    @Test @DisplayName("a text uses what it uses in either language, in the order of the standard")
    void eitherLanguage() {
        assertEquals(List.of("calculation method", "source stream"), used("源流", "by the calculation method"));
    }

    @Test @DisplayName("two terms of one form are refused, and a mark that is none")
    void refusesTwice(@TempDir Path folder) throws IOException {
        String good = Files.readString(Content.folder("rules-kb", "standards").resolve("jjf-al/draft-2025/terms.yaml"));
        Files.writeString(folder.resolve("terms.yaml"), good.replace("en: calculation method", "en: measurement method")
                .replaceFirst("confidence: C\n", "confidence: E\n"));
        var problems = new Problems();
        TermReader.read(folder, "draft", problems);
        List<Problem> found = assertThrows(BadInput.class, problems::refuseIfAny).problems();
        assertEquals(List.of("clause-confidence", "term-twice"), found.stream().map(Problem::key).toList());
    }
}
