package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.check.CheckedPlant;
import org.potline.report.check.EnergyAndCarbon;
import org.potline.report.check.ExaminationBook;
import org.potline.report.check.FindingsBook;
import org.potline.report.words.Numbers;
import org.potline.rules.check.Checker;
import org.potline.rules.examination.ScoreSheet;
import org.potline.rules.examination.ScoredItem;
import org.potline.rules.finding.EquippingRate;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;
import org.xml.sax.InputSource;

/** The page and the workbooks of a check of the reference site, whose first meter and first point bear hostile names. */
class CheckPageTest {
    private static final String HOSTILE = "<script>alert(1)</script>&\\\"'";
    private static CheckedPlant checked;
    private static String html;

    @BeforeAll
    static void check() {
        String yaml = StrictYaml.text(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "plant")
                .replace("name: { zh: 阳极焙烧用天然气,", "name: { zh: \"" + HOSTILE + "\",")
                .replaceFirst("name: \\{ zh: 示例铝电联营企业[^,]*,", java.util.regex.Matcher.quoteReplacement("name: { zh: \"=cmd|" + HOSTILE + "\","));
        Plant plant = PlantReader.parse(yaml, "plant");
        var edition = Editions.load("jjf-al/draft-2025");
        LocalDate on = LocalDate.of(2025, 12, 31);
        var result = new Checker(edition).check(plant, on, on, OptionalDouble.empty());
        checked = new CheckedPlant(plant, edition, on, on, false, result, ScoreSheet.of(result, edition), Map.of("plant.yaml", "0".repeat(64)));
        html = CheckPage.html(checked, Language.ZH);
    }

