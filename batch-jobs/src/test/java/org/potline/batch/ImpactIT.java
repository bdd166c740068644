package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code potline impact}, as its user has it. */
@DisplayName("The impact of a proposal")
class ImpactIT {
    private static final Path SHIPPED = Path.of("..", "twin-model", "plants", "potline-only.yaml");
    private static final List<String> FILES = List.of("impact.html", "impact.json", "consultation.csv", "consultation.xlsx");

    @TempDir
    Path folder;

    private PotlineProcess.Ended run(int code, String... arguments) throws IOException, InterruptedException {
        return new PotlineProcess(folder).ends(code, arguments);
    }

    private Path plants() throws IOException {
        Path plants = Files.createDirectories(folder.resolve("plants"));
        Files.copy(SHIPPED, plants.resolve("as-it-is.yaml"));
        String finer = Files.readString(SHIPPED).replaceFirst(
                "(?s)(managementNo: EM-102\n *type: )AC_KWH_1(\n.*?accuracy: )active-energy 1\n", "$1AC_KWH_05S$2active-energy 0.5S\n");
        Files.writeString(plants.resolve("good-until-now.yaml"), finer);
        return plants;
    }

    @Test
    @DisplayName("a meter just good enough until now is found, one that never was is found otherwise; page, table and document say so, twice the same")
    void rectifiers() throws IOException, InterruptedException {
        plants();
        JsonNode json = JsonMapper.builder().build().readTree(run(0, "impact", "rectifier-class-02s", "--plants", "plants", "--json").out());
        assertEquals("1 0 1", json.get("appear").asInt() + " " + json.get("go").asInt() + " " + json.get("change").asInt());
        Path out = folder.resolve("out/impact-rectifier-class-02s");
        byte[] page = Files.readAllBytes(out.resolve("impact.html"));
        String html = new String(page, StandardCharsets.UTF_8);
        assertTrue(html.contains("for=\"show-en\"") && html.contains("for=\"show-zh\""), "both languages can be chosen");
        assertTrue(html.contains("EM-102") && html.contains("意见汇总处理表") && html.contains("Consultation table"));
        List<String> rows = Files.readString(out.resolve("consultation.csv")).lines().toList();
        assertEquals(2, rows.size());
        assertTrue(rows.get(1).contains("EQ-6") && rows.get(1).contains("2/2"), rows.get(1));
        run(0, "impact", "rectifier-class-02s", "--plants", "plants");
        assertArrayEquals(page, Files.readAllBytes(out.resolve("impact.html")));
        String before = run(0, "impact", "rectifier-class-02s", "--plants", "plants", "--on", "2026-06-30", "--out", "before", "--lang", "en", "--json").out();
        assertEquals(0, JsonMapper.builder().build().readTree(before).get("appear").asInt(), "the day before it is in force");
    }

    @Test
    @DisplayName("one plant that cannot be read refuses the whole run, and nothing is written")
    void badPlant() throws IOException, InterruptedException {
        Path plants = plants();
        Files.writeString(plants.resolve("broken.yaml"), "potline: 1\nid: x\n");
        assertTrue(run(2, "impact", "rectifier-class-02s", "--plants", "plants", "--out", "o", "--lang", "en").err().contains("broken.yaml"));
        assertTrue(run(2, "impact", "no-such-proposal", "--plants", "plants", "--out", "o", "--lang", "en").err().contains("rectifier-class-02s"));
        assertTrue(run(2, "impact", "rectifier-class-02s", "--plants", "nowhere", "--out", "o", "--lang", "en").err().contains("nowhere"));
        FILES.forEach(file -> assertFalse(Files.exists(folder.resolve("o").resolve(file)), file));
    }
}
