package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code potline ledger} and {@code potline check --report}, as their user has them. */
@DisplayName("The instrument ledger and the check report")
class LedgerIT {
    private static final Path SHIPPED = Path.of("..", "twin-model", "plants", "potline-only.yaml");

    @TempDir
    Path folder;

    private PotlineProcess.Ended run(int code, String... arguments) throws IOException, InterruptedException {
        return new PotlineProcess(folder).ends(code, arguments);
    }

    @Test
    @DisplayName("export and import give the same plant file, and the given one is never written over")
    void goesOutAndComesBack() throws IOException, InterruptedException {
        assertTrue(run(0, "ledger", "export", "potline-only", "--lang", "en").out().contains("ledger.xlsx"));
        Path out = folder.resolve("out/ledger-potline-only");
        String said = run(0, "ledger", "import", "potline-only", out.resolve("ledger.xlsx").toString(), "--lang", "en").out();
        assertTrue(said.contains("plant.yaml") && said.contains("nothing added"), said);
        assertEquals(Files.readString(SHIPPED), Files.readString(out.resolve("plant.yaml")));
        String refused = run(2, "ledger", "import", out.resolve("plant.yaml").toString(), out.resolve("ledger.xlsx").toString(), "--lang", "en").err();
        assertTrue(refused.contains("never written over"), refused);
        Path file = Files.writeString(folder.resolve("a.xlsx"), "no workbook");
        assertTrue(run(2, "ledger", "import", "potline-only", file.toString(), "--lang", "en").err().contains("a.xlsx"));
        assertTrue(run(2, "ledger", "import", "potline-only", "--lang", "en").err().contains("LEDGER"));
    }

    @Test
    @DisplayName("a check leaves its page and workbooks, twice the same, and an examination that somebody filled in is not written over")
    void checkReport() throws IOException, InterruptedException {
        run(1, "check", "potline-only", "--report");
        Path out = folder.resolve("out/check-potline-only");
        byte[] page = Files.readAllBytes(out.resolve("check.html"));
        byte[] examination = Files.readAllBytes(out.resolve("examination.xlsx"));
        assertTrue(Files.isRegularFile(out.resolve("findings.xlsx")));
        run(1, "check", "potline-only", "--report", "--json");
        assertTrue(java.util.Arrays.equals(page, Files.readAllBytes(out.resolve("check.html")))
                && java.util.Arrays.equals(examination, Files.readAllBytes(out.resolve("examination.xlsx"))));
        Files.writeString(out.resolve("examination.xlsx"), "filled in");
        assertTrue(run(2, "check", "potline-only", "--report").err().contains("examination.xlsx"));
        assertFalse(Files.exists(folder.resolve("x")));
    }
}
