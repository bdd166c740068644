package org.potline.report.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.potline.report.words.Words;
import org.potline.rules.card.CardColumn;
import org.potline.rules.card.CardProblems;
import org.potline.rules.card.GivenCell;
import org.potline.rules.card.GivenSheet;
import org.potline.rules.card.Place;
import org.potline.rules.data.ShortestDecimal;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/**
 * The sheets of a workbook, cell by cell, for the instrument ledger. Hidden rows, columns and sheets are read like any other: a filter hides
 * what counts all the same. A formula counts by the value it last gave.
 */
public final class InstrumentLedgerSheets {
    /** Unpacked; a ledger of ten thousand instruments has about half of it. */
    private static final long LARGEST_MB = 50;
    private static final int LAST_YEAR = 9999;
    private static final long BYTES_IN_MB = 1_000_000;

    private final CardProblems problems;

    private InstrumentLedgerSheets(CardProblems problems) {
        this.problems = problems;
    }

    /**
     * Reads all sheets.
     *
     * @param file     the workbook
     * @param shown    its name as it is to stand in errors
     * @param problems where cells go that have no value: formulas never calculated, errors, cells merged into one
     * @throws BadInput when it is no workbook, or locked by a password
     */
    public static List<GivenSheet> read(Path file, String shown, CardProblems problems) {
        if (!Files.isRegularFile(file)) {
            throw BadInput.of(Where.file(shown), "yaml", Files.isDirectory(file) ? "file-is-folder" : "file-missing", Map.of());
        }
        refuseHuge(file, shown);
        try (InputStream in = Files.newInputStream(file); Workbook workbook = WorkbookFactory.create(in)) {
            var sheets = new ArrayList<GivenSheet>();
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                sheets.add(new InstrumentLedgerSheets(problems).sheet(workbook.getSheetAt(index), index));
            }
            return sheets;
        } catch (EncryptedDocumentException e) {
            throw BadInput.of(Where.file(shown), Words.BUNDLE, "workbook-locked", Map.of());
        } catch (IOException | RuntimeException e) {   // POI says "no workbook" in many ways
            throw BadInput.of(Where.file(shown), CardColumn.BUNDLE, "workbook-unreadable", Map.of());
        }
    }

    /** Before it is unpacked into memory, which takes many times its size. */
    private static void refuseHuge(Path file, String shown) {
        long bytes = 0;
        try (var zip = new ZipFile(file.toFile())) {
            bytes = zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        } catch (IOException e) {
            return;   // no XLSX file: said below
        }
        if (bytes > LARGEST_MB * BYTES_IN_MB) {
            throw BadInput.of(Where.file(shown), CardColumn.BUNDLE, "workbook-huge", Map.of("value", bytes / BYTES_IN_MB, "most", LARGEST_MB));
        }
    }

    private GivenSheet sheet(Sheet sheet, int index) {
        sheet.getMergedRegions().stream().sorted(Comparator.comparing(CellRangeAddress::getFirstRow)
                .thenComparing(CellRangeAddress::getFirstColumn)).filter(range -> range.getFirstRow() != range.getLastRow())
                .forEach(range -> merged(sheet, index, range));
        var rows = new ArrayList<List<GivenCell>>();
        for (Row row : sheet) {
            var cells = new ArrayList<GivenCell>();
            for (Cell cell : row) {
                if (!WorkbookCell.isBlank(cell)) {
                    cells.add(cell(cell, new Place(index, sheet.getSheetName(), row.getRowNum(), cell.getColumnIndex())));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return new GivenSheet(new Place(index, sheet.getSheetName(), -1, -1), rows);
    }

    /** Over several rows, only the first of them has the value. */
    private void merged(Sheet sheet, int index, CellRangeAddress range) {
        Row row = sheet.getRow(range.getFirstRow());
        Cell first = row == null ? null : row.getCell(range.getFirstColumn());
        if (!WorkbookCell.isBlank(first)) {
            var place = new Place(index, sheet.getSheetName(), range.getFirstRow(), range.getFirstColumn());
            problems.add(place, Words.BUNDLE, "cells-merged", Map.of("range", range.formatAsString(), "value", cell(first, place).text()));
        }
    }

    private GivenCell cell(Cell cell, Place place) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            if (WorkbookCell.isNotCalculated(cell)) {
                problems.add(place, Words.BUNDLE, "formula-without-value", Map.of("formula", cell.getCellFormula()));
                return new GivenCell("", GivenCell.Kind.WORDS, place);
            }
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case NUMERIC -> number(cell, place);
            case BOOLEAN -> new GivenCell(String.valueOf(cell.getBooleanCellValue()), GivenCell.Kind.WORDS, place);
            case ERROR -> {
                String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
                problems.add(place, Words.BUNDLE, "cell-error", Map.of("value", error));
                yield new GivenCell(error, GivenCell.Kind.WORDS, place);
            }
            default -> new GivenCell(cell.getStringCellValue(), GivenCell.Kind.WORDS, place);
        };
    }

    private static GivenCell number(Cell cell, Place place) {
        if (!DateUtil.isCellDateFormatted(cell)) {
            return new GivenCell(ShortestDecimal.of(cell.getNumericCellValue()).toPlainString(), GivenCell.Kind.NUMBER, place);
        }
        LocalDateTime time = cell.getLocalDateTimeCellValue();
        if (time.getYear() > LAST_YEAR) {   // eight digits that were typed for a day, in a cell for days
            return new GivenCell(ShortestDecimal.of(cell.getNumericCellValue()).toPlainString(), GivenCell.Kind.WORDS, place);
        }
        String text = time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
        return new GivenCell(text, GivenCell.Kind.DAY, place);
    }
}
