package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger of one's own, as its user accounts it. */
@DisplayName("account")
class AccountIT {
    private static final double PRICE = 90;

    @TempDir
    Path folder;

    @BeforeEach
    void writeLedger() throws IOException {
        Files.writeString(folder.resolve("mill.csv"), """
                period,stream,item,value,unit,u
                2025,electrolysis,liquid-aluminium,500000,t,
                2025,electrolysis,anode-effect-minutes,0.12,min/cell-day,
                2025,electricity,purchased,1000,MWh,
                """);
    }

    private PotlineProcess potline() {
        return new PotlineProcess(folder);
    }

    @Test
    @DisplayName("without --report the inventory is printed and nothing is written")
    void printsAlone() throws IOException, InterruptedException {
        var ended = potline().run("account", "mill.csv", "--json");
        assertEquals(0, ended.code(), ended.err());
        assertFalse(JsonMapper.builder().build().readTree(ended.out()).has("methods"));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    @DisplayName("months of one item by errors of their own are surer than by one error, and the screen says which was taken; another word is refused")
    void choosesHowMonthsErr() throws IOException, InterruptedException {
        var rows = new StringBuilder("period,stream,item,value,unit,u\n");
        for (int month = 1; month <= 12; month++) {
            rows.append("2025-%02d,natural-gas@casting,amount,100,1e4Nm3,20%n".formatted(month));
        }
        Files.writeString(folder.resolve("gas.csv"), rows);
        double common = JsonMapper.builder().build().readTree(potline().run("account", "gas.csv", "--json").out()).get("uTCo2e").asDouble();
        JsonNode independent = JsonMapper.builder().build().readTree(potline().run("account", "gas.csv", "--json", "--months-err", "independent").out());
        assertTrue(independent.get("uTCo2e").asDouble() < 0.6 * common, independent.get("uTCo2e") + " " + common);
        assertEquals(common, independent.get("uncertainty").get("uTotalTCo2eOtherwise").asDouble(), 1e-9 * common);
        var shown = potline().run("account", "gas.csv", "--lang", "en");
        assertTrue(shown.out().contains(" \u00B1 ") && shown.out().contains("95 % interval") && shown.out().contains("--months-err independent"), shown.out());
        assertEquals(2, potline().run("account", "gas.csv", "--months-err", "both").code());
    }

    @Test
    @DisplayName("--report leaves page and inventory.json in out/account-NAME, says where, and shows the methods side by side")
    void leavesThePage() throws IOException, InterruptedException {
        var ended = potline().run("account", "mill.csv", "--report", "--lang", "en");
        assertEquals(0, ended.code(), ended.err());
        Path page = folder.resolve("out/account-mill/index.html");
        assertTrue(Files.isRegularFile(page) && Files.isRegularFile(page.resolveSibling("inventory.json")));
        assertTrue(ended.out().contains("Report: " + page.toRealPath()) || ended.out().contains("Report: " + page), ended.out());
        assertTrue(ended.out().lines().anyMatch(line -> line.strip().startsWith("ndrc-2013") && line.contains("+536.60")), ended.out());
    }

    @Test
    @DisplayName("--json prints the document it leaves: methods with money on the process, and differences that add up")
    void printsWhatItLeaves() throws IOException, InterruptedException {
        var ended = potline().run("account", "mill.csv", "--out", "here", "--json");
        assertEquals(0, ended.code(), ended.err());
        assertEquals(Files.readString(folder.resolve("here/inventory.json")).strip(), ended.out().strip());
        JsonNode document = JsonMapper.builder().build().readTree(ended.out());
        double base = document.get("totalTCo2eRounded").asDouble();
        for (JsonNode method : document.get("methods")) {
            assertEquals(PRICE * method.get("processTCo2e").asDouble(), method.get("processCny").asDouble(), 1e-3);
            JsonNode difference = method.get("difference");
            if (difference != null) {
                assertEquals(method.get("totalTCo2eRounded").asDouble() - base, difference.get("boundaryTCo2e").asDouble()
                        + difference.get("gwpTCo2e").asDouble() + difference.get("factorTCo2e").asDouble()
                        + difference.get("roundingTCo2e").asDouble(), 1e-6);
            }
        }
        assertEquals(500_000, document.get("liquidAluminiumT").asDouble());
    }

    @Test
    @DisplayName("--report writes again over its own files, but refuses in a line where report.xlsx is no longer as it was written")
    void keepsAnEditedReport() throws IOException, InterruptedException {
        for (int time = 0; time < 2; time++) {
            var ended = potline().run("account", "mill.csv", "--report");
            assertEquals(0, ended.code(), ended.err());
        }
        Path report = Files.writeString(folder.resolve("out/account-mill/report.xlsx"), "mine");
        var refused = potline().run("account", "mill.csv", "--report");
        assertEquals(2, refused.code(), refused.err());
        assertTrue(refused.err().lines().count() == 1 && refused.err().contains("report.xlsx"), refused.err());
        assertEquals("mine", Files.readString(report));
    }

    @Test
    @DisplayName("a blank folder, a file in its place and a broken ledger are refused in a line, and nothing is written")
    void refuses() throws IOException, InterruptedException {
        for (String[] words : new String[][] {{"mill.csv", "--out", " "}, {"mill.csv", "--out", "mill.csv"}, {"none.csv", "--report"}}) {
            var command = new String[words.length + 1];
            command[0] = "account";
            System.arraycopy(words, 0, command, 1, words.length);
            var ended = potline().run(command);
            assertEquals(2, ended.code(), ended.err());
            assertEquals(1, ended.err().lines().count(), ended.err());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
