package org.potline.report.book;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.potline.rules.data.LedgerTemplate;
import org.potline.rules.data.LedgerWords;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * The ledger to fill in as a workbook: the first sheet is {@link LedgerTemplate}, its empty cells to fill coloured by whether they must
 * be; the second explains every word a ledger can have.
 */
public final class LedgerTemplateBook {
    /** Name of the text bundle of the explanations. */
    static final String BUNDLE = "ledger-guide";
    /** Text, so that a workbook does not make a date of {@code 2025-03}. */
    private static final String TEXT_FORMAT = "@";
    /**
     * A number with a point and without separators of thousands: saved as CSV, a workbook writes what a cell shows, and {@code 1,200} would be two
     * cells there.
     */
    private static final String NUMBER_FORMAT = "0.0#####";
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {12, 26, 26, 16, 18, 16, 12};
    private static final int VALUE = 3;
    private static final int U = 5;
    private static final int NEED = 6;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Language language;
    private final CellStyle heading = heading();
    private final CellStyle text = text();
    private final CellStyle required = number(IndexedColors.LIGHT_YELLOW);
    private final CellStyle optional = number(IndexedColors.LIGHT_TURQUOISE);

    private LedgerTemplateBook(Language language) {
        this.language = language;
    }

    /** The bytes of the XLSX file, for one year, words of the language in header and rows. */
    public static byte[] bytes(int year, Language language) {
        var template = new LedgerTemplateBook(language);
        template.ledger(year);
        new LedgerGuideSheet(template.book.createSheet(Texts.of(BUNDLE).say(language, "sheet.guide")), template.heading, template.wrapped())
                .write();
        return WorkbookBytes.of(template.book);
    }

    private void ledger(int year) {
        Sheet sheet = book.createSheet(Texts.of(BUNDLE).say(language, "sheet.ledger"));
        List<LedgerTemplate.Row> rows = LedgerTemplate.rows(year);
        row(sheet, 0, LedgerTemplate.header(), heading, heading);
        for (int line = 1; line <= rows.size(); line++) {
            LedgerTemplate.Row row = rows.get(line - 1);
            row(sheet, line, row.cells(), text, row.isOptional() ? optional : required);
        }
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, WIDTHS.length - 1));
        needs(sheet, rows.size());
    }

    private void row(Sheet sheet, int line, List<LocalText> cells, CellStyle written, CellStyle toFill) {
        Row row = sheet.createRow(line);
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = row.createCell(column);
            String said = cells.get(column).in(language);
            if (!said.isEmpty()) {
                cell.setCellValue(said);
            }
            cell.setCellStyle(column == VALUE || column == U ? toFill : written);
        }
    }

    /** The list a person chooses from in the last column. */
    private void needs(Sheet sheet, int lastRow) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(helper.createExplicitListConstraint(
                new String[] {LedgerWords.need(false).in(language), LedgerWords.need(true).in(language)}),
                new CellRangeAddressList(1, lastRow, NEED, NEED));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }

    private CellStyle heading() {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = filled(IndexedColors.GREY_25_PERCENT);
        style.setFont(bold);
        style.setDataFormat(book.createDataFormat().getFormat(TEXT_FORMAT));
        return style;
    }

    private CellStyle text() {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(TEXT_FORMAT));
        return style;
    }

    private CellStyle wrapped() {
        CellStyle style = text();
        style.setWrapText(true);
        style.setVerticalAlignment(org.apache.poi.ss.usermodel.VerticalAlignment.TOP);
        return style;
    }

    private CellStyle number(IndexedColors colour) {
        CellStyle style = filled(colour);
        style.setDataFormat(book.createDataFormat().getFormat(NUMBER_FORMAT));
        return style;
    }

    private CellStyle filled(IndexedColors colour) {
        CellStyle style = book.createCellStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
