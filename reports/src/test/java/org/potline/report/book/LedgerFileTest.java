package org.potline.report.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;

class LedgerFileTest {
    @TempDir
    Path folder;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("Ledger");

    private Row row(int line, Object... values) {
        Row row = sheet.createRow(line);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else {
                row.createCell(i).setCellValue((String) values[i]);
            }
        }
        return row;
    }

    private void header() {
        row(0, "period", "stream", "item", "value", "unit", "u");
    }

    private CellStyle format(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private Path saved() throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private BadInput refused(Path file) {
        return assertThrows(BadInput.class, () -> LedgerFile.read(file, "ledger.xlsx"));
    }

    @Test
    @DisplayName("a workbook and a CSV text of the same ledger are read alike")
    void readsBothForms() throws IOException {
        header();
        row(1, 2025, "electrolysis", "liquid-aluminium", 500_000.125, "t", 1_250);
        row(3, "2025", "electrolysis", "anode-sulphur", 1.9, "%");
        Path csv = folder.resolve("ledger.csv");
        Files.writeString(csv, """
                period,stream,item,value,unit,u
                2025,electrolysis,liquid-aluminium,500000.125,t,1250
                2025,electrolysis,anode-sulphur,1.9,%,
                """, StandardCharsets.UTF_8);
        Ledger expected = LedgerFile.read(csv, "ledger.csv");
        assertEquals(2, expected.rows().size());
        assertEquals(expected, LedgerFile.read(saved(), "ledger.xlsx"));
    }

    @Test
    @DisplayName("a month that the workbook made a date, a share in a percent format and a calculated value are what they show")
    void readsWhatTheCellShows() throws IOException {
        header();
        Row row = row(1, "", "electrolysis", "butt-share", 0.1518, "%");
        row.getCell(0).setCellValue(LocalDate.of(2025, 3, 1));
        row.getCell(0).setCellStyle(format("yyyy-mm"));
        row.getCell(3).setCellStyle(format("0.00%"));
        Row metal = row(2, "2025-03", "electrolysis", "liquid-aluminium", 0, "t");
        metal.getCell(3).setCellFormula("8000*1.005");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(metal.getCell(3));
        List<LedgerRow> rows = LedgerFile.read(saved(), "ledger.xlsx").rows();
        assertEquals(new LedgerRow("2025-03", "electrolysis", "butt-share", 15.18, "%", OptionalDouble.empty()), rows.get(0));
        assertEquals(8_040, rows.get(1).value(), 1e-9, "8 000 * 1.005");
    }

    @Test
    @DisplayName("what is wrong with a cell is said with the sheet and the cell")
    void saysTheCell() throws IOException {
        header();
        row(1, "2025", "electrolysis", "liquid-aluminium", "viel", "t");
        row(2, "2025", "coal", "amount", 3, "t");
        String said = refused(saved()).problems().stream().map(problem -> problem.text(Language.EN)).reduce("", String::concat);
        assertTrue(said.contains("ledger.xlsx:Ledger!D2") && said.contains("viel"), said);
        assertTrue(said.contains("ledger.xlsx:Ledger!B3") && said.contains("coal"), said);
    }

    @Test
    @DisplayName("an error value of the workbook is refused as no number")
    void refusesErrors() throws IOException {
        header();
        Cell cell = row(1, "2025", "electrolysis", "liquid-aluminium", 0, "t").getCell(3);
        cell.setCellErrorValue(FormulaError.DIV0.getCode());
        assertTrue(refused(saved()).getMessage().contains("#DIV/0!"));
    }

    @Test
    @DisplayName("a formula that nobody has calculated is refused, not taken for zero")
    void refusesFormulaWithoutValue() throws IOException {
        header();
        row(1, "2025", "electrolysis", "liquid-aluminium", "", "t").createCell(3).setCellFormula("8000*1.005");
        BadInput refused = refused(saved());
        assertEquals("formula-without-value", refused.problems().get(0).key());
        assertTrue(refused.getMessage().contains("Ledger!D2"));
    }

    @Test
    @DisplayName("a file that only begins like a workbook is refused in one sentence")
    void refusesBrokenWorkbook() throws IOException {
        Path file = folder.resolve("broken.xlsx");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
        assertEquals("workbook-broken", refused(file).problems().get(0).key());
    }

    @Test
    @DisplayName("a file that is not there is refused by name")
    void refusesMissingFile() {
        assertEquals("ledger.xlsx", refused(folder.resolve("none.xlsx")).problems().get(0).where().file());
    }

    @Test
    @DisplayName("a percent sign that a format only shows, in quotes or escaped, multiplies nothing; a stray cell far to the right ends no reading")
    void takesLiteralPercentSignsAsText() throws IOException {
        header();
        for (int line = 1; line <= 3; line++) {
            Row row = row(line, "2025-0" + line, "electrolysis", "anode-ash", line == 3 ? 0.004 : 0.4, "%");
            row.getCell(3).setCellStyle(format(List.of("0.00\"%\"", "0.00\\%", "0.0%").get(line - 1)));
        }
        sheet.getRow(0).createCell(16_383).setCellValue(" ");
        assertEquals(List.of(0.4, 0.4, 0.4), LedgerFile.read(saved(), "ledger.xlsx").rows().stream().map(LedgerRow::value).toList());
    }
}
