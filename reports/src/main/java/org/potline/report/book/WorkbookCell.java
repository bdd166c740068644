package org.potline.report.book;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.potline.report.words.Words;
import org.potline.rules.data.ShortestDecimal;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;

/**
 * One cell of a workbook as text. A number keeps every digit, whatever its format shows, with two exceptions a person would make too:
 * in a percent format it is what the cell shows (0.1518 shown as 15.18 % is 15.18), and in a date format the first of a month is that
 * month, for a workbook turns a typed {@code 2025-03} into such a date by itself, and a format that shows the year alone is that year.
 */
final class WorkbookCell {
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.");

    private WorkbookCell() {
    }

    /** The cell; a formula without a value goes to the problems. */
    static org.potline.rules.data.Cell of(Sheet sheet, Row row, int column, String shown, List<Problem> problems) {
        String address = sheet.getSheetName() + "!" + new CellAddress(row.getRowNum(), column).formatAsString();
        Cell cell = row.getCell(column);
        return new org.potline.rules.data.Cell(cell == null ? "" : text(cell, Where.file(shown + ":" + address), problems), address);
    }

    /** Whether a formula has no value kept: a program that calculates nothing leaves it out, or leaves it empty where it is no words. */
    static boolean isNotCalculated(Cell formula) {
        return formula instanceof XSSFCell cell && (cell.getRawValue() == null
                || cell.getRawValue().isBlank() && cell.getCachedFormulaResultType() != CellType.STRING);
    }

    static boolean isBlank(Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK
                || cell.getCellType() == CellType.STRING && cell.getStringCellValue().isBlank();
    }

    private static String text(Cell cell, Where where, List<Problem> problems) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            if (isNotCalculated(cell)) {
                problems.add(new Problem(where, Words.BUNDLE, "formula-without-value", Map.of("formula", cell.getCellFormula())));
                return "";
            }
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime date = cell.getLocalDateTimeCellValue();
            if (!format(cell).toLowerCase(Locale.ROOT).contains("m")) {
                return String.valueOf(date.getYear());
            }
            boolean isMonth = date.equals(date.toLocalDate().withDayOfMonth(1).atStartOfDay());
            return isMonth ? YearMonth.from(date).toString() : date.toString();
        }
        BigDecimal value = ShortestDecimal.of(cell.getNumericCellValue());
        boolean percent = format(cell).contains("%");
        return (percent ? value.movePointRight(2) : value).toPlainString();
    }

    /** A cell's format without what it only shows: texts in quotes and escaped signs, by which a workbook multiplies nothing. */
    private static String format(Cell cell) {
        return LITERAL.matcher(cell.getCellStyle().getDataFormatString()).replaceAll("");
    }
}
