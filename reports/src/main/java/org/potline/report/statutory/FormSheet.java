package org.potline.report.statutory;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is written from the top: a title, explanations, tables. Rows grow with the words in them. */
final class FormSheet {
    private static final int WIDTH_UNITS = 256;
    private static final int MOST_COLUMNS_WIDE = 255;
    private static final float POINTS_PER_LINE = 1.5f;
    private static final double MARGIN_INCHES = 0.3;
    private static final int FIRST_CJK = 0x2E80;
    /** Width of a Latin letter in running text, in widths of a digit. */
    private static final double LATIN = 0.95;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final Phrases phrases;
    private final int[] widths;
    private int next;

    /** @param widths widths of the columns in letters */
    FormSheet(XSSFSheet sheet, Looks looks, Phrases phrases, int... widths) {
        this.sheet = sheet;
        this.looks = looks;
        this.phrases = phrases;
        this.widths = widths;
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, Math.min(MOST_COLUMNS_WIDE, widths[column]) * WIDTH_UNITS);
        }
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.getFooter().setCenter("&A    &P / &N");
        sheet.setDisplayGridlines(false);
    }

    Phrases phrases() {
        return phrases;
    }

    /** Number, from 1, of the row that is written next. */
    int nextRow() {
        return next + 1;
    }

    /** Letters of a column, from 0. */
    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** A line over the whole width. It is the only thing that stands on its row, so its cells cannot be merged already. */
    void line(String words, Look look) {
        Row row = sheet.createRow(next++);
        put(row, 0, new Entry.Text(words, look));
        if (widths.length > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, widths.length - 1));
        }
        int all = 0;
        for (int width : widths) {
            all += width;
        }
        grow(row, lines(words, all), look);
    }

    void blank() {
        next++;
    }

    void heading(String words) {
        blank();
        line(words, Look.HEADING);
    }

    /** The head of a table. */
    void header(String... names) {
        row(List.of(names).stream().map(name -> (Entry) new Entry.Text(name, Look.HEADER)).toList());
    }

    /** Head of the sheet's main table: rows under it scroll and are printed under it, columns left of {@code columns} stay. */
    void mainHeader(int columns, String... names) {
        header(names);
        sheet.createFreezePane(columns, next);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
    }

    /** A row of a table; returns its number, from 1. */
    int row(Entry... entries) {
        return row(List.of(entries));
    }

    int row(List<Entry> entries) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int column = 0; column < entries.size(); column++) {
            put(row, column, entries.get(column));
            if (entries.get(column) instanceof Entry.Text text) {
                lines = Math.max(lines, lines(text.words(), widths[Math.min(column, widths.length - 1)]));
            }
        }
        grow(row, lines, Look.TEXT);
        return next;
    }

    /** The number a cell holds, or its formula gives; empty where it holds none. */
    OptionalDouble number(int column, int rowNumber) {
        Row row = sheet.getRow(rowNumber - 1);
        Cell cell = row == null ? null : row.getCell(column);
        boolean numeric = cell != null && (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA);
        return numeric ? OptionalDouble.of(cell.getNumericCellValue()) : OptionalDouble.empty();
    }

    /** Makes the first cell of the last row lead to another sheet. */
    void link(String sheetName) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
        sheet.getRow(next - 1).getCell(0).setHyperlink(link);
    }

    private void put(Row row, int column, Entry entry) {
        Cell cell = row.createCell(column);
        if (entry instanceof Entry.Text text) {
            String words = text.look() == Look.TO_FILL && text.words().isEmpty() ? phrases.say("to-fill") : text.words();
            if (!words.isEmpty()) {
                cell.setCellValue(words);
            }
            cell.setCellStyle(looks.of(text.look(), words));
        } else if (entry instanceof Entry.Number number) {
            cell.setCellValue(number.value());
            cell.setCellStyle(looks.of(number.look(), number.decimals()));
        } else if (entry instanceof Entry.Formula formula) {
            cell.setCellFormula(formula.formula());
            cell.setCellValue(formula.value());
            cell.setCellStyle(looks.of(formula.look(), formula.decimals()));
        }
    }

    private void grow(Row row, int lines, Look look) {
        if (lines > 1 || look != Look.TEXT) {
            row.setHeightInPoints(lines * look.points() * POINTS_PER_LINE + 2);
        }
    }

    /** Lines that words take in a column of that width; a Chinese character is two letters wide. */
    private static int lines(String words, int width) {
        int lines = 0;
        for (String line : words.split("\n", -1)) {
            double letters = line.codePoints().mapToDouble(point -> point >= FIRST_CJK ? 2 : LATIN).sum();
            lines += Math.max(1, (int) Math.ceil(letters / Math.max(1, width - 1)));
        }
        return lines;
    }
}
