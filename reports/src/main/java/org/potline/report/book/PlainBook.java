package org.potline.report.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of plain tables: words stay words whatever they begin with, numbers are numbers, cells to fill in are yellow. */
public final class PlainBook {
    private static final int CHARACTER = 256;
    private static final int FIRST_CJK = 0x2E80;
    private static final int LINE_POINTS = 15;
    private static final String GENERAL = "General";
    private static final String DECIMALS = "0.00";

    /** How a cell looks. */
    public enum Look {
        HEAD, PLAIN, STRONG, TO_FILL, LEAD, WARNING
    }

    private record Key(Look look, boolean quoted, String format) {
    }

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();

    /** The bytes of the XLSX file, with that title among its properties. */
    public byte[] bytes(String title) {
        tables.forEach(Table::filtered);
        book.getProperties().getCoreProperties().setTitle(title);
        return WorkbookBytes.of(book);
    }

    /** One sheet while it is written from the top. */
    public final class Table {
        private final XSSFSheet sheet;
        private final int columns;
        private final int letters;
        private int next;
        private int head = -1;
        private int lastPlain = -1;

        private Table(XSSFSheet sheet, int[] widths) {
            this.sheet = sheet;
            this.columns = widths.length;
            this.letters = IntStream.of(widths).sum();
        }

        /** Words over the table, across all its columns; as high as they need, which a program does not find out itself of cells put together. */
        public void lead(String words) {
            lead(words, Look.LEAD);
        }

        /** As {@link #lead(String)}, in bold. */
        public void warning(String words) {
            lead(words, Look.WARNING);
        }

        private void lead(String words, Look look) {
            Row row = sheet.createRow(next++);
            put(row.createCell(0), words, look);
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
            int lines = words.lines().mapToInt(line -> line.codePoints().map(point -> point >= FIRST_CJK ? 2 : 1).sum() / letters + 1).sum();
            row.setHeightInPoints(Math.max(1, lines) * LINE_POINTS);
        }

        /** The head of the table, which stays when its rows scroll and is filtered by. */
        public void head(List<String> titles) {
            row(Look.HEAD, titles.toArray());
            head = next - 1;
            sheet.createFreezePane(0, next);
            sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        }

        /** A row; an empty text is an empty cell, null one to fill in. Returns its number, from 1. */
        public int row(Look look, Object... values) {
            Row row = sheet.createRow(next++);
            lastPlain = look == Look.PLAIN ? row.getRowNum() : lastPlain;
            for (int column = 0; column < Math.min(values.length, columns); column++) {
                put(row.createCell(column), values[column], values[column] == null ? Look.TO_FILL : look);
            }
            return next;
        }

        /** Its rows can be filtered; sums below them cannot. */
        private void filtered() {
            if (head >= 0) {
                sheet.setAutoFilter(new CellRangeAddress(head, Math.max(head, lastPlain), 0, columns - 1));
            }
        }

        /** Puts a formula with its value into a cell, shown with as many decimals as it has, at most two. */
        public void formula(int rowNumber, int column, String formula, double value, Look look) {
            Cell cell = sheet.getRow(rowNumber - 1).getCell(column);
            cell.setCellStyle(style(new Key(look, false, value == Math.rint(value) ? GENERAL : DECIMALS)));
            cell.setCellFormula(formula);
            cell.setCellValue(value);
        }

        private void put(Cell cell, Object value, Look look) {
            if (value instanceof Number number) {
                cell.setCellStyle(style(new Key(look, false, GENERAL)));
                cell.setCellValue(number.doubleValue());
                return;
            }
            String text = value == null ? "" : cut(value.toString());
            cell.setCellStyle(style(new Key(look, CellWords.couldBeFormula(text), GENERAL)));
            if (!text.isEmpty()) {
                cell.setCellValue(CellWords.kept(text));
            }
        }
    }

    /** A cell holds so much and no more; the page has the whole. */
    private static String cut(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength() / 2;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /** A new sheet with columns of those widths in letters. */
    public Table sheet(String name, int... widths) {
        XSSFSheet sheet = book.createSheet(name);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
        var table = new Table(sheet, widths);
        tables.add(table);
        return table;
    }

    private XSSFCellStyle style(Key key) {
        return styles.computeIfAbsent(key, this::made);
    }

    private XSSFCellStyle made(Key key) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(key.quoted);
        style.setDataFormat(book.createDataFormat().getFormat(key.format));
        style.setWrapText(true);
        if (key.look == Look.HEAD || key.look == Look.STRONG || key.look == Look.WARNING) {
            XSSFFont font = book.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (key.look == Look.HEAD || key.look == Look.TO_FILL) {
            style.setFillForegroundColor((key.look == Look.HEAD ? IndexedColors.GREY_25_PERCENT : IndexedColors.LIGHT_YELLOW).getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (key.look != Look.LEAD && key.look != Look.WARNING) {
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBorderTop(BorderStyle.HAIR);
            style.setBorderLeft(BorderStyle.HAIR);
            style.setBorderRight(BorderStyle.HAIR);
        }
        return style;
    }
}
