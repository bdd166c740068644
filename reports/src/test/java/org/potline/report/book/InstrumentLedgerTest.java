package org.potline.report.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.rules.card.ImportedPlant;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.Laboratory;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Nameplate;
import org.potline.twin.plant.NameplateItem;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.retrofit.EmptySite;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.plant.Stated;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.ScalarText;

/** The instrument ledger leaves the plant as a workbook and comes back without a loss. */
class InstrumentLedgerTest {
    private static final String YAML = EditedLedger.shipped("potline-only");
    /** Words that something on the way could take for something else. */
    private static final List<String> NASTY = List.of("=1+2", "=HYPERLINK(\"http://x\",\"y\")", "+86 371 123", "-5 V", "@SUM(A1)", "\t=1", "\n=2",
            "a: b # c", "- x", "\"quoted\" 'q'", "{ a, [b] }", "true", "null", "~", "2025-01-01", "1e5", "0017", "_x0041_", "_x005F_x0041_", "  blanks  ",
            "多\n行", "ｆｕｌｌ　ｗｉｄｔｈ１２", "\u00A0hard\u00A0", "3×57.7/100 V 3×1.5(6) A", "\uD83C\uDFED 铝", "&lt;b&gt; <b>", "a\\b", "!tag", "*star", "%", "é\u0301");

    @TempDir
    Path folder;

