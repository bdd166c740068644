package org.potline.report.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.report.SamplePlan;
import org.potline.twin.text.Language;

class PlanFilesTest {
    @TempDir
    Path temp;

    private static TreeMap<String, byte[]> files(Path folder) throws IOException {
        var all = new TreeMap<String, byte[]>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    @Test
    @DisplayName("a plan leaves plant, ledger, networks, JSON and page; written twice, every byte is the same")
    void writesTheFiles() throws IOException {
        PlanFiles.checkWritable(temp.resolve("a"));
        PlanFiles.write(SamplePlan.outcome(), temp.resolve("a"), Language.ZH);
        PlanFiles.write(SamplePlan.outcome(), temp.resolve("b"), Language.ZH);
        TreeMap<String, byte[]> first = files(temp.resolve("a"));
        assertEquals(List.of("index.html", "ledger.xlsx", "network-utilities.svg", "network.svg", "plan.json", "plant.yaml"),
                List.copyOf(first.keySet()));
        TreeMap<String, byte[]> second = files(temp.resolve("b"));
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
        assertEquals("plant: sample\n", Files.readString(temp.resolve("a/plant.yaml")));
    }

    @Test
    @DisplayName("the JSON document holds the plan unrounded: cost, standard uncertainties, reasons, what was refused, both fronts")
    void writesTheJson() {
        String json = PlanFiles.json(SamplePlan.outcome(), Language.EN);
        for (String wanted : List.of("\"costCny\" : 1262000", "\"uReconciledTCo2e\" : 400.0", "\"riseBookedTCo2e\" : 1581.63",
                "\"clause\" : \"EQ-9\"",
                "\"why\" : \"6 D of straight pipe, 10 D are needed.\"", "\"reconciledFront\"", "\"targetUTCo2e\" : 1020.41",
                        "\"budgetCny\" : null")) {
            assertTrue(json.contains(wanted), wanted + " in " + json);
        }
    }

    @Test
    @DisplayName("without a plan only the page and the JSON document are written")
    void writesWhyThereIsNone() throws IOException {
        PlanFiles.write(SamplePlan.impossible(), temp, Language.EN);
        assertEquals(List.of("index.html", "plan.json"), List.copyOf(files(temp).keySet()));
        assertTrue(Files.readString(temp.resolve("plan.json")).contains("\"found\" : false"));
    }
}
