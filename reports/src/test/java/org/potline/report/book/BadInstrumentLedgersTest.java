package org.potline.report.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.rules.card.CardProblems;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Problem;

/** Instrument ledgers as people send them, each wrong in one way: one error, at its cell, in both languages. */
class BadInstrumentLedgersTest {
    private static final String YAML = EditedLedger.shipped("potline-only");
    private static final Plant PLANT = PlantReader.parse(YAML, "plant");
    private static final String PROCESS = "工序级";
    private static final String CALIBRATIONS = "检定校准记录";
    /** A meter of process level that is calibrated, and the next one. */
    private static final String NO = heads().get(0).no();
    private static final String NEXT = heads().get(1).no();
    private static final MeteringPoint OTHER_LEVEL = PLANT.points().stream().filter(point -> point.level().name().equals("ENTERPRISE")
            && point.measures() == PLANT.point(heads().get(0).point()).measures()).findFirst()
            .orElseGet(() -> PLANT.points().stream().filter(point -> point.level().name().equals("ENTERPRISE")).findFirst().orElseThrow());
    private static final String DAY = heads().get(0).calibrations().get(0).date().toString();

    /** Errors that rightly bring others with them: a meter under another number leaves its calibrations behind. */
    private static final Set<String> BRINGS_OTHERS = Set.of("header-missing", "column-missing", "level-other", "id-form", "id-twice");

    @TempDir
    Path folder;

    private static List<Meter> heads() {
        return PLANT.meters().stream().filter(meter -> !meter.isMember() && !meter.calibrations().isEmpty()
                && meter.calibrations().get(0).date().isAfter(meter.installed())
                && PLANT.point(meter.point()).level().name().equals("PROCESS") && !meter.range().isEmpty()).toList();
    }

    /**
     * A way to be wrong.
     *
     * @param kind  what is wrong
     * @param where place of the error, as sheet and cell; or what the place ends with
     * @param key   key of the error
     * @param value what both languages must name
     * @param zh    words of the Chinese sentence
     * @param en    words of the English one
     * @param edit  how the workbook comes to be wrong
     */
    private record Bad(String kind, String where, String key, String value, String zh, String en, Consumer<EditedLedger> edit) {
        @Override
        public String toString() {
            return kind;
        }
    }

    private static Bad cell(String kind, String title, Object value, String key, String named, String zh, String en) {
        return new Bad(kind, PROCESS + "!" + title, key, named, zh, en, ledger -> ledger.set(PROCESS, NO, title, value));
    }

    static Stream<Bad> ways() {
        return Stream.of(cells(), others(), sheets()).flatMap(List::stream);
    }

