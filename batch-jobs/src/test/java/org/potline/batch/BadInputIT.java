package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bad input: one clear sentence, exit code 2, nothing half-written. */
@DisplayName("Bad input")
class BadInputIT {
    @TempDir
    Path folder;

    /** The output folder must not appear, nor a database, nor anything beside what was there before. */
    private String refused(String... arguments) throws IOException, InterruptedException {
        List<Path> before = files();
        var ended = new PotlineProcess(folder).run(arguments);
        assertEquals(2, ended.code(), ended.err() + ended.out());
        assertEquals("", ended.out());
        assertFalse(ended.err().contains("Exception"), ended.err());
        assertFalse(ended.err().contains("\tat "), ended.err());
        assertEquals(before, files());
        return ended.err();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.endsWith("stdout") && !file.endsWith("stderr")).sorted().toList();
        }
    }

    @Test
    @DisplayName("a plant file that is not there")
    void missingFile() throws IOException, InterruptedException {
        assertTrue(refused("annual", "nowhere.yaml", "--lang", "en").contains("nowhere.yaml: There is no such file"));
        assertTrue(refused("annual", "nowhere.yaml").contains("没有这个文件"));
        assertTrue(refused("check", "nowhere.yaml", "--lang", "en").contains("nowhere.yaml"));
        assertTrue(refused("account", "nowhere.csv", "--lang", "en").contains("nowhere.csv"));
    }

    @Test
    @DisplayName("a plant file that is no YAML: line and column")
    void brokenYaml() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("broken.yaml"), "potline: 1\nid: x\nname: { zh: 甲, en: A\nasOf: 2025-12-31\n");
        assertTrue(refused("annual", "broken.yaml", "--lang", "en").contains("broken.yaml:4:"));
    }

    @Test
    @DisplayName("an edition or a method that does not exist: those that do are named")
    void unknownEditionOrMethod() throws IOException, InterruptedException {
        String edition = refused("annual", "--edition", "jjf-al/1999", "--lang", "en");
        assertTrue(edition.contains("jjf-al/1999") && edition.contains("jjf-al/draft-2025"), edition);
        String method = refused("annual", "--method", "cets-1999", "--lang", "en");
        assertTrue(method.contains("cets-1999") && method.contains("cets-2024"), method);
    }

    @Test
    @DisplayName("cases of a clause, an edition or a proposal that is not there: the near ones are named, in either language")
    void unknownCases() throws IOException, InterruptedException {
        String clause = refused("cases", "gb-17167/2006", "--clause", "EQ-66,LED-4", "--lang", "en");
        assertTrue(clause.contains("(EQ-66)") && clause.contains("EQ-6") && !clause.contains("(LED-4)"), clause);
        String nothing = refused("cases", "nope");
        assertTrue(nothing.contains("jjf-al/draft-2025") && nothing.contains("rectifier-class-02s") && nothing.contains("提案"), nothing);
    }

    @Test
    @DisplayName("an output folder that cannot be written")
    void unwritableOut() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("file"), "in the way");
        assertTrue(refused("annual", "--out", "file/out", "--lang", "en").contains("file"));
    }

    @Test
    @DisplayName("words that are not understood")
    void unknownWords() throws IOException, InterruptedException {
        assertTrue(refused("annual", "--sed", "2", "--lang", "en").contains("--sed"));
        assertTrue(refused("anual", "--lang", "en").contains("anual"));
        assertTrue(refused("annual", "--year", "twenty", "--lang", "en").contains("twenty"));
        assertTrue(refused("annual", "--year", "20250", "--lang", "en").contains("20250"));
    }

    @Test
    @DisplayName("a database in use by another process")
    void lockedDatabase() throws IOException, InterruptedException, SQLException {
        try (Connection held = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("held"), "", "")) {
            assertTrue(held.isValid(1));
            var ended = new PotlineProcess(folder).run("runs", "--db", "held", "--lang", "en");
            assertEquals(2, ended.code());
            assertTrue(ended.err().contains("in use by another process"), ended.err());
        }
    }

    @Test
    @DisplayName("a database of another version, of another program, or no database at all")
    void foreignDatabase() throws IOException, InterruptedException, SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("newer"), "", "");
                Statement statement = other.createStatement()) {
            statement.execute("create table potline_schema (version integer not null)");
            statement.execute("insert into potline_schema values (99)");
        }
        try (Connection other = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("foreign"), "", "");
                Statement statement = other.createStatement()) {
            statement.execute("create table accounts (id integer)");
        }
        Files.writeString(folder.resolve("garbage.mv.db"), "this is no database");
        assertTrue(refused("runs", "--db", "newer", "--lang", "en").contains("99"));
        assertTrue(refused("annual", "--db", "foreign", "--lang", "en").contains("not made by Potline"));
        assertTrue(refused("runs", "--db", "garbage", "--lang", "en").contains("garbage"));
        assertTrue(refused("runs", "--db", "none", "--lang", "en").contains("no database"));
        assertTrue(refused("restart", "--db", "none", "--lang", "en").contains("No run waits"));
    }

    @Test
    @DisplayName("a machine without any font: the package to install is named")
    void noFonts() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("no-fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        var builder = new PotlineProcess(folder).environment("FONTCONFIG_FILE", folder.resolve("no-fonts.conf").toString());
        // Java keeps what it once found of the fonts in the home
        var ended = builder.run(List.of("-Duser.home=" + folder), "annual", "--lang", "en");
        assertEquals(2, ended.code(), ended.err());
        assertTrue(ended.err().contains("fonts-dejavu-core"), ended.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
