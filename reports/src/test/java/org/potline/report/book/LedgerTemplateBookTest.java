package org.potline.report.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.potline.rules.accounting.Accountant;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Methods;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerTemplate;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

class LedgerTemplateBookTest {
    private static final int VALUE = 3;

    @TempDir
    Path folder;

    /** A value the row can have, the same in a month as in any other, so that what a pad ends with the next begins with. */
    private static double value(LedgerTemplate.Row row) {
        return switch (row.item()) {
            case "ncv" -> row.stream().startsWith("natural-gas") ? 389.31 : 23;
            case "carbon-content" -> 0.0153;
            case "carbon" -> 0.62;
            case "anode-effect-minutes", "anode-effect-slope", "c2f6-ratio" -> 0.1;
            case "anode-sulphur", "anode-ash" -> 1.5;
            default -> 40;
        };
    }

    private Ledger filledBook(Language language, boolean isAll) throws IOException {
        Path file = folder.resolve("filled.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(LedgerTemplateBook.bytes(2025, language))); OutputStream out =
                Files.newOutputStream(file)) {
            List<LedgerTemplate.Row> rows = LedgerTemplate.rows(2025);
            for (int line = 1; line <= rows.size(); line++) {
                if (isAll || !rows.get(line - 1).isOptional()) {
                    book.getSheetAt(0).getRow(line).getCell(VALUE).setCellValue(value(rows.get(line - 1)));
                }
            }
            book.write(out);
        }
        return LedgerFile.read(file, "filled.xlsx");
    }