    private static List<Bad> cells() {
        return List.of(
                cell("no type", "器具类型", null, "cell-empty", "", "每行都必须填写", "every row needs it"),
                cell("a type that is not known", "器具类型", "AC_KWH_05X", "reference-near", "AC_KWH_05X", "AC_KWH_05S", "did you mean"),
                cell("a point that is not known", "计量采集点", "P-9999999", "reference-unknown", "P-9999999", "不存在", "does not exist"),
                cell("no point and no head", "计量采集点", null, "point-empty", "", "采集点", "metering point"),
                cell("a point of another level", "计量采集点", OTHER_LEVEL.id(), "level-other", OTHER_LEVEL.id(), "企业级", "Enterprise level"),
                cell("a status that is none", "状态", "良好", "choice-unknown", "良好", "合格, 准用, 停用", "qualified, limited, stopped"),
                cell("a keeper that is nobody", "负责人", "E-99", "reference-near", "E-99", "不存在", "does not exist"),
                cell("a class without its scheme", "准确度等级", "0.5S", "accuracy-form", "0.5S", "active-energy 0.5S", "the scheme was left out"),
                cell("a range that is none", "测量范围", "0 到 200", "range-form", "0 到 200", "0..200 MW", "MIN..MAX UNIT"),
                cell("a day in another order", "投用日期", "31/03/2021", "day-expected", "31/03/2021", "2025-03-31", "another order"),
                cell("a day there is not", "投用日期", "2021-02-30", "day-expected", "2021-02-30", "当月没有这一天", "that month does not have"),
                cell("a day in the future", "投用日期", LocalDate.of(2026, 5, 1), "date-in-future", "2026-05-01", "2025-12-31", "2025-12-31"),
                new Bad("a day shown as a number", PROCESS + "!投用日期", "day-is-number", "44651", "日期格式", "make it a date again", ledger -> {
                    Cell cell = ledger.cell(PROCESS, NO, "投用日期");
                    cell.setCellStyle(ledger.book().createCellStyle());
                    cell.setCellValue(44651);
                }),
                new Bad("a day with a time", PROCESS + "!投用日期", "day-with-time", "2022-03-31T08:00", "时刻", "has a time",
                        ledger -> ledger.cell(PROCESS, NO, "投用日期").setCellValue(LocalDateTime.of(2022, 3, 31, 8, 0))),
                cell("an interval with its unit", "检定/校准周期（月）", "12个月", "months-expected", "12个月", "整数月数", "whole number of months"),
                cell("an interval of centuries", "检定/校准周期（月）", 2400, "out-of-range", "2400", "240", "240"),
                new Bad("a model that became a date", PROCESS + "!型号规格", "text-is-day", "2025-03-05", "文本格式", "format the cell as text", ledger -> {
                    Cell cell = ledger.cell(PROCESS, NO, "型号规格");
                    cell.setCellStyle(ledger.cell(PROCESS, NO, "投用日期").getCellStyle());
                    cell.setCellValue(LocalDate.of(2025, 3, 5));
                }),
                cell("a serial number that was cut off", "出厂编号", 1234567890123456789.0, "number-cut", "12345678901234568", "15 位", "15 digits"),
                cell("a management number with a blank", "管理编号", "EM 1", "id-form", "EM 1", "字母", "letters"),
                cell("a place in one language", "安装使用地点（英文）", null, "language-missing", "", "另一种语言", "the other language"),
                cell("a read-only cell written over", "有效期至（只读）", "2030-01-01", "context-edited", "2030-01-01", "检定校准记录", "sheet of their own"));
    }