    @Test
    @DisplayName("both languages have every finding with message, source and confidence, every clause, every rate and every scored item")
    void everythingIsThere() throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
        for (Language language : Language.values()) {
            String page = part(language);
            for (Finding finding : checked.result().findings()) {
                assertTrue(page.contains(escaped(finding.message().in(language))) && page.contains(escaped(finding.source().in(language))),
                        finding.toString());
            }
            checked.edition().clauses().forEach(clause -> assertTrue(page.contains("<code>" + clause.id() + "</code>"), clause.id()));
            checked.sheet().chapters().forEach(chapter -> chapter.items().forEach(item ->
                    assertTrue(page.contains(escaped(item.title().in(language))), item.id())));
            assertTrue(page.contains(escaped(checked.result().scope().in(language))));
            assertTrue(page.contains(escaped(checked.edition().banner().in(language))));
            assertTrue(page.contains(">" + Numbers.fixed(checked.sheet().total(), 2) + "<"));
            checked.edition().chapters().stream().filter(chapter -> checked.edition().clauses().stream()
                    .anyMatch(clause -> chapter.topics().contains(clause.topic())))
                    .forEach(chapter -> assertTrue(page.contains(">" + chapter.title().in(language) + "</th>"), chapter.toString()));
        }
        assertEquals(2 * checked.result().findings().stream().filter(CheckedPlant::restsOnWorkingValue).count(),
                html.split("依据本项目工作值（D），不是|Rests on a working value of ours \\(D\\)", -1).length - 1);
    }

    private static String part(Language language) {
        int zh = html.indexOf("<div class=\"page zh\"");
        int en = html.indexOf("<div class=\"page en\"");
        return language == Language.ZH ? html.substring(zh, en) : html.substring(en);
    }

    private static String escaped(String text) {
        return org.potline.report.words.Markup.escaped(text);
    }

    @Test
    @DisplayName("a page of its own: no script, nothing loaded, names are no markup")
    void isSelfContained() {
        assertFalse(html.contains("<script"));
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertFalse(html.matches("(?s).*(src|href)=\"(?:https?:)?//.*"));
        assertTrue(html.contains("href=\"findings.xlsx\"") && html.contains("href=\"examination.xlsx\""));
    }

    @Test
    @DisplayName("energy against carbon: the stack of the baking furnaces and the limestone lack theirs, the anode plant has energy metering")
    void energyAndCarbon() {
        List<EnergyAndCarbon.Line> lines = EnergyAndCarbon.of(checked);
        EnergyAndCarbon.Line stack = line(lines, "flue-gas@baking");
        assertEquals(List.of("flue-gas@baking"), stack.lacks());
        assertTrue(stack.energy().isEmpty() && stack.has().isEmpty());
        assertEquals(List.of("limestone@power/enterprise/activity-data/mass"), line(lines, "limestone@power").lacks());
        assertEquals(List.of("sub-unit"), line(lines, "electricity@anode").energy());
        assertEquals(List.of("enterprise"), line(lines, "electricity@grid").energy());
        assertEquals(checked.result().rates().stream().mapToInt(EquippingRate::needed).sum(),
                lines.stream().mapToInt(one -> one.has().size() + one.lacks().size()).sum());
        var alone = new EnergyAndCarbon.Line("p", "s", List.of("enterprise"), List.of(), List.of("s/process/emission-factor/ncv"));
        assertTrue(alone.energyAlone() && !stack.energyAlone());
    }

    private static EnergyAndCarbon.Line line(List<EnergyAndCarbon.Line> lines, String stream) {
        return lines.stream().filter(one -> one.stream().equals(stream)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("the workbook of findings has a row for each finding, clause and rate; nothing in it is a formula but the rates")
    void findingsBook() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(FindingsBook.bytes(checked, Language.ZH)))) {
            assertEquals(List.of(checked.result().findings().size(), checked.edition().clauses().size(), checked.result().rates().size()),
                    List.of(book.getSheetAt(0).getLastRowNum() - 3, book.getSheetAt(1).getLastRowNum() - 3, book.getSheetAt(2).getLastRowNum() - 3));
            Cell title = book.getSheetAt(0).getRow(0).getCell(0);
            assertTrue(title.getStringCellValue().startsWith("=cmd|") && title.getCellType() == CellType.STRING
                    && title.getCellStyle().getQuotePrefixed());
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertTrue(cell.getCellType() != CellType.FORMULA || sheet == book.getSheetAt(2) && cell.getColumnIndex() == 6);
                    }
                }
            }
            Row rate = book.getSheetAt(2).getRow(4);
            assertEquals(checked.result().rates().get(0).pct(), rate.getCell(6).getNumericCellValue(), 1e-9);
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(rate.getCell(6));
            assertEquals(checked.result().rates().get(0).pct(), rate.getCell(6).getNumericCellValue(), 1e-9);
        }
    }

    @Test
    @DisplayName("the score sheet: computed scores beside empty cells of the examiner, whose sum counts what is filled in")
    void examinationBook() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ExaminationBook.bytes(checked, Language.EN)))) {
            Sheet sheet = book.getSheetAt(0);
            List<ScoredItem> items = checked.sheet().chapters().stream().flatMap(chapter -> chapter.items().stream()).toList();
            for (int i = 0; i < items.size(); i++) {
                Row row = sheet.getRow(6 + i);
                assertEquals(items.get(i).title().en(), row.getCell(2).getStringCellValue());
                if (items.get(i).applies()) {
                    assertEquals(items.get(i).score(), row.getCell(5).getNumericCellValue(), 0.005);
                }
                assertEquals(CellType.BLANK, row.getCell(6).getCellType());
                row.getCell(6).setCellValue(1);
            }
            Row sum = sheet.getRow(6 + items.size());
            Row total = sheet.getRow(7 + items.size());
            assertEquals(checked.sheet().total(), total.getCell(5).getNumericCellValue(), 1e-9);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals(checked.sheet().points(), sum.getCell(4).getNumericCellValue(), 1e-9);
            assertEquals(items.size(), sum.getCell(6).getNumericCellValue(), 1e-9);
            assertEquals(checked.sheet().total(), total.getCell(5).getNumericCellValue(), 0.05);   // scores stand rounded to 0.01
        }
    }

    @Test
    @DisplayName("the same check gives the same bytes, in Turkey and at any hour of the world")
    void sameBytesEverywhere() {
        byte[] findings = FindingsBook.bytes(checked, Language.EN);
        byte[] examination = ExaminationBook.bytes(checked, Language.EN);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(findings, FindingsBook.bytes(checked, Language.EN));
            assertArrayEquals(examination, ExaminationBook.bytes(checked, Language.EN));
            assertEquals(html, CheckPage.html(checked, Language.ZH));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
