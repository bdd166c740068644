package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code potline account --template}, as its user has it. */
@DisplayName("A ledger to fill in")
class LedgerTemplateIT {
    @TempDir
    Path folder;

    private PotlineProcess.Ended run(int code, String... arguments) throws IOException, InterruptedException {
        return new PotlineProcess(folder).ends(code, arguments);
    }

    @Test
    @DisplayName("it is written, refused while it is empty, and accounted once filled: 96 000 t at 0.12 min/cell-day")
    void isWrittenFilledAndAccounted() throws IOException, InterruptedException {
        JsonNode files = JsonMapper.builder().build().readTree(run(0, "account", "--template", "--year", "2024", "--json").out()).get("files");
        assertEquals(List.of("out/ledger-template/ledger-template.xlsx", "out/ledger-template/ledger-template.csv"),
                files.valueStream().map(file -> folder.toAbsolutePath().relativize(Path.of(file.asString())).toString()).toList());
        Path csv = Path.of(files.get(1).asString());
        String refused = run(2, "account", csv.toString()).err();
        assertTrue(refused.contains("ledger-template.csv:2:17") && refused.contains("出铝量") && refused.contains("2024-12"), refused);
        Files.writeString(csv, Files.readString(csv).lines().map(line -> line.endsWith("必填")
                ? line.replaceFirst(",,", "," + (line.contains("阳极效应分钟数") ? "0.12" : "8000") + ",") : line).collect(Collectors.joining("\n")));
        String filled = Files.readString(csv);
        String kept = run(2, "account", "--template", "--year", "2024").err();
        assertTrue(kept.contains("ledger-template.csv") && kept.lines().count() == 1, kept);
        assertEquals(filled, Files.readString(csv));
        JsonNode inventory = JsonMapper.builder().build().readTree(run(0, "account", csv.toString(), "--json").out());
        assertEquals("2024", inventory.get("period").asString());
        // 96 000 t by 0.143 x 0.12 kg/t CF4, 0.1 of it C2F6: 96 000 x 0.01716 x (6630 + 0.1 x 11100) / 1000
        assertEquals(96_000 * 0.01716 * (6630 + 0.1 * 11100) / 1000, inventory.get("sources").get(1).get("tCo2e").asDouble(), 1e-6);
        assertTrue(inventory.get("notes").toString().contains("铝液产量") || inventory.get("notes").toString().contains("liquid-aluminium"));
    }

    @Test
    @DisplayName("words that would be passed over, a missing ledger and a year out of range are refused, and nothing is written")
    void refusesWordsOfNoUse() throws IOException, InterruptedException {
        assertTrue(run(2, "account", "--lang", "en").err().contains("LEDGER"));
        assertTrue(run(2, "account", "a.csv", "--template", "--lang", "en").err().contains("(a.csv)"));
        assertTrue(run(2, "account", "a.csv", "--year", "2024", "--lang", "en").err().contains("--template"));
        assertTrue(run(2, "account", "a.csv", "--out", "x", "--lang", "en").err().contains("a.csv"));   // --out alone asks for the page
        assertTrue(run(2, "account", "--template", "--year", "1800", "--lang", "en").err().contains("1800"));
        Files.writeString(folder.resolve("file"), "");
        assertTrue(run(2, "account", "--template", "--out", "file", "--lang", "en").err().contains("file"));
        assertFalse(Files.exists(folder.resolve("out")) || Files.exists(folder.resolve("x")));
    }
}
