package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Metering plans as their user asks for them. */
@DisplayName("plan")
class PlanIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    @DisplayName("of an empty site: what is promised is left, the new plant passes its check, and the same question has the same answer")
    void plansAnEmptySite() throws IOException, InterruptedException {
        var process = new PotlineProcess(folder);
        String first = process.ends(0, "plan", "potline-only", "--empty", "--reconciled", "--target", "560 t", "--front", "3", "--json", "--out", "one").out();
        JsonNode answer = JSON.readTree(first);
        assertTrue(answer.get("plan").get("proof").get("optimal").asBoolean());
        assertTrue(answer.get("plan").get("uReconciledTCo2e").asDouble() <= 560);
        assertEquals(0, answer.get("plan").get("left").size());
        for (String file : new String[] {"plant.yaml", "ledger.xlsx", "network.svg", "index.html", "plan.json"}) {
            assertTrue(Files.size(folder.resolve("one").resolve(file)) > 0, file);
        }
        JsonNode check = JSON.readTree(process.ends(1, "check", "one/plant.yaml", "--json").out());
        for (JsonNode finding : check.get("findings")) {
            assertTrue(!finding.get("clause").asString().matches("EQ-.*") || !finding.get("modality").asString().equals("shall"), finding.toString());
        }
        assertEquals(first, process.ends(0, "plan", "potline-only", "--empty", "--reconciled", "--target", "560 t", "--front", "3", "--json", "--out", "two")
                .out());
        for (String file : new String[] {"plant.yaml", "ledger.xlsx", "network.svg", "index.html", "plan.json"}) {
            assertEquals(-1, Files.mismatch(folder.resolve("one").resolve(file), folder.resolve("two").resolve(file)), file);
        }
    }

    @Test
    @DisplayName("what makes no sense is refused by name; what cannot be reached ends with 1 and says what can")
    void refusesWhatMakesNoSense() throws IOException, InterruptedException {
        var process = new PotlineProcess(folder);
        assertTrue(process.ends(2, "plan", "potline-only", "--target", "tight", "--lang", "en").err().contains("(tight)"));
        assertTrue(process.ends(2, "plan", "potline-only", "--target", "5 t", "--budget", "5", "--lang", "en").err().contains("--budget"));
        assertTrue(process.ends(2, "plan", "potline-only", "--of", "coal@moon", "--lang", "en").err().contains("coal@moon"));
        assertTrue(process.ends(2, "plan", "potline-only", "--empty", "--edition", "hj-75/2017", "--lang", "en").err().contains("nothing to plan"));
        assertTrue(process.ends(1, "plan", "potline-only", "--empty", "--target", "1 t", "--lang", "en", "--out", "none").out().contains("not to be reached"));
    }
}