    private static List<Bad> others() {
        return List.of(
                new Bad("a management number twice", PROCESS + "!管理编号", "id-twice", NO, PROCESS + "!A", PROCESS + "!A",
                        ledger -> ledger.set(PROCESS, NEXT, "管理编号", NO).remove(CALIBRATIONS, NEXT)),
                new Bad("calibrations of a meter that is gone", CALIBRATIONS + "!管理编号", "calibration-stray", "XX-1", "没有对应的器具", "no sheet has",
                        ledger -> ledger.add(CALIBRATIONS, "管理编号", "XX-1", "检定/校准日期", LocalDate.of(2024, 1, 2), "有效期至", LocalDate.of(2025, 1, 1),
                                "结论", "合格")),
                new Bad("a calibration that ends before it begins", CALIBRATIONS + "!有效期至", "valid-before-date", "2001-01-01", "写反", "swapped",
                        ledger -> ledger.set(CALIBRATIONS, NO, "有效期至", LocalDate.of(2001, 1, 1))),
                new Bad("two calibrations of a day", CALIBRATIONS + "!检定/校准日期", "calibration-twice", DAY, CALIBRATIONS + "!", CALIBRATIONS + "!",
                        ledger -> ledger.add(CALIBRATIONS, "管理编号", NO, "检定/校准日期", LocalDate.parse(DAY), "有效期至", LocalDate.of(2030, 1, 1),
                                "结论", "合格")),
                new Bad("a member whose head is on another sheet", "设备级!所属测量链", "level-other", NO, PROCESS, "Process level",
                        ledger -> ledger.add("设备级", "管理编号", "CT-9", "器具类型", "CT_02S", "所属测量链", NO, "状态", "停用", "投用日期",
                                LocalDate.of(2022, 1, 1))),
                new Bad("a laboratory instrument of no kind", "化验室仪器!仪器种类", "choice-unknown", "天秤", "分析天平", "analytical balance",
                        ledger -> ledger.set("化验室仪器", PLANT.laboratory().instruments().get(0).no(), "仪器种类", "天秤")),
                new Bad("a formula that was never calculated", PROCESS + "!型号规格", "formula-without-value", "A2&B2", "没有保存", "no stored value",
                        ledger -> {
                            Cell cell = ledger.cell(PROCESS, NO, "型号规格");
                            cell.setBlank();
                            cell.setCellFormula("A2&B2");
                        }),
                new Bad("a formula whose value was left empty by a program that calculates nothing", PROCESS + "!型号规格", "formula-without-value", "A2&B2",
                        "没有保存", "no stored value", ledger -> {
                            Cell cell = ledger.cell(PROCESS, NO, "型号规格");
                            cell.setBlank();
                            cell.setCellFormula("A2&B2");
                            ((XSSFCell) cell).getCTCell().setV("");
                        }),
                new Bad("a day as eight digits in a cell for days", PROCESS + "!投用日期", "day-expected", "20210305", "2025-03-31", "2025-03-31",
                        ledger -> ledger.cell(PROCESS, NO, "投用日期").setCellValue(20210305.0)),
                new Bad("a cell that shows an error", PROCESS + "!型号规格", "cell-error", "#REF!", "错误", "error",
                        ledger -> ledger.cell(PROCESS, NO, "型号规格").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode())),
                new Bad("cells merged over rows", PROCESS + "!型号规格", "cells-merged", "", "合并", "merged", ledger -> {
                    Row row = ledger.row(PROCESS, NO);
                    int column = ledger.column(PROCESS, "型号规格");
                    row.getCell(column).setCellValue("X-1");
                    ledger.sheet(PROCESS).addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum() + 1, column, column));
                }),
                new Bad("a row without a management number", PROCESS + "!#", "cell-empty", "", "管理编号", "Management number",
                        ledger -> ledger.add(PROCESS, "器具类型", heads().get(0).type(), "计量采集点", heads().get(0).point(), "状态", "停用", "投用日期",
                                LocalDate.of(2022, 1, 1))),
                new Bad("words beside the table", PROCESS + "!", "cell-outside", "see mail", "没有标题", "under no title",
                        ledger -> ledger.row(PROCESS, NO).createCell(60).setCellValue("see mail")));
    }

    private static List<Bad> sheets() {
        return List.of(
                new Bad("another workbook altogether", "ledger.xlsx", "sheet-none", "", "ledger export", "ledger export", ledger -> {
                    EditedLedger.sheets(Language.ZH).forEach(sheet -> ledger.book().removeSheetAt(ledger.book().getSheetIndex(sheet)));
                    ledger.book().createSheet("Sheet1").createRow(0).createCell(0).setCellValue("x");
                }),
                new Bad("a sheet that is missing", "ledger.xlsx", "sheet-missing", "", "设备级", "Equipment level",
                        ledger -> ledger.book().removeSheetAt(ledger.book().getSheetIndex("设备级"))),
                new Bad("a sheet that was copied", PROCESS + " (2)", "sheet-unknown", PROCESS + " (2)", "复制的工作表", "copied",
                        ledger -> ledger.book().cloneSheet(ledger.book().getSheetIndex(PROCESS))),
                new Bad("a column that is missing", PROCESS + "!1", "column-missing", "", "测量范围", "Measuring range",
                        ledger -> {
                            int column = ledger.column(PROCESS, "测量范围");
                            ledger.sheet(PROCESS).forEach(row -> row.getCell(column).setBlank());
                        }),
                new Bad("a column of the person's own", PROCESS + "!", "column-unknown", "备注", "另一张工作表", "a sheet of their own",
                        ledger -> ledger.sheet(PROCESS).getRow(0).createCell(60).setCellValue("备注")),
                new Bad("a column twice", PROCESS + "!", "column-twice", "", "复制的列", "copied column",
                        ledger -> ledger.sheet(PROCESS).getRow(0).createCell(60).setCellValue("型号规格")),
                new Bad("no header", PROCESS, "header-missing", "", "表头", "the header was deleted",
                        ledger -> ledger.sheet(PROCESS).getRow(0).getCell(0).setBlank()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    @DisplayName("each is one error with its cell, its value and its likely cause")
    void isRefused(Bad bad) {
        var ledger = EditedLedger.of(YAML, Language.ZH);
        String where = place(bad, ledger);
        ledger.with(bad.edit);
        List<Problem> problems = assertThrows(BadInput.class, () -> ledger.importedInto(YAML, folder)).problems().stream()
                .filter(problem -> !BRINGS_OTHERS.contains(bad.key) || problem.key().equals(bad.key)).toList();
        assertEquals(bad.key, String.join(" ", problems.stream().map(Problem::key).distinct().toList()), () -> problems.toString());
        Problem problem = problems.get(problems.size() - 1);
        String zh = problem.text(Language.ZH);
        String en = problem.text(Language.EN);
        assertTrue(where.endsWith("!") ? problem.where().file().startsWith(where) : problem.where().file().equals(where), where + " / " + zh);
        assertTrue(zh.contains(bad.value) && zh.contains(bad.zh) && zh.contains("可能原因"), zh);
        assertTrue(en.contains(bad.value) && en.contains(bad.en) && en.contains("Likely cause"), en);
    }

    /** Where the error must stand: a title is that of the first row of the meter, or of a row added at the end. */
    private static String place(Bad bad, EditedLedger ledger) {
        int at = bad.where.indexOf('!');
        if (at < 0) {
            return bad.where.startsWith("ledger") ? bad.where : "ledger.xlsx:" + bad.where;
        }
        String sheet = bad.where.substring(0, at);
        String title = bad.where.substring(at + 1);
        if (title.isEmpty() || title.equals("1")) {
            return "ledger.xlsx:" + sheet + "!" + title;
        }
        if (title.equals("#")) {
            return "ledger.xlsx:" + sheet + "!A" + (ledger.sheet(sheet).getLastRowNum() + 2);
        }
        boolean added = List.of("calibration-stray", "calibration-twice").contains(bad.key) || sheet.equals("设备级");
        String no = sheet.equals("化验室仪器") ? PLANT.laboratory().instruments().get(0).no() : bad.key.equals("id-twice") ? NEXT : NO;
        String letters = new org.apache.poi.ss.util.CellAddress(0, ledger.column(sheet, title)).formatAsString().replace("1", "");
        int row = added ? ledger.sheet(sheet).getLastRowNum() + 2 : ledger.row(sheet, no).getRowNum() + 1;
        return "ledger.xlsx:" + sheet + "!" + letters + row;
    }

    @Test
    @DisplayName("all that is wrong is said in one go, in the order of the workbook, each cell once")
    void allInOneGo() {
        var ledger = EditedLedger.of(YAML, Language.ZH).set(PROCESS, NEXT, "投用日期", "bad").set(PROCESS, NO, "状态", "?")
                .set(PROCESS, NO, "测量范围", "much").set(CALIBRATIONS, NO, "结论", "perhaps").set(PROCESS, NO, "负责人", "nobody");
        List<Problem> problems = assertThrows(BadInput.class, () -> ledger.importedInto(YAML, folder)).problems();
        assertEquals(5, problems.size(), problems.toString());
        assertEquals(5, problems.stream().map(Problem::where).distinct().count());
        assertTrue(problems.get(4).where().file().contains(CALIBRATIONS), problems.toString());
    }

    @Test
    @DisplayName("a meter taken out that the plant file speaks of elsewhere: the place is named in the plant file as it is")
    void goneButUsed() {
        String yaml = YAML.replaceFirst("\npeople:", "\n# far below\npeople:");
        var ledger = EditedLedger.of(yaml, Language.ZH);
        List<String> used = PLANT.meters().stream().map(Meter::no).filter(no -> yaml.substring(yaml.indexOf("\npeople:"))
                .matches("(?s).*[\\[ ]" + no + "[,\\] \n].*")).toList();
        String no = used.get(0);
        EditedLedger.sheets(Language.ZH).forEach(sheet -> ledger.remove(sheet, no));
        List<Problem> problems = assertThrows(BadInput.class, () -> ledger.importedInto(yaml, folder)).problems();
        Problem problem = problems.stream().filter(one -> one.key().equals("gone-but-used")).findFirst().orElseThrow();
        assertEquals(EditedLedger.SHOWN, problem.where().file());
        assertTrue(yaml.lines().toList().get(problem.where().line() - 1).contains(no), problem.text(Language.EN));
        assertTrue(problem.text(Language.ZH).contains("已删除") && problem.text(Language.EN).contains("gone from the workbook"));
    }

    @Test
    @DisplayName("what is no workbook, a folder or nothing is refused with its name")
    void noWorkbook() throws java.io.IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "no workbook");
        for (Path file : List.of(text, folder, folder.resolve("none.xlsx"))) {
            BadInput bad = assertThrows(BadInput.class, () -> InstrumentLedgerSheets.read(file, "given", new CardProblems("given")));
            assertEquals("given", bad.problems().get(0).where().file());
        }
    }

    @Test
    @DisplayName("the calibrations of a row that was deleted are one error, with their number, not one each")
    void strayOnce() {
        int count = PLANT.laboratory().instruments().get(0).calibrations().size();
        String no = PLANT.laboratory().instruments().get(0).no();
        List<Problem> problems = assertThrows(BadInput.class,
                () -> EditedLedger.of(YAML, Language.ZH).remove("化验室仪器", no).importedInto(YAML, folder)).problems();
        assertEquals(List.of("calibration-stray"), problems.stream().map(Problem::key).filter(key -> key.startsWith("calibration")).toList());
        assertTrue(count > 1 && problems.get(0).text(Language.ZH).contains(count + " 条"), problems.toString());
    }

    @Test
    @DisplayName("a workbook that is huge when unpacked is refused before it is")
    void huge() throws java.io.IOException {
        Path file = folder.resolve("huge.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 51; i++) {
                zip.write(new byte[1_000_000]);
            }
        }
        BadInput bad = assertThrows(BadInput.class, () -> InstrumentLedgerSheets.read(file, "given", new CardProblems("given")));
        assertEquals("workbook-huge", bad.problems().get(0).key());
        assertTrue(bad.problems().get(0).text(Language.ZH).contains("51 MB"));
    }

    @Test
    @DisplayName("a workbook with a password says so; one in the old format is read like any other")
    void lockedAndOld() throws Exception {
        Path locked = folder.resolve("locked.xlsx");
        try (var files = new POIFSFileSystem(); var out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var data = encryptor.getDataStream(files)) {
                data.write(InstrumentLedgerBook.bytes(PLANT, Language.ZH));
            }
            files.writeFilesystem(out);
        }
        BadInput bad = assertThrows(BadInput.class, () -> EditedLedger.imported(YAML, locked));
        assertEquals("workbook-locked", bad.problems().get(0).key());
        Path old = folder.resolve("old.xls");
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(old)) {
            book.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("x");
            book.write(out);
        }
        assertEquals("sheet-none", assertThrows(BadInput.class, () -> EditedLedger.imported(YAML, old)).problems().get(0).key());
    }
}
