package org.potline.report.book;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
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
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/**
 * One cell of a workbook as text. A number keeps every digit, whatever its format shows, with two exceptions a person would make too:
 * in a percent format it is what the cell shows (0.1518 shown as 15.18 % is 15.18), and in a date format the first of a month is that
 * month, for a workbook turns a typed {@code 2025-03} into such a date by itself.
 */
final class WorkbookCell {
    private WorkbookCell() {
    }

    static org.potline.rules.data.Cell of(Sheet sheet, Row row, int column, String shown) {
        String address = sheet.getSheetName() + "!" + new CellAddress(row.getRowNum(), column).formatAsString();
        Cell cell = row.getCell(column);
        return new org.potline.rules.data.Cell(cell == null ? "" : text(cell, address, shown), address);
    }

    static boolean isBlank(Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK
                || cell.getCellType() == CellType.STRING && cell.getStringCellValue().isBlank();
    }

    private static String text(Cell cell, String address, String shown) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            if (cell instanceof XSSFCell formula && formula.getRawValue() == null) {
                throw BadInput.of(Where.file(shown + ":" + address), Words.BUNDLE, "formula-without-value",
                        Map.of("formula", cell.getCellFormula()));
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
            boolean isMonth = date.equals(date.toLocalDate().withDayOfMonth(1).atStartOfDay());
            return isMonth ? YearMonth.from(date).toString() : date.toString();
        }
        BigDecimal value = ShortestDecimal.of(cell.getNumericCellValue());
        boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
        return (percent ? value.movePointRight(2) : value).toPlainString();
    }
}
