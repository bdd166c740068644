package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code potline diagram}, as its user has it. */
@DisplayName("The diagrams of a plant")
class DiagramIT {
    @TempDir
    Path folder;

    private PotlineProcess.Ended run(int code, String... arguments) throws IOException, InterruptedException {
        return new PotlineProcess(folder).ends(code, arguments);
    }

    @Test
    @DisplayName("each stands in the folder, is named, and shows the instruments of its day")
    void areWritten() throws IOException, InterruptedException {
        JsonNode written = JsonMapper.builder().build().readTree(run(0, "diagram", "potline-only", "--out", "d", "--json").out());
        for (JsonNode drawing : written.get("drawings")) {
            assertTrue(Files.readString(folder.resolve("d").resolve(drawing.get("file").asString())).startsWith("<?xml"));
        }
        assertTrue(Files.readString(folder.resolve("d/network.svg")).contains("data-id=\"EM-102\""));
        assertTrue(Files.readString(folder.resolve("d/index.html")).contains("Network of metering points"));
        run(0, "diagram", "potline-only", "--out", "then", "--on", "2021-01-01");
        assertFalse(Files.readString(folder.resolve("then/network.svg")).contains("data-id=\"EM-101\""), "it was installed in June 2022");
    }

    @Test
    @DisplayName("a folder that is a file, an unknown plant, edition or day are refused, and nothing is written")
    void refusesWhatCannotBe() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("file"), "");
        assertTrue(run(2, "diagram", "potline-only", "--out", "file", "--lang", "en").err().contains("file"));
        assertTrue(run(2, "diagram", "no-such-plant", "--lang", "en").err().contains("no-such-plant"));
        assertTrue(run(2, "diagram", "--edition", "jjf-al/draft-2024", "--lang", "en").err().contains("jjf-al/draft-2024"));
        assertTrue(run(2, "diagram", "--on", "2025-02-30", "--lang", "en").err().contains("2025-02-30"));
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
