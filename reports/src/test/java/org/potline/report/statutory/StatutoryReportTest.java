package org.potline.report.statutory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerReader;
import org.potline.rules.data.LedgerRow;
import org.potline.scenario.assess.Accounts;
import org.potline.scenario.assess.Assessment;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Content;

class StatutoryReportTest {
    private static final int YEAR_COLUMN = 14;
    private static final Method METHOD = Methods.load("cets-2024");
    private static ReportData reference;
    private static byte[] bytes;
    private static Sheets book;

    @BeforeAll
    static void bookTheReferenceSite() throws IOException {
        Plant plant = PlantReader.read(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "reference-500ka.yaml");
        Ledger ledger = Assessment.book(plant, Assessment.meter(plant, 2025, 1).readings());
        reference = data(ledger, "ledger.csv", Optional.of(plant));
        bytes = StatutoryReport.bytes(reference, Language.EN);
        book = new Sheets(bytes);
    }

    private static ReportData data(Ledger ledger, String name, Optional<Plant> plant) {
        Accounts accounts = Assessment.account(ledger, METHOD, 2025);
        return new ReportData(ledger, name, accounts.year(), accounts.months(), METHOD, AccountingChoices.none(), plant);
    }

    private static ReportData own(Path folder, String rows) throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, "period,stream,item,value,unit,u\n" + rows);
        return data(LedgerReader.read(file, "own.csv"), "=own.csv", Optional.empty());
    }

    private static double number(Row row, int column) {
        return row.getCell(column).getNumericCellValue();
    }

    private static Optional<SourceResult> source(Inventory inventory, String id) {
        return inventory.sources().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Test
    @DisplayName("enterprise, process and every source's emission are the inventory's, unrounded and rounded")
    void totalsAreTheInventorys() {
        Inventory year = reference.year();
        Row total = book.row("C3", "", "Enterprise");
        assertEquals(year.totalTCo2e(), number(total, YEAR_COLUMN));
        assertEquals(year.totalTCo2eRounded(), number(total, YEAR_COLUMN + 1));
        assertEquals(year.processTCo2e(), number(book.row("C3", "", "Electrolysis process"), YEAR_COLUMN));
        for (SourceResult source : year.sources()) {
            Row emission = book.row("C4", "(" + source.id() + ")", "Emission");
            assertEquals(source.tCo2e(), number(emission, YEAR_COLUMN), source.id());
            assertEquals(source.tCo2eRounded(), number(emission, YEAR_COLUMN + 1), source.id());
            for (int month = 0; month < reference.months().size(); month++) {
                assertEquals(source(reference.months().get(month), source.id()).orElseThrow().tCo2e(), number(emission, 2 + month), source.id());
            }
        }
    }

    @Test
    @DisplayName("every month's value of the ledger stands under its month, digit by digit: no row is lost")
    void holdsTheWholeLedger() {
        List<String> heads = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        Row header = book.row("C4", "", "Item");
        Map<String, Set<Double>> numbers = IntStream.range(0, heads.size()).boxed().collect(Collectors.toMap(month -> String.format(Locale.ROOT,
                "2025-%02d", month + 1), month -> book.numbers(Sheets.text(header, 2 + month))));
        var lost = reference.ledger().rows().stream().filter(row -> !numbers.get(row.period()).contains(row.value())).toList();
        assertEquals(List.of(), lost);
        assertTrue(reference.ledger().rows().size() > 700, "the ledger is whole: " + reference.ledger().rows().size());
    }

    @Test
    @DisplayName("every formula gives what is kept in its cell")
    void formulasGiveTheirCachedValues() {
        FormulaEvaluator evaluator = book.evaluator();
        List<Cell> formulas = book.cells().stream().filter(cell -> cell.getCellType() == CellType.FORMULA).toList();
        assertTrue(formulas.size() > 150, "formulas: " + formulas.size());
        for (Cell cell : formulas) {
            double kept = cell.getNumericCellValue();
            double reckoned = evaluator.evaluate(cell).getNumberValue();
            assertEquals(reckoned, kept, 1e-9 * Math.max(1, Math.abs(kept)), cell.getSheet().getSheetName() + " " + cell.getAddress());
        }
    }

    @Test
    @DisplayName("figures of the plant name their meters, the others are marked; what it does not know is to be filled in")
    void saysWhereFiguresComeFrom() {
        assertTrue(Sheets.text(book.row("C4", "(bituminous@power)", "amount"), 17).contains("WT-7"));
        assertTrue(Sheets.text(book.row("C4", "(bituminous@power)", "carbon"), 17).contains("GB/T 476"));
        Row oxidation = book.row("C4", "(diesel@mine)", "oxidation");
        assertEquals("default", Sheets.text(oxidation, 16));
        assertTrue(Sheets.text(oxidation, 17).contains("fuel-oxidation.diesel"));
        assertEquals("to be filled in", Sheets.text(book.row("C1", "", "Unified social credit code"), 1));
        assertEquals("Example Aluminium and Power Ltd.", Sheets.text(book.row("C1", "", "Name of the enterprise"), 1));
        assertEquals("outside", Sheets.text(book.row("C2", "", "rolling"), 3));
        assertTrue(Sheets.text(book.row("Cover", "", "This is a draft"), 0).contains("not public"));
    }

    @Test
    @DisplayName("a fuel with measured carbon in some months has a line of each of its two ways; a ledger alone names no meter")
    void tellsTwoWaysOfAFuelApart(@TempDir Path folder) throws IOException {
        var sheets = new Sheets(StatutoryReport.bytes(own(folder, """
                2025-01,natural-gas@casting,amount,100,1e4Nm3,
                2025-02,natural-gas@casting,amount,300,1e4Nm3,
                2025-02,natural-gas@casting,carbon,5.5,tC/1e4Nm3,
                2025-02,natural-gas@casting,oxidation,98.5,%,
                2025,electrolysis,liquid-aluminium,500000,t,
                """), Language.EN));
        assertEquals(400, number(sheets.row("C4", "natural-gas@casting", "amount"), YEAR_COLUMN));
        assertEquals("SUM(C" + (sheets.row("C4", "natural-gas@casting", "amount").getRowNum() + 1) + ":N"
                + (sheets.row("C4", "natural-gas@casting", "amount").getRowNum() + 1) + ")",
                sheets.row("C4", "natural-gas@casting", "amount").getCell(YEAR_COLUMN).getCellFormula());
        Row measured = sheets.row("C4", "natural-gas@casting", "oxidation");
        assertEquals(98.5, number(measured, 3));
        assertTrue(!Sheets.isNumber(measured.getCell(2)));
        assertEquals(389.31, number(sheets.row("C4", "natural-gas@casting", "net calorific value"), 2));
        Row byHeat = sheets.sheet("C4").getRow(sheets.row("C4", "natural-gas@casting", "carbon content").getRowNum() + 1);
        assertEquals(99, number(byHeat, 2));
        assertTrue(!Sheets.isNumber(byHeat.getCell(3)));
        // 500 000 t · 0.411 · (1 − 0.024) · 44/12 = 735 416 t, of the year alone: no month has a share, no month a total
        Row anode = sheets.row("C3", "", "Anode consumption");
        assertEquals(735_416, number(anode, YEAR_COLUMN), 1e-6);
        assertTrue(!Sheets.isNumber(sheets.row("C3", "", "Enterprise").getCell(2)));
    }

    @Test
    @DisplayName("the metal booked from a plant is what was tapped and the change of its pad, month by month")
    void metalOfThePlantIsTappedPlusPad() {
        Row check = book.row("C5", "", "Check");
        for (int column = 2; column <= YEAR_COLUMN; column++) {
            assertTrue(Sheets.isNumber(check.getCell(column)), "column " + column);
            assertEquals(0, number(check, column), 1e-6, "column " + column);
        }
    }

    @Test
    @DisplayName("words that begin like a formula stay words")
    void wordsStayWords(@TempDir Path folder) throws IOException {
        var sheets = new Sheets(StatutoryReport.bytes(own(folder, "2025,electrolysis,liquid-aluminium,500000,t,\n"), Language.EN));
        Cell ledger = sheets.row("C1", "", "Monthly ledger").getCell(1);
        assertEquals(CellType.STRING, ledger.getCellType());
        assertEquals("=own.csv", ledger.getStringCellValue());
        assertTrue(ledger.getCellStyle().getQuotePrefixed());
    }

    @Test
    @DisplayName("metal = tapped + closing − opening pad: 1 000 + 260 − 250 = 1 010, of the year 2 000 + 255 − 250 = 2 005")
    void balancesThePad(@TempDir Path folder) throws IOException {
        var sheets = new Sheets(StatutoryReport.bytes(own(folder, """
                2025-01,electrolysis,metal-tapped,1000,t,
                2025-01,electrolysis,opening-pad,250,t,
                2025-01,electrolysis,closing-pad,260,t,
                2025-01,electrolysis,liquid-aluminium,1010,t,
                2025-12,electrolysis,metal-tapped,1000,t,
                2025-12,electrolysis,opening-pad,260,t,
                2025-12,electrolysis,closing-pad,255,t,
                2025-12,electrolysis,liquid-aluminium,996,t,
                """), Language.EN));
        Row change = sheets.row("C5", "", "Change of the pad");
        assertEquals(List.of(10.0, -5.0, 5.0), List.of(number(change, 2), number(change, 13), number(change, YEAR_COLUMN)));
        Row check = sheets.row("C5", "", "Check");   // December's metal is one tonne too much, and so is the year's
        assertEquals(List.of(0.0, 1.0, 1.0), List.of(number(check, 2), number(check, 13), number(check, YEAR_COLUMN)));
        assertEquals(1, sheets.evaluator().evaluate(check.getCell(YEAR_COLUMN)).getNumberValue());
    }

    @Test
    @DisplayName("the bytes are the same later, elsewhere and under another locale")
    void bytesAreTheSame() throws InterruptedException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Thread.sleep(2_100);   // a ZIP file tells two seconds apart
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(bytes, StatutoryReport.bytes(reference, Language.EN));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("both languages have the same numbers in the same cells")
    void languagesHaveTheSameNumbers() throws IOException {
        assertEquals(numbers(book), numbers(new Sheets(StatutoryReport.bytes(reference, Language.ZH))));
    }

    private static TreeSet<String> numbers(Sheets sheets) {
        return sheets.cells().stream().filter(Sheets::isNumber).map(cell -> cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()) + "!"
                + cell.getAddress() + "=" + cell.getNumericCellValue()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("a file that cannot be written is refused with its name, and leaves nothing behind")
    void refusesWhatCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("taken");
        Files.writeString(file, "");
        BadInput refused = assertThrows(BadInput.class, () -> FormWorkbook.write(file.resolve("report.xlsx"), bytes));
        assertEquals("file-unwritable", refused.problems().get(0).key());
        assertThrows(BadInput.class, () -> FormWorkbook.write(folder, bytes));
        FormWorkbook.write(folder.resolve("new/report.xlsx"), bytes);
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("new/report.xlsx")));
        try (var files = Files.list(folder.resolve("new"))) {
            assertEquals(1, files.count());
        }
    }
}
