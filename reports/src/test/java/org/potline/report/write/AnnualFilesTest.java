package org.potline.report.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.report.SampleResult;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;

class AnnualFilesTest {
    private static final List<String> ALL = List.of("accounting.html", "diagrams.html", "index.html", "ledger.csv", "quality-plan.xlsx", "report.xlsx", "result.json");

    @TempDir
    Path temp;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @DisplayName("seven files appear in a new folder, and nothing else")
    void writesSevenFiles() throws IOException {
        Path page = AnnualFiles.write(SampleResult.year(), temp.resolve("out/2025"), Language.ZH);
        assertEquals(ALL, names(temp.resolve("out/2025")));
        assertTrue(Files.readString(page).endsWith("</html>\n"));
        assertTrue(Files.readString(temp.resolve("out/2025/ledger.csv")).startsWith("period,stream,item,value,unit,u\n"));
    }

    @Test
    @DisplayName("written again, after an interruption too, the bytes are the same and other files are left alone")
    void writesTheSameAgain() throws IOException {
        Path page = AnnualFiles.write(SampleResult.year(), temp, Language.EN);
        byte[] first = Files.readAllBytes(page);
        Files.writeString(temp.resolve("mine.txt"), "mine");
        Files.createDirectory(temp.resolve(ReportFolder.PART));
        Files.writeString(temp.resolve(ReportFolder.PART).resolve("index.html"), "half");   // what kill -9 leaves behind
        AnnualFiles.write(SampleResult.year(), temp, Language.EN);
        assertArrayEquals(first, Files.readAllBytes(page));
        assertEquals(List.of("accounting.html", "diagrams.html", "index.html", "ledger.csv", "mine.txt", "quality-plan.xlsx", "report.xlsx",
                "result.json"), names(temp));
    }

    @Test
    @DisplayName("a file where the folder should be, or above it, is refused and stays as it is")
    void refusesFileInTheWay() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "a file");
        BadInput there = assertThrows(BadInput.class, () -> AnnualFiles.write(SampleResult.year(), file, Language.EN));
        assertEquals("folder-is-file", there.problems().get(0).key());
        BadInput below = assertThrows(BadInput.class, () -> AnnualFiles.write(SampleResult.year(), file.resolve("2025"), Language.EN));
        assertEquals("folder-unwritable", below.problems().get(0).key());
        assertEquals("a file", Files.readString(file));
    }

    @Test
    @DisplayName("a folder where a file should be is refused before anything is written")
    void refusesFolderInTheWay() throws IOException {
        Files.createDirectory(temp.resolve("index.html"));
        BadInput refused = assertThrows(BadInput.class, () -> AnnualFiles.write(SampleResult.year(), temp, Language.EN));
        assertEquals("target-is-folder", refused.problems().get(0).key());
        assertEquals(List.of("index.html"), names(temp));
    }

    @Test
    @DisplayName("when writing fails half way, nothing of ours is left, nor the folders made for it")
    void leavesNothingBehind() {
        var folder = new ReportFolder(temp.resolve("new/out"));
        var files = new LinkedHashMap<>(Map.of("good.txt", "1"));
        files.put("no-such-folder/bad.txt", "2");
        assertThrows(BadInput.class, () -> folder.write(files));
        assertFalse(Files.exists(temp.resolve("new")));
    }
}
