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

/** A plant's year as its user reconciles it. */
@DisplayName("reconcile a plant")
class ReconcileSiteIT {
    @TempDir
    Path folder;

    private PotlineProcess.Ended run(String... words) throws IOException, InterruptedException {
        return new PotlineProcess(folder).run(words);
    }

    private void refused(String start, String within, String... words) throws IOException, InterruptedException {
        PotlineProcess.Ended ended = run(words);
        assertEquals(2, ended.code(), ended.out());
        assertTrue(ended.err().startsWith(start) && ended.err().contains(within) && ended.err().lines().count() == 1, ended.err());
    }

    @Test
    @DisplayName("--json: a document with twelve months, each with the keys of a problem, and what one more meter would tell")
    void months() throws IOException, InterruptedException {
        PotlineProcess.Ended ended = run("reconcile", "reference-500ka", "--json", "--lang", "en");
        JsonNode document = JsonMapper.builder().build().readTree(ended.out());
        assertEquals("reference-500ka", document.get("plant").asString());
        assertEquals("month", document.get("by").asString());
        assertEquals(12, document.get("periods").size());
        assertEquals(document.get("failing").isEmpty() ? 0 : 1, ended.code());
        JsonNode march = document.get("periods").get(2);
        assertEquals("2025-03", march.get("period").asString());
        JsonNode values = march.get("reconciled");
        double bus = values.get("EM-801").asDouble() + values.get("EM-805").asDouble() + values.get("EM-701").asDouble()
                - values.get("EM-704").asDouble() - values.get("EM-803").asDouble() - values.get("EM-804").asDouble();
        assertEquals(0, bus, 1e-6);
        assertEquals(march.get("dof").asInt(), march.get("balances").size());
        for (JsonNode balance : march.get("balances")) {
            assertTrue(balance.get("uGap").asDouble() > 0 && Math.abs(balance.get("gapAfter").asDouble()) <= 1e-9 * balance.get("passed").asDouble(),
                    balance::toString);
        }
        assertTrue(march.get("halfWidth95").get("natural-gas@baking").asDouble() > 0, "observable: the main less the other branches");
        JsonNode tar = document.get("suggestions").get(0);
        assertEquals("tar@baking [\"tar@baking\",\"baking-loss@anode\"]", tar.get("quantity").asString() + " " + tar.get("makesKnown"));
        assertEquals("tar@baking", document.get("unobservable").get(0).get("quantity").asString());
    }

    @Test
    @DisplayName("a plant is known by what stands in its file, whatever that is called; days of a part of the year, in both languages")
    void days() throws IOException, InterruptedException {
        Files.copy(Path.of("..", "twin-model", "plants", "potline-only.yaml"), folder.resolve("p.yaml"));
        PotlineProcess.Ended english = run("reconcile", "p.yaml", "--by", "day", "--from", "2025-03-01", "--to", "2025-03-03", "--lang", "en");
        assertTrue(english.out().contains(" of 3 periods fail") && english.out().contains("anode yard")
                && english.out().contains("metal made in the pots"), english.out() + english.err());
        String chinese = run("reconcile", "p.yaml", "--by", "day", "--from", "2025-03-01", "--to", "2025-03-03").out();
        assertTrue(chinese.contains("3 个时段") && chinese.contains("电解阳极库"), chinese);
    }

    @Test
    @DisplayName("days that are none of the year, no whole month, options of a plant with a problem: refused in one line")
    void refuses() throws IOException, InterruptedException {
        refused("--from: ", "2024-03-01", "reconcile", "potline-only", "--from", "2024-03-01", "--lang", "en");
        refused("--to: ", "2025-03-02 to 2025-03-30", "reconcile", "potline-only", "--from", "2025-03-02", "--to", "2025-03-30", "--lang", "en");
        refused("", "week", "reconcile", "potline-only", "--by", "week", "--lang", "en");
        Files.writeString(folder.resolve("p.yaml"), "measurements: { a: { value: 1, u: 1 }, b: { value: 1, u: 1 } }\nbalances: [a = b]\n");
        refused("--by: ", "p.yaml", "reconcile", "p.yaml", "--by", "day", "--lang", "en");
    }
}