    private Ledger filledText(Language language, boolean isAll) throws IOException {
        var lines = new ArrayList<>(LedgerTemplate.csv(2025, language).lines().toList());
        List<LedgerTemplate.Row> rows = LedgerTemplate.rows(2025);
        for (int line = 1; line <= rows.size(); line++) {
            if (isAll || !rows.get(line - 1).isOptional()) {
                var cells = new ArrayList<>(List.of(lines.get(line).split(",", -1)));
                cells.set(VALUE, String.valueOf(value(rows.get(line - 1))));
                lines.set(line, String.join(",", cells));
            }
        }
        Path file = folder.resolve("filled.csv");
        Files.writeString(file, lines.stream().collect(Collectors.joining("\r\n")), StandardCharsets.UTF_8);
        return LedgerFile.read(file, "filled.csv");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("filled in, workbook and text are the same ledger in either language; it can be accounted; its metal and its diesel follow")
    void comesBackFilled(Language language) throws IOException {
        Ledger ledger = filledBook(Language.EN, false);
        assertEquals(ledger, filledBook(language, false));
        assertEquals(ledger, filledText(language, false));
        assertEquals(filledBook(Language.EN, true), filledText(language, true));
        assertEquals(LedgerTemplate.rows(2025).stream().filter(row -> !row.isOptional()).count(), ledger.rows().size() - ledger.derived().size());
        assertEquals(List.of("diesel@vehicles amount", "electrolysis liquid-aluminium"), ledger.derived().stream()
                .map(row -> row.stream() + " " + row.item()).distinct().sorted().toList());
        var inventory = new Accountant(Methods.load("cets-2024"), AccountingChoices.parse(null, null)).account(ledger, "2025");
        assertEquals(List.of(), inventory.missing());
        assertTrue(inventory.totalTCo2e() > 0);
    }

    @Test
    @DisplayName("the template asks for what calcining and baking rest on: filled, ipcc-2006 accounts all three with no default of an amount")
    void feedsTheAnodePlant() throws IOException {
        var inventory = new Accountant(Methods.load("ipcc-2006"), AccountingChoices.parse(null, null)).account(filledBook(Language.ZH, true), "2025");
        var amounts = inventory.sources().stream().filter(source -> List.of("pitch", "packing-coke", "green-coke").contains(source.id()))
                .flatMap(source -> source.figures().stream().filter(figure -> figure.item().equals("amount"))
                        .map(figure -> source.id() + " " + figure.origin())).toList();
        assertEquals(List.of("pitch LEDGER", "pitch LEDGER", "packing-coke LEDGER", "green-coke LEDGER", "green-coke LEDGER"), amounts);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("not filled in, every required row is named: stream, item, months, and its first cell")
    void namesWhatIsNotFilled(Language language) throws IOException {
        Path file = Files.write(folder.resolve("t.xlsx"), LedgerTemplateBook.bytes(2025, language));
        BadInput bad = assertThrows(BadInput.class, () -> LedgerFile.read(file, "t.xlsx"));
        String said = bad.problems().stream().map(problem -> problem.text(language)).collect(Collectors.joining("\n"));
        var required = LedgerTemplate.rows(2025).stream().filter(row -> !row.isOptional()).toList();
        assertEquals(required.stream().map(row -> row.stream() + row.item()).distinct().count(), bad.problems().size());
        required.forEach(row -> {
            String item = row.cells().get(2).in(language);
            String stream = row.cells().get(1).in(language);
            assertTrue(said.lines().anyMatch(line -> line.contains(stream) && line.contains(item) && line.contains(row.period())), row.toString());
        });
        assertTrue(said.startsWith("t.xlsx:" + Texts.of("ledger-guide").say(language, "sheet.ledger") + "!D2: "), said);
    }

    @Test
    @DisplayName("the sheet is made to be filled: widths, a fixed header, a list to choose from, text periods, numbers, a colour for each need")
    void isMadeToBeFilled() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(LedgerTemplateBook.bytes(2025, Language.ZH)))) {
            var sheet = book.getSheetAt(0);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(List.of("必填", "选填"), List.of(sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues()));
            assertEquals("G2:G" + (LedgerTemplate.rows(2025).size() + 1),
                    sheet.getDataValidations().get(0).getRegions().getCellRangeAddresses()[0].formatAsString());
            Row row = sheet.getRow(1);
            assertEquals("@", row.getCell(0).getCellStyle().getDataFormatString());
            assertTrue(row.getCell(VALUE).getCellStyle().getDataFormatString().startsWith("0."));
            var colours = new TreeSet<Short>();
            for (Row one : sheet) {
                colours.add(one.getCell(VALUE).getCellStyle().getFillForegroundColor());
            }
            assertEquals(3, colours.size(), "header, required, optional");
            assertTrue(sheet.getColumnWidth(1) > 20 * 256);
        }
    }

    @Test
    @DisplayName("the second sheet explains every substance, item and unit, and each of its examples is a ledger")
    void explainsEverything() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(LedgerTemplateBook.bytes(2025, Language.ZH)))) {
            Sheet guide = book.getSheetAt(1);
            var explained = new TreeSet<String>();
            int examples = 0;
            for (Row row : guide) {
                explained.add(row.getCell(0).getStringCellValue());
                String example = row.getCell(6).getStringCellValue();
                if (example.startsWith("2025,")) {
                    List<String> both = example.lines().toList();
                    assertEquals(read(both.get(1)), read(both.get(0)));
                    examples++;
                }
            }
            LedgerVocabulary.substances().forEach(substance -> {
                assertTrue(explained.contains(substance), substance);
                LedgerVocabulary.items(substance).forEach(item -> {
                    assertTrue(explained.contains(item.name()), item.name());
                    assertTrue(explained.containsAll(item.units()), item.units().toString());
                });
            });
            assertTrue(examples > 50, "examples: " + examples);
        }
    }

    private List<String> read(String row) {
        try {
            Path file = Files.writeString(folder.resolve("example.csv"), "period,stream,item,value,unit,u\n" + row + "\n");
            return LedgerFile.read(file, "example.csv").rows().stream().map(Object::toString).toList();
        } catch (BadInput e) {
            return e.problems().stream().filter(problem -> !List.of("stock-alone", "inflow-missing").contains(problem.key()))
                    .map(problem -> problem.text(Language.EN)).toList();   // alone in its file a stock says nothing
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("the bytes are the same however often it is written")
    void isTheSameTwice() {
        assertArrayEquals(LedgerTemplateBook.bytes(2025, Language.ZH), LedgerTemplateBook.bytes(2025, Language.ZH));
    }

    @Test
    @DisplayName("both languages explain the same, and no explanation is of nothing")
    void textsAgree() throws IOException {
        Texts texts = Texts.of("ledger-guide");
        assertEquals(texts.keys(Language.ZH), texts.keys(Language.EN));
        var shown = new TreeSet<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(LedgerTemplateBook.bytes(2025, Language.ZH)))) {
            for (Row row : book.getSheetAt(1)) {
                row.forEach(cell -> shown.add(cell.getStringCellValue()));
            }
        }
        String all = String.join("\n", shown);
        texts.keys(Language.EN).stream().filter(key -> !key.startsWith("sheet."))
                .forEach(key -> assertTrue(all.contains(texts.say(Language.EN, key)), key + " is shown nowhere"));
        assertFalse(all.contains("{"));
    }
}
