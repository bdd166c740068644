package org.potline.report.statutory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook read back for tests. */
final class Sheets {
    private final XSSFWorkbook workbook;

    Sheets(byte[] bytes) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    Sheet sheet(String start) {
        for (Sheet sheet : workbook) {
            if (sheet.getSheetName().startsWith(start)) {
                return sheet;
            }
        }
        throw new IllegalArgumentException(start);
    }

    /** The first row of a sheet, after the row of a heading, whose first cell begins so. */
    Row row(String sheet, String heading, String label) {
        boolean under = heading.isEmpty();
        for (Row row : sheet(sheet)) {
            String first = text(row, 0);
            under |= first.contains(heading);
            if (under && first.strip().startsWith(label)) {
                return row;
            }
        }
        throw new IllegalArgumentException(sheet + " | " + heading + " | " + label);
    }

    static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    static boolean isNumber(Cell cell) {
        return cell != null && (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA);
    }

    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    /** The numbers that stand in a column of any sheet whose head there is that text. */
    Set<Double> numbers(String head) {
        var numbers = new HashSet<Double>();
        for (Sheet sheet : workbook) {
            int column = -1;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (text(row, cell.getColumnIndex()).equals(head)) {
                        column = cell.getColumnIndex();
                    }
                }
                if (column >= 0 && isNumber(row.getCell(column))) {
                    numbers.add(row.getCell(column).getNumericCellValue());
                }
            }
        }
        return numbers;
    }

    FormulaEvaluator evaluator() {
        return workbook.getCreationHelper().createFormulaEvaluator();
    }
}
