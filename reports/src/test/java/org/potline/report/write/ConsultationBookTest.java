package org.potline.report.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.report.page.ConsultationRow;
import org.potline.rules.amendment.ImpactReport;
import org.potline.rules.amendment.ImpactStudy;
import org.potline.rules.amendment.Proposals;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.Content;

class ConsultationBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /** The shipped proposal, its reason beginning like a formula. */
    private static ImpactReport impact(Path folder) throws IOException {
        Path shipped = Content.folder("rules-kb", "proposals").resolve("rectifier-class-02s");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(shipped.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path text = folder.resolve("amendment.yaml");
        Files.writeString(text, Files.readString(text).replace("      zh: 自 2026-07-01 起", "      zh: =自 2026-07-01 起")
                .replace("      en: From 2026-07-01", "      en: -From 2026-07-01"));
        String yaml = Files.readString(Content.folder("twin-model", "plants").resolve("potline-only.yaml"));
        return new ImpactStudy(Proposals.load(folder, "proposal"), DAY, DAY).of(Map.of("potline-only", PlantReader.parse(yaml, "potline-only")));
    }

    @Test
    @DisplayName("the workbook has the rows of the table, its words as words, and prints on A4 landscape, one page wide, its header on each page")
    void printsWhatTheTableHas(@TempDir Path folder) throws IOException {
        ImpactReport report = impact(Files.createDirectories(folder.resolve("rectifier-class-02s")));
        for (Language language : Language.values()) {
            byte[] bytes = ConsultationBook.bytes(report, language);
            assertArrayEquals(bytes, ConsultationBook.bytes(report, language));
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertEquals(ConsultationRow.COLUMNS.stream().map(column -> Texts.of(ConsultationRow.BUNDLE).say(language, "column." + column)).toList(),
                        words(sheet.getRow(1)));
                List<ConsultationRow> rows = ConsultationRow.of(report);
                for (int i = 0; i < rows.size(); i++) {
                    assertEquals(rows.get(i).cells(language), words(sheet.getRow(2 + i)));
                }
                Cell reason = sheet.getRow(2).getCell(ConsultationRow.COLUMNS.indexOf("reason"));
                assertTrue(reason.getCellType() == CellType.STRING && reason.getCellStyle().getQuotePrefixed());
                assertTrue(reason.getCellStyle().getWrapText());
                assertEquals(List.of(PrintSetup.A4_PAPERSIZE, (short) 1, (short) 0), List.of(sheet.getPrintSetup().getPaperSize(),
                        sheet.getPrintSetup().getFitWidth(), sheet.getPrintSetup().getFitHeight()));
                assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
                assertEquals(1, sheet.getRepeatingRows().getFirstRow());
                assertEquals(2, sheet.getPaneInformation().getHorizontalSplitTopRow());
            }
        }
    }

    private static List<String> words(Row row) {
        return IntStream.range(0, row.getLastCellNum()).mapToObj(row::getCell).map(cell -> cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((int) cell.getNumericCellValue()) : cell.getStringCellValue()).toList();
    }
}
