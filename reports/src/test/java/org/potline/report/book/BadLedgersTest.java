package org.potline.report.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.rules.data.LedgerRow;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Problem;

/** Ledgers as people send them, each wrong in one way. */
class BadLedgersTest {
    private static final String HEADER = "期间,源流,项目,数值,单位,标准不确定度,填写";

    @TempDir
    Path folder;

    /**
     * A ledger that is wrong in one way, whatever file it is in.
     *
     * @param kind  what is wrong
     * @param rows  header and rows, cells parted by commas
     * @param line  the line, from 1, and
     * @param cell  the cell in it, from 1, where it is wrong
     * @param key   key of the error
     * @param value what the error must show
     */
    private record Bad(String kind, List<String> rows, int line, int cell, String key, String value) {
        @Override
        public String toString() {
            return kind;
        }
    }

    private static Bad row(String kind, String row, int cell, String key, String value) {
        return new Bad(kind, List.of(HEADER, row), 2, cell, key, value);
    }

    private static Bad rows(String kind, int cell, String key, String value, String... rows) {
        return new Bad(kind, Stream.concat(Stream.of(HEADER), Stream.of(rows)).toList(), rows.length + 1, cell, key, value);
    }

    static Stream<Bad> cells() {
        return Stream.of(
                row("a substance that is not known", "2025,天然汽,消耗量,1,万Nm3,,", 2, "substance-unknown", "天然汽"),
                row("a word of several meanings", "2025,煤气,消耗量,1,万Nm3,,", 2, "word-ambiguous", "煤气"),
                row("a unit of several meanings", "2025,天然气,消耗量,1,万立方米,,", 5, "word-ambiguous", "万立方米"),
                row("an item of another substance", "2025,天然气,出铝量,1,t,,", 3, "item-unknown", "出铝量"),
                row("a place with a blank", "2025,天然气@a b,消耗量,1,万Nm3,,", 2, "place-wrong", "天然气@a b"),
                row("a unit of another item", "2025,柴油,消耗量,1,万Nm3,,", 5, "unit-wrong", "万Nm3"),
                row("a unit to be converted first", "2025,电力,购入量,1,万kWh,,", 5, "unit-kwh", "1 万kWh"),
                row("the same unit in words", "2025,电力@山东,购入量,1,万千瓦时,,", 5, "unit-kwh", "10 MWh"),
                row("heat by the volume at no stated temperature", "2025,天然气,低位发热量,389.31,GJ/万立方米,,", 5, "word-ambiguous", "GJ/万立方米"),
                row("a negative value", "2025,柴油,消耗量,-1,t,,", 4, "value-negative", "-1"),
                row("a negative uncertainty", "2025,柴油,消耗量,1,t,-0.1,", 6, "u-negative", "-0.1"),
                row("full-width digits", "2025,柴油,消耗量,１２００,t,,", 4, "number-wrong", "１２００"),
                row("a full-width comma in a number", "2025,柴油,消耗量,1，200,t,,", 4, "number-separators", "1，200"),
                row("a thin blank in a number", "2025,柴油,消耗量,1 200,t,,", 4, "number-separators", "1 200"),
                row("a remark in a number", "2025,柴油,消耗量,约1200,t,,", 4, "number-wrong", "约1200"),
                row("a formula that failed", "2025,柴油,消耗量,#REF!,t,,", 4, "number-not-finite", "#REF!"),
                row("calorific value in kJ/kg", "2025,柴油,低位发热量,42652,GJ/t,,", 4, "value-too-large", "42652"),
                row("a share as a fraction of 10 000", "2025,石灰石,纯度,9500,%,,", 4, "value-too-large", "9500"),
                row("an uncertainty without its value", "2025,柴油,消耗量,,t,3,选填", 6, "u-without-value", "3"),
                row("a required row not filled", "2025-02,柴油,消耗量,,t,,必填", 4, "required-empty", "2025-02"),
                row("a need that is no need", "2025,柴油,消耗量,1,t,,看情况", 7, "need-wrong", "看情况"),
                row("a month without its nought", "2025-3,柴油,消耗量,1,t,,", 1, "period-wrong", "2025-3"),
                row("a period in words", "2025年3月,柴油,消耗量,1,t,,", 1, "period-wrong", "2025年3月"),
                row("a column of remarks", "2025,柴油,消耗量,1,t,,,已核对", 8, "cell-extra", "已核对"));
    }