    private ImportedPlant imported(Plant exported, String into, Language language) throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        Files.write(file, InstrumentLedgerBook.bytes(exported, language));
        return EditedLedger.imported(into, file);
    }

    @ParameterizedTest
    @CsvSource({"potline-only, ZH", "potline-only, EN", "reference-500ka, ZH", "reference-500ka, EN"})
    @DisplayName("a shipped plant comes back equal, its file byte for byte, and exported again gives the same workbook")
    void shippedPlantsComeBack(String id, Language language) throws IOException {
        String yaml = EditedLedger.shipped(id);
        Plant plant = PlantReader.parse(yaml, id);
        ImportedPlant back = imported(plant, yaml, language);
        assertEquals(plant, back.plant());
        assertEquals(yaml, back.text());
        assertEquals(List.of(List.of(), List.of(), List.of()), List.of(back.added(), back.changed(), back.removed()));
        assertArrayEquals(InstrumentLedgerBook.bytes(plant, language), InstrumentLedgerBook.bytes(back.plant(), language));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("a plant with cards changed, added and removed at random comes through its workbook into the old file as it is")
    void editedPlantsComeBack(long seed) throws IOException {
        Plant plant = PlantReader.parse(YAML, "plant");
        Plant edited = withLaboratory(plant.with(edited(plant, new Random(seed))), new Random(-seed));
        ImportedPlant back = imported(edited, YAML, seed % 2 == 0 ? Language.ZH : Language.EN);
        assertEquals(byNo(edited.meters()), byNo(back.plant().meters()));
        assertEquals(back.plant(), PlantReader.parse(back.text(), "plant"));
        assertEquals(edited.with(List.of()), back.plant().with(List.of()));
        assertEquals(Set.of("NEW-1", "NEW-2"), Set.copyOf(back.added()));
        String untouched = YAML.substring(0, YAML.indexOf("\nmeters:"));
        assertTrue(back.text().startsWith(untouched) && back.text().endsWith(YAML.substring(YAML.indexOf("\npeople:"))));
        assertArrayEquals(InstrumentLedgerBook.bytes(back.plant(), Language.ZH),
                InstrumentLedgerBook.bytes(imported(back.plant(), back.text(), Language.ZH).plant(), Language.ZH));
    }

    @Test
    @DisplayName("a transformer of two meters stands once, beneath the first, with both numbers; heads that are added or left out in the workbook come into the file")
    void sharedMembersComeBack() throws IOException {
        String yaml = YAML.replace("\nlaboratory:", """

                  - { managementNo: VT-1, type: VT_02, partOf: [EM-103, EM-104], status: qualified, installed: 2022-06-20 }
                  - { managementNo: VT-2, type: VT_02, partOf: EM-101, status: qualified, installed: 2022-06-20 }

                laboratory:""");
        Plant plant = PlantReader.parse(yaml, "plant");
        assertEquals(yaml, imported(plant, yaml, Language.ZH).text());
        ImportedPlant back = EditedLedger.of(yaml, Language.ZH).set("工序级", "VT-1", "所属测量链", "EM-104").set("企业级", "VT-2", "所属测量链", "EM-101、EM-102")
                .importedInto(yaml, folder);
        assertEquals(List.of(List.of("EM-104"), List.of("EM-101", "EM-102")), back.plant().meters().stream().filter(Meter::isMember)
                .map(Meter::partOf).toList());
        assertTrue(back.text().contains("partOf: EM-104\n") && back.text().contains("partOf: [ EM-101, EM-102 ]\n"), back.text());
    }

    private static Plant withLaboratory(Plant p, Random random) {
        List<String> points = p.points().stream().map(MeteringPoint::id).toList();
        var instruments = new ArrayList<LaboratoryInstrument>();
        for (LaboratoryInstrument one : p.laboratory().instruments()) {
            var stated = new EnumMap<NameplateItem, Stated>(NameplateItem.class);
            one.nameplate().stated().forEach((item, figure) -> stated.put(item, new Stated(random.nextInt(1000) / 8.0, figure.unit())));
            instruments.add(random.nextInt(4) == 0 ? one : new LaboratoryInstrument(one.no(), one.kind(), points.subList(0, random.nextInt(4)), one.name(),
                    word(random), word(random), word(random), word(random), word(random),
                    random.nextBoolean() ? new LocalText("", "") : new LocalText(some(random), some(random)), word(random),
                    random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2027, 1, 1 + random.nextInt(28))), one.status(),
                    random.nextBoolean() ? "" : p.people().get(random.nextInt(p.people().size())).id(), word(random), random.nextInt(30),
                    one.installed(), one.calibrations(), new Nameplate(stated)));
        }
        return new Plant(p.id(), p.name(), p.asOf(), p.timeZone(), p.entities(), p.processes(), p.streams(), p.points(), p.meters(),
                new Laboratory(instruments, p.laboratory().analyses()), p.organisation(), p.candidates(), p.declared());
    }

    private static List<Meter> byNo(List<Meter> meters) {
        return meters.stream().sorted(Comparator.comparing(Meter::no)).toList();
    }

    private static List<Meter> edited(Plant plant, Random random) {
        var meters = new ArrayList<Meter>();
        List<String> keepers = plant.people().stream().map(person -> person.id()).toList();
        for (Meter meter : plant.meters()) {
            boolean change = random.nextInt(3) == 0;
            meters.add(change ? edited(meter, random, keepers.get(random.nextInt(keepers.size()))) : meter);
        }
        for (int i = 1; i <= 2; i++) {
            Meter like = meters.stream().filter(meter -> !meter.isMember()).skip(random.nextInt(8)).findFirst().orElseThrow();
            meters.add(new Meter("NEW-" + i, like.type(), like.point(), like.name(), like.model(), like.accuracy(), like.range(), "", "", like.place(),
                    "", MeterStatus.LIMITED, "", "", 0, like.installed(), List.of()));
        }
        return meters;
    }

    private static String word(Random random) {
        return random.nextInt(5) == 0 ? "" : some(random);
    }

    /** Without blanks around it: those a person adds count for nothing. */
    private static String some(Random random) {
        return NASTY.get(random.nextInt(NASTY.size())).replaceAll("^[\\s\u00A0]+|[\\s\u00A0]+$", "");
    }

    private static Meter edited(Meter meter, Random random, String keeper) {
        var calibrations = new ArrayList<Calibration>();
        meter.calibrations().forEach(one -> calibrations.add(random.nextBoolean() ? one
                : new Calibration(one.date(), one.validUntil().plusDays(random.nextInt(9)), CalibrationResult.FAILED, word(random), word(random))));
        var place = random.nextBoolean() ? new LocalText("", "") : new LocalText(some(random), "=x");
        return new Meter(meter.no(), meter.type(), meter.partOf(), meter.point(), meter.name(), word(random), meter.accuracy(), meter.range(),
                word(random), word(random), place, word(random), MeterStatus.values()[random.nextInt(2)], random.nextBoolean() ? "" : keeper,
                word(random), random.nextInt(30), meter.installed(), calibrations,
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2027, 1, 1 + random.nextInt(28))), meter.nameplate());
    }

    @Test
    @DisplayName("each change of a card is told by its field, from and to, of a calibration with its day; what is new or gone stands from or to nothing")
    void changesAreTold() {
        ImportedPlant back = EditedLedger.of(YAML, Language.ZH).set("企业级", "SC-107", "状态", "准用").set("企业级", "SC-107", "检定/校准周期（月）", 6)
                .set("实验室仪器", "LB-05", "生产厂家", "煤仪科技").set("实验室仪器", "LB-02", "服务的计量点", "P-501；P-502")
                .set("检定校准记录", "LB-01", "有效期至", LocalDate.of(2023, 3, 9)).add("检定校准记录", "管理编号", "LB-03", "检定/校准日期",
                        LocalDate.of(2025, 12, 1), "有效期至", LocalDate.of(2026, 11, 30), "结论", "合格").importedInto(YAML, folder);
        assertEquals(List.of("SC-107 状态 [合格] [准用]", "SC-107 检定/校准周期（月） [12] [6]", "LB-01 检定/校准记录 2022-03-11 的有效期至 [2023-03-10] [2023-03-09]",
                "LB-02 服务的计量点 [P-501] [P-501, P-502]", "LB-03 检定/校准记录 2025-12-01 [] [2026-11-30, 合格]", "LB-05 生产厂家 [] [煤仪科技]"),
                back.changes().stream().map(one -> one.no() + " " + one.field().zh() + " [" + one.from().zh() + "] [" + one.to().zh() + "]").toList());
        assertEquals(List.of("SC-107", "LB-01", "LB-02", "LB-03", "LB-05"), back.changed());
    }

    @Test
    @DisplayName("a row copied for a new instrument is taken, though its read-only cells still say what the other one has")
    void copiedRowsAreTaken() {
        var ledger = EditedLedger.of(YAML, Language.ZH);
        Row from = ledger.row("企业级", "SC-106");
        Row to = ledger.sheet("企业级").createRow(ledger.sheet("企业级").getLastRowNum() + 1);
        from.forEach(cell -> to.createCell(cell.getColumnIndex()).setCellValue(cell.getCellType() == CellType.NUMERIC ? "" : cell.getStringCellValue()));
        to.getCell(0).setCellValue("SC-199");
        to.getCell(ledger.column("企业级", "投用日期")).setCellValue("2025-10-01");
        ImportedPlant back = ledger.importedInto(YAML, folder);
        assertEquals(List.of("SC-199"), back.added());
        assertEquals(List.of(List.of(), List.of()), List.of(back.changed(), back.removed()));
    }

    @Test
    @DisplayName("words of any kind in a plant file, with blanks around them, come back as they were")
    void nastyWordsComeBack() throws IOException {
        String yaml = YAML;
        for (String nasty : NASTY) {
            yaml = yaml.replaceFirst("\n    manufacturer: [^\n\"]+\n", Matcher.quoteReplacement("\n    manufacturer: " + ScalarText.of(nasty) + " \n"));
        }
        Plant plant = PlantReader.parse(yaml, "plant");
        Set<String> makers = plant.meters().stream().map(Meter::manufacturer).collect(Collectors.toSet());
        assertTrue(NASTY.stream().filter(makers::contains).count() > 15, makers.toString());
        assertEquals(yaml, imported(plant, yaml, Language.ZH).text());
    }

    @Test
    @DisplayName("words that begin like a formula leave as words, marked so that they stay words when edited; no cell is a formula")
    void nothingLeavesAsAFormula() throws IOException {
        Plant plant = PlantReader.parse(YAML, "plant");
        Meter first = plant.meters().get(0);
        for (String nasty : NASTY) {
            var meter = new Meter(first.no(), first.type(), first.partOf(), first.point(), first.name(), nasty, first.accuracy(), first.range(), nasty,
                    nasty, first.place(), nasty, first.status(), first.keeper(), nasty, 0, first.installed(), List.of(), Optional.empty(),
                    first.nameplate());
            byte[] bytes = InstrumentLedgerBook.bytes(plant.with(List.of(meter)), Language.ZH);
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                int found = 0;
                for (Sheet sheet : book) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            assertFalse(cell.getCellType() == CellType.FORMULA, cell.toString());
                            if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(nasty)) {
                                found++;
                                assertEquals("=+-@\t\n".indexOf(nasty.charAt(0)) >= 0, cell.getCellStyle().getQuotePrefixed(), nasty);
                            }
                        }
                    }
                }
                assertEquals(5, found, nasty);
            }
            String xml = parts(bytes);
            assertFalse(xml.contains("<f>") || xml.contains("<f "), nasty);
        }
    }

    private static String parts(byte[] workbook) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    @DisplayName("the same plant gives the same bytes, in Turkey and at any hour of the world")
    void sameBytesEverywhere() {
        Plant plant = PlantReader.parse(YAML, "plant");
        byte[] here = InstrumentLedgerBook.bytes(plant, Language.ZH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, InstrumentLedgerBook.bytes(plant, Language.ZH));
            assertEquals(YAML, EditedLedger.of(plant, Language.EN).importedInto(YAML, folder).text());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("a row more is a meter more, behind the one above it; a row less takes one away; what stands between cards stays")
    void rowsComeAndGo() {
        var ledger = EditedLedger.of(YAML, Language.ZH);
        Meter some = PlantReader.parse(YAML, "plant").meters().stream().filter(meter -> !meter.isMember() && !meter.calibrations().isEmpty()
                && EditedLedger.sheets(Language.ZH).indexOf("工序级") == 1 && ledger.sheet("工序级").getLastRowNum() > 0).findFirst().orElseThrow();
        String sheet = List.of("企业级", "工序级", "设备级").stream().filter(name -> hasRow(ledger, name, some.no())).findFirst().orElseThrow();
        ledger.add(sheet, "管理编号", "ＮＥＷ－９", "器具类型", some.type(), "计量点", some.point(), "状态", "准用", "投用日期", "2024年3月5日",
                "检定/校准周期（月）", "１２", "出厂编号", 20240017L);
        ledger.add("检定校准记录", "管理编号", "NEW-9", "检定/校准日期", "2024/3/6", "有效期至", LocalDate.of(2025, 3, 5), "结论", "passed");
        ImportedPlant back = ledger.importedInto(YAML, folder);
        assertEquals(List.of("NEW-9"), back.added());
        Meter added = back.plant().meters().stream().filter(meter -> meter.no().equals("NEW-9")).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2024, 3, 5), added.installed());
        assertEquals("20240017 12", added.serialNo() + " " + added.intervalMonths());
        assertEquals(List.of(new Calibration(LocalDate.of(2024, 3, 6), LocalDate.of(2025, 3, 5), CalibrationResult.PASSED, "", "")), added.calibrations());
        var less = EditedLedger.of(back.text(), Language.ZH).remove(sheet, "NEW-9").remove("检定校准记录", "NEW-9");
        ImportedPlant gone = less.importedInto(back.text(), folder);
        assertEquals(List.of("NEW-9"), gone.removed());
        assertEquals(YAML, gone.text());
    }

    private static boolean hasRow(EditedLedger ledger, String sheet, String no) {
        for (Row row : ledger.sheet(sheet)) {
            if (row.getCell(0).toString().equals(no)) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisplayName("rows sorted, columns moved, a title put over the header, rows hidden, blanks behind words: the same plant")
    void orderAndBlanksDoNotMatter() {
        var ledger = EditedLedger.of(YAML, Language.ZH);
        for (String name : List.of("企业级", "工序级", "检定校准记录")) {
            Sheet sheet = ledger.sheet(name);
            sheet.setAutoFilter(null == sheet.getPaneInformation() ? null : new org.apache.poi.ss.util.CellRangeAddress(0, 1, 0, 1));
            int last = sheet.getLastRowNum();
            for (int i = 1; i <= last / 2; i++) {
                swap(sheet.getRow(i), sheet.getRow(last + 1 - i));
            }
            sheet.getRow(1).setZeroHeight(true);
            sheet.shiftRows(0, last, 2);
            sheet.createRow(0).createCell(0).setCellValue("一览表 2025");
        }
        int model = ledger.column("设备级", "型号规格");
        for (Row row : ledger.sheet("设备级")) {
            Cell cell = row.getCell(model);
            if (!cell.getStringCellValue().isEmpty()) {
                cell.setCellValue(cell.getStringCellValue() + (row.getRowNum() == 0 ? " " : " \u3000\u00A0"));
            }
        }
        assertEquals(YAML, ledger.importedInto(YAML, folder).text());
    }

    private static void swap(Row one, Row other) {
        for (int i = 0; i < Math.max(one.getLastCellNum(), other.getLastCellNum()); i++) {
            Cell a = one.getCell(i);
            Cell b = other.getCell(i);
            if (a.getCellType() == CellType.NUMERIC || b.getCellType() == CellType.NUMERIC) {
                Double left = a.getCellType() == CellType.NUMERIC ? a.getNumericCellValue() : null;
                EditedLedger.put(a, b.getCellType() == CellType.NUMERIC ? b.getNumericCellValue() : null);
                EditedLedger.put(b, left);
            } else {
                String left = a.getStringCellValue();
                a.setCellValue(b.getStringCellValue());
                b.setCellValue(left);
            }
        }
    }

    @Test
    @DisplayName("lists in braces, empty lists, Windows line ends and a remark within a changed card: all else stays as it was written")
    void formsOfTheFile() throws IOException {
        String windows = YAML.replace("\n", "\r\n");
        assertEquals(windows, imported(PlantReader.parse(windows, "p"), windows, Language.ZH).text());
        int from = YAML.indexOf("  instruments:");
        String none = YAML.substring(0, from) + "  instruments: []   # none yet\n" + YAML.substring(YAML.indexOf("  analyses:"));
        try {
            PlantReader.parse(none, "p");
        } catch (org.potline.twin.text.BadInput e) {
            return;   // other sections speak of the instruments
        }
        var ledger = EditedLedger.of(none, Language.EN).add("Laboratory instruments", "Management number", "LB-77", "Kind of instrument", "muffle furnace",
                "Name (Chinese)", "炉", "Name (English)", "Furnace", "Status", "qualified", "Installed", LocalDate.of(2024, 1, 2));
        ImportedPlant back = ledger.importedInto(none, folder);
        assertEquals(List.of("LB-77"), back.added());
        assertTrue(back.text().contains("# none yet"), back.text());
        assertEquals(PlantReader.parse(none, "p"), imported(PlantReader.parse(none, "p"), back.text(), Language.EN).plant());
    }

    @Test
    @DisplayName("the ledger of a plant whose file has no meters and no laboratory at all takes its first instrument")
    void plantWithoutLists() throws IOException {
        String none = EmptySite.of(PlantDraft.of(YAML, "p")).remove("meters").remove("laboratory").text();
        ImportedPlant back = EditedLedger.of(none, Language.EN).add("Laboratory instruments", "Management number", "LB-77", "Kind of instrument",
                "muffle furnace", "Name (Chinese)", "炉", "Name (English)", "Furnace", "Status", "qualified", "Installed", LocalDate.of(2024, 1, 2))
                .importedInto(none, folder);
        assertEquals(List.of("LB-77"), back.added());
        assertEquals(List.of("LB-77"), back.plant().laboratory().instruments().stream().map(each -> each.no()).toList());
    }

    @Test
    @DisplayName("a remark within a card that changes stands over it afterwards")
    void remarksStay() {
        String no = PlantReader.parse(YAML, "p").meters().get(0).no();
        String remarked = YAML.replaceFirst("(- managementNo: " + no + "\n)", "$1    # looked at in May\n");
        String sheet = List.of("企业级", "工序级", "设备级").stream().filter(name -> hasRow(EditedLedger.of(YAML, Language.ZH), name, no))
                .findFirst().orElseThrow();
        ImportedPlant back = EditedLedger.of(remarked, Language.ZH).set(sheet, no, "型号规格", "X-1").importedInto(remarked, folder);
        assertEquals(List.of(no), back.changed());
        assertTrue(back.text().contains("  # looked at in May\n  - managementNo: " + no + "\n"), back.text().substring(0, 3000));
    }
}
