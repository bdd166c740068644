package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.twin.yaml.Content;

/** {@code kill -9} at any moment, then {@code restart}: the same bytes as an undisturbed run. */
@DisplayName("Restart")
class RestartIT {
    private static final int KILLS = 6;

    @TempDir
    Path folder;

    @Test
    @DisplayName("a run killed at six moments spread over its length ends, restarted, with the bytes of an undisturbed one")
    void killedAnywhereEndsTheSame() throws IOException, InterruptedException {
        var potline = new PotlineProcess(folder);
        long start = System.nanoTime();
        var undisturbed = potline.run("annual", "potline-only", "--out", "undisturbed", "--db", "db/undisturbed");
        long lengthMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertEquals(0, undisturbed.code(), undisturbed.err());
        Map<String, String> expected = hashes(folder.resolve("undisturbed"));
        assertEquals(Set.of("accounting.html", "diagrams.html", "index.html", "ledger.csv", "quality-plan.xlsx", "report.xlsx", "result.json"), expected.keySet());
        int interrupted = goOn(potline, killedWhenItsDatabaseAppears(potline));
        assertEquals(expected, hashes(folder.resolve("killed-early")));
        for (int kill = 1; kill <= KILLS; kill++) {
            String name = "killed-" + kill;
            Process process = potline.start(List.of(), "annual", "potline-only", "--out", name, "--db", "db/" + name);
            if (!process.waitFor(lengthMs * (kill + 1) / (KILLS + 2), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                interrupted += goOn(potline, name);
            }
            assertEquals(expected, hashes(folder.resolve(name)), "killed at part " + kill + " of " + KILLS);
        }
        assertTrue(interrupted >= 1, "no kill met a run under way");
    }

    /** A kill that does not hang on how fast the machine is: the database is made early, most of the run is still to come. */
    private String killedWhenItsDatabaseAppears(PotlineProcess potline) throws IOException, InterruptedException {
        Process process = potline.start(List.of(), "annual", "potline-only", "--out", "killed-early", "--db", "db/killed-early");
        while (process.isAlive() && !Files.exists(folder.resolve("db/killed-early.mv.db"))) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        return "killed-early";
    }

    /** Restarts; a process killed before its run was written down has nothing to go on with and is run anew. */
    private int goOn(PotlineProcess potline, String name) throws IOException, InterruptedException {
        var restarted = potline.run("restart", "--lang", "en", "--db", "db/" + name);
        if (restarted.code() == 2) {
            assertTrue(restarted.err().contains("No run waits"), restarted.err());
            assertEquals(0, potline.run("annual", "potline-only", "--out", name, "--db", "db/" + name).code());
            return 0;
        }
        assertEquals(0, restarted.code(), restarted.err());
        return 1;
    }

    @Test
    @DisplayName("a run killed after its job was written down and before it was begun can be gone on with")
    void killedBeforeItsJobBegan() throws Exception {
        var potline = new PotlineProcess(folder);
        Process process = potline.start(List.of(), "annual", "potline-only", "--out", "unbegun", "--db", "db/unbegun");
        process.waitFor(60, TimeUnit.SECONDS);
        Map<String, String> expected = hashes(folder.resolve("unbegun"));
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("db/unbegun").toAbsolutePath(), "", "");
                Statement statement = database.createStatement()) {
            for (String table : List.of("BATCH_STEP_EXECUTION_CONTEXT", "BATCH_STEP_EXECUTION", "BATCH_JOB_EXECUTION_CONTEXT",
                    "BATCH_JOB_EXECUTION_PARAMS", "BATCH_JOB_EXECUTION")) {
                statement.execute("DELETE FROM " + table);
            }
        }
        for (String file : expected.keySet()) {
            Files.delete(folder.resolve("unbegun").resolve(file));
        }
        var restarted = potline.run("restart", "1", "--lang", "en", "--db", "db/unbegun");
        assertEquals(0, restarted.code(), restarted.err());
        assertEquals(expected, hashes(folder.resolve("unbegun")));
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> hashes.put(file.getFileName().toString(), Content.sha256(file)));
        }
        return hashes;
    }
}
