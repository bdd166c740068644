package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.twin.yaml.Content;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The job of scenarios, as its user runs it. */
@DisplayName("whatif")
class WhatIfIT {
    private static final String HEAD = "scenario: 1\nid: %s\ntitle: { zh: 题, en: title }\nquestion: { zh: 问, en: a question }\nplant: potline-only\n";

    @TempDir
    Path folder;

    private String scenario(String id, String body) throws IOException {
        Files.writeString(folder.resolve(id + ".yaml"), HEAD.formatted(id) + body + "\n");
        return id + ".yaml";
    }

    private List<String> scenarios() throws IOException {
        return List.of(scenario("gas", "retrofits: [ { swap: { meter: GM-101, type: GAS_DP_2 } } ]"),
                scenario("effects", "measures: [ { process: electrolysis, parameter: anodeEffects, by: -30 %, name: { zh: 名, en: name } } ]"),
                scenario("check", "retrofits: [ { remove: { meter: DC-102 } } ]"),
                scenario("campaign", "method: ipcc-2006\ncampaign: { slope: 6 % }"));
    }

    private String[] command(String out, int threads) throws IOException {
        return Stream.concat(Stream.concat(Stream.of("whatif"), scenarios().stream()),
                Stream.of("--years", "3", "--threads", String.valueOf(threads), "--out", out, "--db", "db/" + out)).toArray(String[]::new);
    }

    @Test
    @DisplayName("killed while its scenarios are simulated, it ends, restarted, with the bytes of an undisturbed run, and does no finished partition again")
    void killedInMidRunEndsTheSame() throws Exception {
        var potline = new PotlineProcess(folder);
        potline.ends(0, command("undisturbed", 2));
        Map<String, String> expected = hashes(folder.resolve("undisturbed"));
        assertTrue(expected.keySet().containsAll(List.of("index.html", "whatif.json")), expected.keySet().toString());
        int halfDone = 0;
        long waitMs = 500;
        for (int attempt = 1; attempt <= 12 && halfDone == 0; attempt++) {
            String name = "killed-" + attempt;
            Process process = potline.start(List.of(), command(name, 1));
            boolean begun = false;
            while (process.isAlive() && !begun) {
                begun = Files.exists(folder.resolve("db/" + name + ".mv.db"));
                Thread.sleep(20);
            }
            process.waitFor(waitMs, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            Map<String, String> before = steps(name);
            long done = before.values().stream().filter("COMPLETED"::equals).count();
            if (before.keySet().stream().anyMatch(step -> step.startsWith("simulateScenario:")) && done >= 1 && before.containsValue("STARTED")) {
                halfDone++;
                assertEquals(0, potline.run("restart", "--lang", "en", "--db", "db/" + name).code());
                assertEquals(expected, hashes(folder.resolve(name)));
                doneOnce(name, before);
            }
            waitMs += 800;
        }
        assertEquals(1, halfDone, "no kill met a run with a part of its scenarios done");
        JsonNode runs = JsonMapper.builder().build().readTree(potline.run("runs", "--json", "--db", "db/undisturbed").out());
        assertEquals("whatif", runs.get(0).get("job").asString());
        assertEquals("completed", runs.get(0).get("status").asString());
    }

    /** Last status of each step, by its name. */
    private Map<String, String> steps(String database) throws SQLException {
        var steps = new TreeMap<String, String>();
        each(database, "select step_name, status from batch_step_execution order by step_execution_id", row -> steps.put(row.getString(1), row.getString(2)));
        return steps;
    }

    private void doneOnce(String database, Map<String, String> before) throws SQLException {
        var times = new TreeMap<String, Integer>();
        each(database, "select step_name, count(*) from batch_step_execution where step_name like '%:%' group by step_name",
                row -> times.put(row.getString(1), row.getInt(2)));
        before.forEach((step, status) -> {
            if (step.contains(":") && status.equals("COMPLETED")) {
                assertEquals(1, times.get(step), step + " was done before and is not done again");
            }
        });
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String database, String query, Row taker) throws SQLException {
        try (Connection open = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("db/" + database).toAbsolutePath(), "", "");
                Statement statement = open.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    @Test
    @DisplayName("the same bytes on one thread and on four; --json is one document whose increments are scenario less baseline")
    void threadsDoNotMatter() throws Exception {
        var potline = new PotlineProcess(folder);
        potline.ends(0, command("one", 1));
        potline.ends(0, command("four", 4));
        assertEquals(hashes(folder.resolve("one")), hashes(folder.resolve("four")));
        var ended = potline.ends(0, "whatif", "check.yaml", "--json", "--lang", "en", "--years", "1", "--db", "db/json");
        assertEquals("", ended.err());
        JsonNode document = JsonMapper.builder().build().readTree(ended.out());
        JsonNode scenario = document.get("scenarios").get(0);
        assertEquals(document.get("baselines").get(0).get("outputs"), scenario.get("outputs"), "the check meter is in no figure");
        assertTrue(scenario.get("costCny").asDouble() < 0);
    }

    @Test
    @DisplayName("bad scenarios are refused all at once, by file and line, and nothing is written down; without any the library is listed")
    void refusesBadScenarios() throws Exception {
        var potline = new PotlineProcess(folder);
        String meter = scenario("meter", "retrofits: [ { remove: { meter: XX-1 } } ]");
        String method = scenario("method", "method: none\nretrofits: [ { remove: { meter: DC-102 } } ]");
        String key = scenario("key", "retrofit: [ ]");
        var ended = potline.ends(2, "whatif", meter, method, key, "no-such-scenario", "--lang", "en");
        for (String said : List.of("meter.yaml:6:", "XX-1", "none", "key.yaml:6:1", "no-such-scenario")) {
            assertTrue(ended.err().contains(said), said + " in: " + ended.err());
        }
        assertTrue(Files.notExists(folder.resolve("work/potline.mv.db")) && Files.notExists(folder.resolve("out")));
        assertTrue(potline.ends(2, "whatif", "pfc-campaign", "pfc-campaign", "--lang", "en").err().contains("twice"));
        assertTrue(potline.ends(2, "whatif", "pfc-campaign", "--threads", "0", "--lang", "en").err().contains("--threads"));
        assertTrue(potline.ends(0, "whatif", "--lang", "en").out().contains("rectifier-meter"));
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> hashes.put(file.getFileName().toString(), Content.sha256(file)));
        }
        return hashes;
    }
}
