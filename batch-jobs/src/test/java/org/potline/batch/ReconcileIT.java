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

/** Problem files as their user reconciles them. */
@DisplayName("reconcile")
class ReconcileIT {
    private static final String BYPASS = """
            measurements:
              inlet: { value: %s, u: 1 }
              natural-gas@casting: { value: 64, u: 1 }
              branch: { value: 36, halfWidth95: 1.96 }
              behind: { value: 64.5, u: 1 }
            unmeasured: [outlet, p, q]
            balances:
              - inlet - natural-gas@casting - branch = 0
              - "natural-gas@casting = behind"
              - outlet = behind + branch
              - 2 p = q
            """;

    @TempDir
    Path folder;

    private PotlineProcess.Ended run(int code, String yaml, String... more) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("p.yaml"), yaml);
        var words = new String[more.length + 2];
        words[0] = "reconcile";
        words[1] = "p.yaml";
        System.arraycopy(more, 0, words, 2, more.length);
        return new PotlineProcess(folder).ends(code, words);
    }

    @Test
    @DisplayName("--json holds the promised keys: values that satisfy the balances, 1.96 u, chi-square, nobody suspected")
    void answersAsPromised() throws IOException, InterruptedException {
        JsonNode document = JsonMapper.builder().build().readTree(run(0, BYPASS.formatted("100.3"), "--json").out());
        JsonNode reconciled = document.get("reconciled");
        assertEquals(0, reconciled.get("inlet").asDouble() - reconciled.get("natural-gas@casting").asDouble() - reconciled.get("branch").asDouble(), 1e-9);
        assertEquals(reconciled.get("inlet").asDouble(), reconciled.get("outlet").asDouble(), 1e-9);
        assertTrue(document.get("halfWidth95").get("inlet").asDouble() < 1.96);
        assertEquals(2, document.get("dof").asInt());
        // r = (0.3, -0.5), S = [[3, -1], [-1, 2]]: (2·0.09 + 2·1·0.3·(-0.5) + 3·0.25) / 5
        assertEquals(0.126, document.get("chiSquare").asDouble(), 1e-9);
        assertEquals(0, document.get("suspects").size());
        assertEquals("[\"p\",\"q\"]", document.get("unobservable").toString());
        assertEquals("[\"q\"]", document.get("suggestions").get(0).get("meters").toString());
    }

    @Test
    @DisplayName("a fault is suspected, with size and power, and the exit code is 1; in both languages")
    void suspects() throws IOException, InterruptedException {
        JsonNode document = JsonMapper.builder().build().readTree(run(1, BYPASS.formatted("120"), "--json", "--fault", "5").out());
        // once the inlet is taken away nothing but 64 against 64.5 is left: 64.25 + 36 is what it should read
        assertEquals(120 - 64.25 - 36, document.get("suspicions").get(0).get(0).get("fault").asDouble(), 1e-9);
        assertEquals("inlet", document.get("suspects").get(0).asString());
        assertTrue(document.get("power").get("inlet").asDouble() > 0.9);
        String english = run(1, BYPASS.formatted("120"), "--lang", "en").out();
        assertTrue(english.contains("do NOT agree") && english.contains("would be seen with probability") && english.contains("Not observable: p, q"), english);
        assertTrue(run(1, BYPASS.formatted("120")).out().contains("不符"));
    }

    @Test
    @DisplayName("a bad file, and a fault of no size, are refused in one line with the place")
    void refuses() throws IOException, InterruptedException {
        String error = run(2, BYPASS.formatted("120").replace("behind + branch", "behind + brunch"), "--lang", "en").err();
        assertTrue(error.lines().count() == 1 && error.startsWith("p.yaml:10:23: ") && error.contains("brunch"), error);
        assertTrue(run(2, BYPASS.formatted("120"), "--fault", "0", "--lang", "en").err().startsWith("--fault: "));
        assertTrue(run(2, "", "--lang", "en").err().contains("p.yaml: The file is empty"));
    }
}
