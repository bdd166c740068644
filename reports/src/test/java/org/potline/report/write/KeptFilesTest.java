package org.potline.report.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.potline.report.SampleResult;
import org.potline.report.book.WorkbookBytes;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Problem;

/** What a person filled in or edited is not written over. */
class KeptFilesTest {
    @TempDir
    Path folder;

    private Map<String, byte[]> content() throws IOException {
        var content = new LinkedHashMap<String, byte[]>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                content.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return content;
    }

    /** Refused by one error that names the files and a cause in both languages, and the folder stays as it is to the byte. */
    private void refused(String key, List<String> names, Executable work) throws IOException {
        Map<String, byte[]> before = content();
        List<Problem> problems = assertThrows(BadInput.class, work).problems();
        assertEquals(List.of(key), problems.stream().map(Problem::key).toList());
        for (Language language : Language.values()) {
            String said = problems.get(0).text(language);
            names.forEach(name -> assertTrue(said.contains(folder.resolve(name).toString()), said));
            assertTrue(said.contains(language == Language.ZH ? "可能原因：" : "Likely cause: ") && said.contains("--out"), said);
        }
        Map<String, byte[]> after = content();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
    }

    /** Opens a workbook, changes a cell and saves it, as a spreadsheet program does. */
    private void edit(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))); OutputStream out = Files.newOutputStream(file)) {
            book.getSheetAt(0).createRow(90).createCell(0).setCellValue("mine");
            book.write(out);
        }
    }

    @Test
    @DisplayName("a template is written again over the same one; one filled in, or of another year, is refused by name and nothing is written")
    void keepsFilledTemplates() throws IOException {
        LedgerTemplateFiles.write(folder, 2025, Language.ZH);
        LedgerTemplateFiles.write(folder, 2025, Language.ZH);
        refused("template-filled", List.of("ledger-template.xlsx", "ledger-template.csv"),
                () -> LedgerTemplateFiles.write(folder, 2026, Language.ZH));
        Path csv = folder.resolve("ledger-template.csv");
        Files.writeString(csv, Files.readString(csv).replaceFirst(",,", ",8000,"));
        refused("template-filled", List.of("ledger-template.csv"), () -> LedgerTemplateFiles.write(folder, 2025, Language.ZH));
        Files.delete(csv);
        edit("ledger-template.xlsx");
        refused("template-filled", List.of("ledger-template.xlsx"), () -> LedgerTemplateFiles.write(folder, 2025, Language.ZH));
    }

    @Test
    @DisplayName("workbooks of a year that somebody saved since are refused at the start and at writing; those of another run are replaced")
    void keepsEditedWorkbooks() throws IOException {
        AnnualFiles.write(SampleResult.year(), folder, Language.ZH);
        byte[] chinese = Files.readAllBytes(folder.resolve("report.xlsx"));
        assertDoesNotThrow(() -> AnnualFiles.checkWritable(folder));
        AnnualFiles.write(SampleResult.year(), folder, Language.EN);
        assertFalse(Arrays.equals(chinese, Files.readAllBytes(folder.resolve("report.xlsx"))));
        edit("quality-plan.xlsx");
        refused("workbook-edited", List.of("quality-plan.xlsx"), () -> AnnualFiles.checkWritable(folder));
        AccountFiles.checkWritable(folder);
        edit("report.xlsx");
        refused("workbook-edited", List.of("quality-plan.xlsx", "report.xlsx"), () -> AnnualFiles.write(SampleResult.year(), folder, Language.EN));
        refused("workbook-edited", List.of("report.xlsx"), () -> AccountFiles.checkWritable(folder));
    }

    @Test
    @DisplayName("untouched is what has our time and is stored throughout; not what was saved since, nor a text, nor half a file, nor none")
    void tellsTheUntouched() throws IOException {
        byte[] ours;
        try (var book = new XSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("b");
            ours = WorkbookBytes.of(book);
        }
        Path file = Files.write(folder.resolve("a.xlsx"), ours);
        assertTrue(WorkbookBytes.isUntouched(file));
        edit("a.xlsx");
        assertFalse(WorkbookBytes.isUntouched(file));
        assertFalse(WorkbookBytes.isUntouched(Files.write(file, Arrays.copyOf(ours, ours.length / 2))));
        assertFalse(WorkbookBytes.isUntouched(Files.writeString(file, "period,stream")));
        assertFalse(WorkbookBytes.isUntouched(Files.write(file, new byte[0])));
        assertFalse(WorkbookBytes.isUntouched(folder.resolve("none.xlsx")));
    }
}
