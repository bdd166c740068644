package org.potline.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

/** Every text is used: by its whole key in the code, or by a family whose last part comes from the data or from a list. */
class TextKeysTest {
    private static final Set<String> FAMILIES = Set.of("section.", "lead.", "figure.", "card.", "made.", "status.", "month.", "modality.",
            "source.", "item.", "language.", "level.", "approach.", "serves.", "calibration.", "place.", "why.", "unseen-why.", "constant.",
                    "origin.",
            "gap.", "step.", "review.", "tier.", "confidence-of.", "examination.conclusion.", "shape.", "spread.", "months.", "cause-kind.",
                    "laboratory.", "measured.", "value-row.",
            "tiers.weight.", "plan.beside.", "plan.term.", "plan.meaning.", "plan.action.", "plan.count.",
            "whatif.output.", "whatif.column.", "whatif.term.", "whatif.meaning.");

    @Test
    @DisplayName("no text of the bundle is left over, and every family is really asked for")
    void everyTextIsUsed() throws IOException {
        String code = code();
        var unused = new TreeSet<>(Texts.of(Words.BUNDLE).keys(Language.EN));
        unused.addAll(Texts.of(Words.ACCOUNTING).keys(Language.EN));
        unused.addAll(Texts.of(Words.CHECK).keys(Language.EN));
        unused.addAll(Texts.of(Words.UNCERTAINTY).keys(Language.EN));
        unused.addAll(Texts.of(Words.PLAN).keys(Language.EN));
        unused.addAll(Texts.of(Words.WHAT_IF).keys(Language.EN));
        unused.removeIf(key -> code.contains('"' + key + '"') || FAMILIES.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
        assertEquals(Set.of(), FAMILIES.stream().filter(family -> !Pattern.compile('"' + Pattern.quote(family) + "[a-z.]*\"").matcher(code)
                .find()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile).sorted().map(TextKeysTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