    static Stream<Bad> tables() {
        return Stream.of(
                rows("two years", 1, "years-mixed", "2024-01", "2025-01,柴油,消耗量,1,t,,", "2024-01,柴油,消耗量,1,t,,"),
                rows("the same twice, once by its name and once by its id", 1, "row-twice", "2025", "2025,柴油@车辆,消耗量,1,t,,",
                        "2025,diesel@vehicles,amount,2,t,,"),
                rows("a year's total below its months", 1, "year-beside-month", "2025-01", "2025-01,柴油,消耗量,1,t,,", "2025,柴油,消耗量,1,t,,"),
                rows("sulphur and ash that are more than all", 4, "impurities-more-than-all", "60", "2025,铝电解,阳极硫分,50,%,,",
                        "2025,铝电解,阳极灰分,60,%,,"),
                rows("more carbon than the heat leaves room for", 4, "carbon-impossible", "0.0172", "2025-01,液化天然气,低位发热量,51.498,GJ/t,,",
                        "2025-01,液化天然气,单位热值含碳量,0.0172,tC/GJ,,"),
                rows("measured carbon no gas of that heat has", 4, "carbon-impossible", "60", "2025,天然气,低位发热量,389.31,GJ/万Nm3,,",
                        "2025-07,天然气,含碳量,60,tC/万Nm3,,"),
                rows("a stock that is another the next day", 4, "stocks-apart", "120", "2025-01,焦炭,消耗量,1,t,,", "2025-01,焦炭,期末库存,100,t,,",
                        "2025-02,焦炭,期初库存,120,t,,"),
                rows("one stock without the other", 4, "stock-alone", "3", "2025-01,焦炭,购入量,10,t,,", "2025-01,焦炭,期初库存,3,t,,"),
                rows("a sale without a purchase", 4, "inflow-missing", "3.5", "2025-01,焦炭,售出量,3.5,t,,"),
                new Bad("more in stock than ever came", List.of(HEADER, "2025-01,焦炭,购入量,10,t,,", "2025-01,焦炭,期初库存,3,t,,", "2025-01,焦炭,期末库存,30,t,,"),
                        2, 4, "derived-negative", "-17"),
                new Bad("columns in another order", List.of("期间,源流,项目,单位,数值,标准不确定度", "2025,柴油,消耗量,t,1,"), 1, 4, "column-wrong", "单位"),
                new Bad("a column missing", List.of("期间,源流,项目,数值,单位", "2025,柴油,消耗量,1,t"), 1, 5, "column-missing", "标准不确定度"),
                new Bad("a column too many", List.of(HEADER + ",备注", "2025,柴油,消耗量,1,t,,,x"), 1, 8, "column-extra", "备注"),
                new Bad("a title above the header", List.of("2025年度台账", HEADER, "2025,柴油,消耗量,1,t,,"), 1, 1, "one-column", "2025年度台账"),
                new Bad("no header", List.of("2025,柴油,消耗量,1,t,"), 1, 1, "column-wrong", "2025"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "cells", "tables" })
    @DisplayName("A bad ledger is refused, as text and as workbook, where it is bad, with the value and the cause in both languages")
    void refuses(Bad bad) throws IOException {
        String line = bad.rows.get(bad.line - 1);
        int column = 1 + String.join(",", List.of(line.split(",", -1)).subList(0, bad.cell - 1)).length() + (bad.cell > 1 ? 1 : 0);
        Path text = Files.writeString(folder.resolve("l.csv"), String.join("\r\n", bad.rows));
        check(bad, text, "l.csv:" + bad.line + ":" + column);
        check(bad, workbook(sheet -> fill(sheet, bad.rows)), "l.xlsx:台账!" + new CellAddress(bad.line - 1, bad.cell - 1).formatAsString());
    }

    private void check(Bad bad, Path file, String place) {
        Problem problem = assertThrows(BadInput.class, () -> LedgerFile.read(file, file.getFileName().toString())).problems().get(0);
        assertEquals(bad.key + " at " + place, problem.key() + " at " + problem.where());
        for (Language language : Language.values()) {
            String said = problem.text(language);
            assertTrue(said.contains(bad.value) || language == Language.EN && bad.key.equals("column-missing") && said.contains("(u)"), said);
            assertTrue(said.contains(language == Language.ZH ? "可能原因：" : "Likely cause: "), said);
            assertFalse(said.contains("{"), said);
        }
    }

    /** Numbers as numbers where they are such, all else as text. */
    private static void fill(Sheet sheet, List<String> rows) {
        for (int line = 0; line < rows.size(); line++) {
            Row row = sheet.createRow(line);
            String[] cells = rows.get(line).split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                if (cells[column].matches("-?[0-9]+([.][0-9]+)?")) {
                    row.createCell(column).setCellValue(Double.parseDouble(cells[column]));
                } else if (!cells[column].isEmpty()) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
        }
    }

    private Path workbook(Consumer<Sheet> filling) throws IOException {
        Path file = folder.resolve("l.xlsx");
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            filling.accept(book.createSheet("台账"));
            book.write(out);
        }
        return file;
    }

