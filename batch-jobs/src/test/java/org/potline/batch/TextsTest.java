package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"batch", "help"})
    @DisplayName("both languages have the same keys, and each text the same holes")
    void languagesAreEqual(String bundle) {
        Texts texts = Texts.of(bundle);
        assertEquals(texts.keys(Language.EN), texts.keys(Language.ZH));
        texts.keys(Language.EN).forEach(key -> assertEquals(texts.holes(Language.EN, key), texts.holes(Language.ZH, key), key));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("a per cent sign of the help is doubled: picocli formats the text, and warns on standard error where it cannot")
    void helpCanBeFormatted(Language language) {
        Texts help = Texts.of("help");
        assertEquals(List.of(), help.keys(language).stream().filter(key -> help.say(language, key).replace("%%", "").replace("%n", "").contains("%"))
                .toList());
    }

    /** Words for things that have another Chinese word with us: terms.yaml, the drafting notes and JJF 1001 decide. */
    private static final List<String> OTHER_WORDS = List.of("碳源流图", "碳源流向图", "碳素材料", "碳质材料", "化验室", "责任人", "分辨率", "检测限",
            "常用量值", "烟囱", "工厂", "计量采集点(?!网络图)", "(?<!计量)采集点");

    @Test
    @DisplayName("one thing has one Chinese word in texts, content, plants and guides")
    void oneWordForOneThing() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(TextsTest::isRead).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                OTHER_WORDS.stream().filter(word -> Pattern.compile(word).matcher(text).find()).forEach(word -> found.add(file + ": " + word));
            }
        }
        assertEquals(Set.of(), found);
    }

    private static boolean isRead(Path file) {
        String name = file.toString();
        return !name.contains("/target/") && !name.contains("/src/test/") && !name.endsWith("/terms.yaml") && !name.endsWith("/CHANGELOG.md")
                && name.matches(".*(\\.properties|\\.yaml|\\.md)") && Files.isRegularFile(file);
    }
}
