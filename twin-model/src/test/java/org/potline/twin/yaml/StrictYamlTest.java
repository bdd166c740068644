package org.potline.twin.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Problem;

/** What is no YAML of ours is refused in one clear sentence, at its place. */
class StrictYamlTest {
    private enum Colour { DEEP_RED, BLUE }

    @TempDir Path folder;

    private static String said(BadInput refusal) {
        assertEquals(1, refusal.problems().size(), refusal::getMessage);
        Problem problem = refusal.problems().get(0);
        assertFalse(problem.text(Language.ZH).isBlank());
        return problem.where() + " " + problem.key();
    }

    private String ofFile(Path file) {
        return said(assertThrows(BadInput.class, () -> StrictYaml.map(file, "a.yaml", new Problems())));
    }

    private static String ofText(String yaml, Consumer<YamlMap> read) {
        return said(assertThrows(BadInput.class, () -> {
            var problems = new Problems();
            YamlMap map = StrictYaml.mapOf(yaml, "a.yaml", problems);
            read.accept(map);
            map.make(() -> map);
            problems.refuseIfAny();
        }));
    }

    @Test @DisplayName("a missing file, a folder, an empty file and one in GBK")
    void refusesFiles() throws Exception {
        assertEquals("a.yaml file-missing", ofFile(folder.resolve("none.yaml")));
        assertEquals("a.yaml file-is-folder", ofFile(folder));
        assertEquals("a.yaml file-empty", ofFile(Files.writeString(folder.resolve("empty.yaml"), "# nothing\n")));
        assertEquals("a.yaml file-not-utf8", ofFile(Files.write(folder.resolve("gbk.yaml"), "name: 铝".getBytes(Charset.forName("GBK")))));
    }

    @Test @DisplayName("a byte order mark and Windows line ends do no harm")
    void toleratesMarks() throws Exception {
        Path file = Files.write(folder.resolve("bom.yaml"), "\uFEFFa: 1\r\nb: x\r\n".getBytes(StandardCharsets.UTF_8));
        YamlMap map = StrictYaml.map(file, "bom.yaml", new Problems());
        assertEquals("1 x", map.whole("a") + " " + map.text("b"));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`a: [1, 2`|a.yaml:1:9", "`a: b: c`|a.yaml:1:5", "`a: 1\n\tb: 2`|a.yaml:2:1", "`a: 'x`|a.yaml:1:6",
        "`a: 1\n---\nb: 2`|a.yaml:2:1", "`a: @x`|a.yaml:1:4"})
    @DisplayName("text that is no YAML is refused where it stops being so")
    void refusesBrokenYaml(String yaml, String where) {
        assertEquals(where + " yaml-broken", ofText(yaml.replace("\\n", "\n").replace("\\t", "\t"), map -> { }));
    }

    @ParameterizedTest @ValueSource(strings = {"a: &x [1]\nb: [*x, *x]", "a: &x [*x]"})
    @DisplayName("references that could expand without bound are refused")
    void refusesAliases(String yaml) {
        assertEquals("a.yaml yaml-broken", ofText(yaml, YamlMap::keys));
    }

    @Test @DisplayName("tags that ask for an object are refused")
    void refusesTags() {
        assertEquals("a.yaml:1:4 yaml-broken", ofText("a: !!javax.script.ScriptEngineManager [x]", YamlMap::keys));
        assertEquals("a.yaml:2:6 tag-refused", ofText("a:\n  b: !script rm", YamlMap::keys));
    }

    @Test @DisplayName("a root that is no map, a key twice, a key missing and one not known")
    void refusesKeys() {
        assertEquals("a.yaml:1:1 expected-map", said(assertThrows(BadInput.class, () -> {
            var problems = new Problems();
            StrictYaml.mapOf("- 1", "a.yaml", problems);
            problems.refuseIfAny();
        })));
        assertEquals("a.yaml:3:1 key-twice", ofText("a: 1\nb: 2\na: 3", YamlMap::keys));
        assertEquals("a.yaml:1:1 key-missing", ofText("a: 1", map -> {
            map.whole("a");
            map.text("b");
        }));
        assertEquals("a.yaml:2:1 key-unknown", ofText("a: 1\nc: 2", map -> map.whole("a")));
    }

    @ParameterizedTest @ValueSource(strings = {"x", "1,5", "0x10", "1_000", "12:30", ".5", "5.", ".inf", ".nan", "1e999", "\"5\"", "", "[1]"})
    @DisplayName("what is no plain decimal number is none")
    void refusesOddNumbers(String text) {
        assertEquals("expected-number", ofText("a: " + text, map -> map.number("a")).replaceAll(".* ", ""));
    }

    @ParameterizedTest @CsvSource({"12, 12", "-0.5, -0.5", "+3, 3", "3e-4, 3e-4", "007, 7", "1.50, 1.5"})
    @DisplayName("plain decimal numbers are read as they stand, leading zeros too")
    void readsNumbers(String text, double number) {
        assertEquals(number, StrictYaml.mapOf("a: " + text, "a.yaml", new Problems()).number("a"));
    }

    @ParameterizedTest @ValueSource(strings = {"yes", "on", "True", "\"true\"", "1"})
    @DisplayName("only true and false are truths")
    void refusesOddTruths(String text) {
        assertEquals("a.yaml:1:4 expected-truth", ofText("a: " + text, map -> map.truth("a")));
    }

    @ParameterizedTest @ValueSource(strings = {"deep_red", "Deep-Red", "DEEP_RED", "red", "[blue]"})
    @DisplayName("a name of an enumeration is written in lower case with hyphens")
    void refusesOddNames(String text) {
        assertEquals("a.yaml:1:4 expected-choice", ofText("a: " + text, map -> map.choice("a", Colour.class)));
        assertEquals(Colour.DEEP_RED, StrictYaml.mapOf("a: deep-red", "a.yaml", new Problems()).choice("a", Colour.class));
    }

    @Test @DisplayName("a map that is not there is said once, its keys are not missed as well")
    void saysAMissingMapOnce() {
        assertEquals("a.yaml:1:4 expected-map", ofText("a: 5", map -> {
            YamlMap inner = map.map("a");
            inner.text("x");
            assertEquals(List.of(), inner.list("y", element -> element));
            assertEquals(null, inner.make(() -> "made"));
        }));
    }
}