    private Path good(Consumer<Sheet> change) throws IOException {
        return workbook(sheet -> {
            fill(sheet, List.of(HEADER, "2025-01,柴油,消耗量,1,t,,", "2025-02,柴油,消耗量,2,t,,", "2025-03,柴油,消耗量,3,t,,"));
            change.accept(sheet);
        });
    }

    private void refused(Path file, String key, String... said) {
        BadInput bad = assertThrows(BadInput.class, () -> LedgerFile.read(file, file.getFileName().toString()));
        assertEquals(key, bad.problems().get(0).key());
        List.of(said).forEach(part -> assertTrue(bad.problems().get(0).text(Language.ZH).contains(part), bad.problems().get(0).text(Language.ZH)));
    }

    private Path text(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("l.csv"), bytes);
    }

    private Path text(String content) throws IOException {
        return text(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("Text files of bad form: GBK, UTF-16, semicolons, tabs, full-width commas, a quote left open, a decimal comma, nothing")
    void refusesTextsOfBadForm() throws IOException {
        String row = "2025,柴油,消耗量,1,t,,";
        refused(text((HEADER + "\n" + row).getBytes(Charset.forName("GBK"))), "file-not-utf8", "l.csv", "GBK", "UTF-8");
        refused(text((HEADER + "\n" + row).getBytes(StandardCharsets.UTF_16)), "file-not-utf8");
        refused(text((HEADER + "\n" + row).replace(',', ';')), "one-column", "l.csv:1:1", "分号");
        refused(text((HEADER + "\n" + row).replace(',', '\t')), "one-column", "l.csv:1:1", "制表符");
        refused(text((HEADER + "\n" + row).replace(',', '，')), "one-column", "l.csv:1:1", "全角逗号");
        refused(text(HEADER + "\n" + row.replace(',', '，')), "cell-missing", "l.csv:2:1", "全角逗号");
        refused(text(HEADER + "\n2025,\"柴油,消耗量,1,t,,"), "quote-open", "l.csv:2:6");
        refused(text(HEADER + "\n2025,柴油,消耗量,\"1,5\",t,,"), "number-separators", "l.csv:2:13", "1,5");
        refused(text(""), "empty");
        refused(text(HEADER), "header-only");
    }

    @Test
    @DisplayName("Workbooks of bad form: merged cells, formulas that failed or were never calculated, a day, a value that is a date")
    void refusesWorkbooksOfBadForm() throws IOException {
        refused(good(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B4"))), "cells-merged", "台账!B2", "B2:B4", "柴油");
        refused(good(sheet -> sheet.getRow(1).getCell(3).setCellErrorValue(FormulaError.DIV0.getCode())), "number-not-finite", "台账!D2",
                "#DIV/0!");
        refused(good(sheet -> sheet.getRow(1).createCell(3).setCellFormula("SUM(1,2)")), "formula-without-value", "台账!D2", "SUM(1,2)");
        refused(good(sheet -> date(sheet.getRow(1).getCell(0), LocalDate.of(2025, 1, 15))), "period-wrong", "台账!A2", "2025-01-15");
        refused(good(sheet -> date(sheet.getRow(1).getCell(3), LocalDate.of(2025, 1, 1))), "number-wrong", "台账!D2", "2025-01", "日期");
    }

    private static void date(Cell cell, LocalDate day) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
        cell.setCellValue(day);
        cell.setCellStyle(style);
    }

    @Test
    @DisplayName("All that is wrong with a workbook is said at once: two formulas without a value and a merged range")
    void saysAllOfAWorkbook() throws IOException {
        Path file = good(sheet -> {
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
            sheet.getRow(1).createCell(3).setCellFormula("1+1");
            sheet.getRow(2).createCell(3).setCellFormula("1+2");
        });
        assertEquals(List.of("cells-merged", "formula-without-value", "formula-without-value"), assertThrows(BadInput.class, () ->
                LedgerFile.read(file, "l.xlsx")).problems().stream().map(Problem::key).toList());
    }

    @Test
    @DisplayName("What does no harm: a mark and CRLF, a number as text, blanks around, an empty merged range, a hidden row, which counts")
    void readsWhatIsOnlyUnusual() throws IOException {
        assertEquals(1, LedgerFile.read(text("\uFEFF" + HEADER + "\r\n\u00A02025\u3000, 柴油 ,消耗量,1,t,,\r\n"), "l.csv").rows().size());
        Path file = good(sheet -> {
            sheet.getRow(1).getCell(3).setCellValue(" 1.5\u00A0");
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(4, true);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A6:F6"));
        });
        assertEquals(List.of(1.5, 2.0, 3.0), LedgerFile.read(file, "l.xlsx").rows().stream().map(LedgerRow::value).toList());
    }
}
