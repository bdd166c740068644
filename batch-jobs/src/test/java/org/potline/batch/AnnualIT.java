package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job, as its user runs it. */
@DisplayName("annual")
class AnnualIT {
    @TempDir
    Path folder;

    @Test
    @DisplayName("the same inputs give the same bytes in Turkish on the date line and in Chinese in Shanghai; another seed does not")
    void sameBytesWhateverTheMachine() throws IOException, InterruptedException {
        var potline = new PotlineProcess(folder);
        var turkish = potline.run(List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
                "annual", "--out", "turkish", "--db", "db/a");
        assertEquals(0, turkish.code(), turkish.err());
        var chinese = potline.run(List.of("-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=Asia/Shanghai",
                "-XX:ActiveProcessorCount=1"), "annual", "--out", "chinese", "--db", "db/b");
        assertEquals(0, chinese.code(), chinese.err());
        for (String file : List.of("index.html", "accounting.html", "diagrams.html", "result.json", "ledger.csv")) {
            assertEquals(-1, Files.mismatch(folder.resolve("turkish").resolve(file), folder.resolve("chinese").resolve(file)), file);
        }
        assertEquals(0, potline.run("annual", "--seed", "2", "--out", "other", "--db", "db/b").code());
        assertNotEquals(-1, Files.mismatch(folder.resolve("chinese/ledger.csv"), folder.resolve("other/ledger.csv")));
        runsAreListed(potline);
    }

    private void runsAreListed(PotlineProcess potline) throws IOException, InterruptedException {
        JsonNode runs = JsonMapper.builder().build().readTree(potline.run("runs", "--json", "--db", "db/b").out());
        assertEquals(2, runs.size());
        assertEquals("completed", runs.get(1).get("status").asString());
        assertEquals(2, runs.get(1).get("seed").asLong());
        assertTrue(potline.run("runs", "--db", "db/b").out().strip().startsWith("1"));
    }

    @Test
    @DisplayName("--json prints one document: the inventory, the truth, findings and coverage; the page's own numbers")
    void jsonIsOneDocument() throws IOException, InterruptedException {
        var ended = new PotlineProcess(folder).run("annual", "--json", "--lang", "en");
        assertEquals(0, ended.code(), ended.err());
        assertEquals("", ended.err());
        JsonNode document = JsonMapper.builder().build().readTree(ended.out());
        double total = 0;
        for (JsonNode source : document.get("sources")) {
            total += source.get("tCo2e").asDouble();
        }
        assertEquals(document.get("totalTCo2e").asDouble(), total, 1e-6);
        double u = document.get("uTCo2e").asDouble();
        assertTrue(u > 0.001 * total && u < 0.1 * total, "every datum of a simulated plant has an uncertainty: " + u);
        assertEquals(u, document.get("uncertainty").get("outputs").get(0).get("uTCo2e").asDouble(), 1e-9 * u);
        assertTrue(document.get("trueTCo2e").asDouble() > 100_000, "a 97 kt smelter emits more than 1 t/t");
        double parts = 0;
        for (JsonNode one : document.get("explained")) {
            parts += one.get("meterTCo2e").asDouble() + one.get("factorTCo2e").asDouble() + one.get("boundaryTCo2e").asDouble();
        }
        assertEquals(total - document.get("emittedTCo2e").asDouble(), parts, 1e-9 * total);
        assertTrue(document.get("findings").size() > 0 && document.get("coverage").size() > 0);
    }

    @Test
    @DisplayName("500 000 t of liquid aluminium and nothing else: PFC 131 580 t, anode carbon 735 416 t, rounded 735 000 t")
    void accountsALedger() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("al.csv"), "period,stream,item,value,unit,u\n2025,electrolysis,liquid-aluminium,500000,t,\n");
        var ended = new PotlineProcess(folder).run("account", "al.csv", "--json");
        assertEquals(0, ended.code(), ended.err());
        JsonNode sources = JsonMapper.builder().build().readTree(ended.out()).get("sources");
        // 500 000 x 0.411 x (1 - 0.02 - 0.004) x 44/12; rounded: 500 000 x 1.47
        assertEquals(735_416.0, sources.get(0).get("tCo2e").asDouble(), 1e-6);
        assertEquals(735_000, sources.get(0).get("tCo2eRounded").asDouble(), 0);
        // 500 000 x (0.034 x 6630 + 0.0034 x 11100) / 1000
        assertEquals(131_580, sources.get(1).get("tCo2e").asDouble(), 1e-6);
        assertTrue(sources.get(0).get("defaults").size() == 3 && sources.get(1).get("defaults").size() >= 1, ended.out());
    }
}
