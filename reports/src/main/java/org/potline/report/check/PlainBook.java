package org.potline.report.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.potline.report.book.CellWords;
import org.potline.report.book.WorkbookBytes;

/** A workbook of plain tables: words stay words whatever they begin with, numbers are numbers, cells to fill in are yellow. */
final class PlainBook {
    private static final int CHARACTER = 256;

    /** How a cell looks. */
    enum Look {
        HEAD, PLAIN, STRONG, TO_FILL, LEAD
    }

    private record Key(Look look, boolean quoted) {
    }

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    byte[] bytes(String title) {
        book.getProperties().getCoreProperties().setTitle(title);
        return WorkbookBytes.of(book);
    }

    /** One sheet while it is written from the top. */
    final class Table {
        private final XSSFSheet sheet;
        private final int columns;
        private int next;

        private Table(XSSFSheet sheet, int columns) {
            this.sheet = sheet;
            this.columns = columns;
        }

        /** A line of words over the table. */
        void lead(String words) {
            Row row = sheet.createRow(next++);
            put(row.createCell(0), words, Look.LEAD);
        }

        /** The head of the table, which stays when its rows scroll and is filtered by. */
        void head(List<String> titles) {
            row(Look.HEAD, titles.toArray());
            sheet.createFreezePane(0, next);
            sheet.setRepeatingRows(new org.apache.poi.ss.util.CellRangeAddress(next - 1, next - 1, -1, -1));
        }

        /** A row; an empty text is an empty cell, null one to fill in. Returns its number, from 1. */
        int row(Look look, Object... values) {
            Row row = sheet.createRow(next++);
            for (int column = 0; column < Math.min(values.length, columns); column++) {
                put(row.createCell(column), values[column], values[column] == null ? Look.TO_FILL : look);
            }
            return next;
        }

        /** Puts a formula with its value into a cell. */
        void formula(int rowNumber, int column, String formula, double value) {
            Cell cell = sheet.getRow(rowNumber - 1).getCell(column);
            cell.setCellFormula(formula);
            cell.setCellValue(value);
        }

        private void put(Cell cell, Object value, Look look) {
            if (value instanceof Number number) {
                cell.setCellStyle(style(new Key(look, false)));
                cell.setCellValue(number.doubleValue());
                return;
            }
            String text = value == null ? "" : cut(value.toString());
            cell.setCellStyle(style(new Key(look, CellWords.couldBeFormula(text))));
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
    Table sheet(String name, int... widths) {
        XSSFSheet sheet = book.createSheet(name);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return new Table(sheet, widths.length);
    }

    private XSSFCellStyle style(Key key) {
        return styles.computeIfAbsent(key, this::made);
    }

    private XSSFCellStyle made(Key key) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(key.quoted);
        style.setWrapText(key.look != Look.LEAD);
        if (key.look == Look.HEAD || key.look == Look.STRONG) {
            XSSFFont font = book.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (key.look == Look.HEAD || key.look == Look.TO_FILL) {
            style.setFillForegroundColor((key.look == Look.HEAD ? IndexedColors.GREY_25_PERCENT : IndexedColors.LIGHT_YELLOW).getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (key.look != Look.LEAD) {
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBorderTop(BorderStyle.HAIR);
            style.setBorderLeft(BorderStyle.HAIR);
            style.setBorderRight(BorderStyle.HAIR);
        }
        return style;
    }
}
