package org.potline.report.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.potline.report.words.Words;
import org.potline.rules.card.CardColumn;
import org.potline.rules.card.CardSheet;
import org.potline.rules.card.Form;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;
import org.potline.twin.text.Where;

/**
 * The instrument ledger (计量器具一览表) of a plant as a workbook: a sheet for each level of metering, one of the laboratory, one of all
 * calibrations, and one that says how to fill it in. {@link InstrumentLedgerSheets} reads it back.
 */
public final class InstrumentLedgerBook {
    private static final String TEXT_FORMAT = "@";
    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final String NUMBER_FORMAT = "0";
    private static final int CHARACTER = 256;
    private static final int LEAST_WIDE = 10;
    private static final int MOST_WIDE = 44;
    private static final int FIRST_CJK = 0x2E80;
    private static final int GUIDE_COLUMNS = 4;
    private static final int[] GUIDE_WIDTHS = {30, 40, 12, 90};

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<String, XSSFCellStyle> styles = new LinkedHashMap<>();
    private final Plant plant;
    private final Language language;

    private InstrumentLedgerBook(Plant plant, Language language) {
        this.plant = plant;
        this.language = language;
    }

    /**
     * The bytes of the XLSX file.
     *
     * @throws BadInput when a text of the plant is longer than a cell can hold
     */
    public static byte[] bytes(Plant plant, Language language) {
        var ledger = new InstrumentLedgerBook(plant, language);
        ledger.book.getProperties().getCoreProperties().setTitle(plant.name().in(language));
        for (CardSheet sheet : CardSheet.values()) {
            ledger.write(sheet);
        }
        ledger.guide();
        return WorkbookBytes.of(ledger.book);
    }

    private void write(CardSheet cards) {
        XSSFSheet sheet = book.createSheet(cards.title().in(language));
        List<? extends CardColumn<?>> columns = cards.columns();
        List<CardSheet.Row> rows = cards.rows(plant);
        Row header = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            put(header, column, columns.get(column).title().in(language), heading(columns.get(column)));
            sheet.setDefaultColumnStyle(column, style(columns.get(column).form(), false));
            sheet.setColumnWidth(column, width(columns, rows, column) * CHARACTER);
        }
        for (int line = 0; line < rows.size(); line++) {
            Row row = sheet.createRow(line + 1);
            for (int column = 0; column < columns.size(); column++) {
                value(row, column, columns.get(column).form(), rows.get(line).values().get(column).in(language));
            }
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
        choices(sheet, columns);
    }

    private void value(Row row, int column, Form form, String text) {
        if (text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
            throw BadInput.of(Where.file(""), Words.BUNDLE, "cell-too-long", Map.of("value", text.substring(0, MOST_WIDE) + "…",
                    "length", text.length(), "most", SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
        }
        Cell cell = row.createCell(column);
        boolean formula = CellWords.couldBeFormula(text);
        cell.setCellStyle(style(form, formula));
        if (text.isEmpty()) {
            return;
        }
        if (form == Form.DATE) {
            cell.setCellValue(LocalDate.parse(text));
        } else if (form == Form.MONTHS) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(CellWords.kept(text));
        }
    }

    private void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** As wide as what stands in it, within limits; a Chinese character is two letters wide. */
    private int width(List<? extends CardColumn<?>> columns, List<CardSheet.Row> rows, int column) {
        int widest = letters(columns.get(column).title().in(language)) + 2;
        for (CardSheet.Row row : rows) {
            widest = Math.max(widest, letters(row.values().get(column).in(language)));
        }
        return Math.max(LEAST_WIDE, Math.min(MOST_WIDE, widest + 2));
    }

    private static int letters(String text) {
        return text.codePoints().map(point -> point >= FIRST_CJK ? 2 : 1).sum();
    }

    /** The lists a person chooses from. */
    private void choices(XSSFSheet sheet, List<? extends CardColumn<?>> columns) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int column = 0; column < columns.size(); column++) {
            String[] names = columns.get(column).choiceNames().stream().map(name -> name.in(language)).toArray(String[]::new);
            if (names.length > 0 && String.join(",", names).length() <= 255) {   // longer lists a workbook cannot hold
                DataValidation list = helper.createValidation(helper.createExplicitListConstraint(names),
                        new CellRangeAddressList(1, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), column, column));
                list.setShowErrorBox(true);
                sheet.addValidationData(list);
            }
        }
    }

    private void guide() {
        XSSFSheet sheet = book.createSheet(say("sheet.guide"));
        Row intro = sheet.createRow(0);
        put(intro, 0, say("guide.intro"), style(Form.TEXT, false));
        Row header = sheet.createRow(2);
        List<String> titles = List.of("guide.column", "guide.sheets", "guide.needed", "guide.about");
        for (int column = 0; column < GUIDE_COLUMNS; column++) {
            put(header, column, say(titles.get(column)), style("head", IndexedColors.GREY_25_PERCENT, TEXT_FORMAT, true, false));
            sheet.setColumnWidth(column, GUIDE_WIDTHS[column] * CHARACTER);
        }
        var sheets = new LinkedHashMap<String, List<String>>();
        var lines = new LinkedHashMap<String, CardColumn<?>>();
        for (CardSheet cards : CardSheet.values()) {
            cards.columns().forEach(column -> {
                sheets.computeIfAbsent(column.id(), id -> new ArrayList<>()).add(cards.title().in(language));
                lines.putIfAbsent(column.id(), column);
            });
        }
        lines.values().forEach(column -> {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            String choices = String.join(", ", column.choiceNames().stream().map(name -> name.in(language)).toList());
            put(row, 0, column.title().in(language), style(column.form() == Form.CONTEXT ? Form.CONTEXT : Form.TEXT, false));
            put(row, 1, String.join(", ", sheets.get(column.id())), style(Form.TEXT, false));
            put(row, 2, column.form() == Form.CONTEXT ? "" : say(column.needed() ? "guide.yes" : "guide.no"), style(Form.TEXT, false));
            put(row, 3, column.about().in(language) + (choices.isEmpty() ? "" : ": " + choices), style(Form.TEXT, false));
        });
    }

    private String say(String key) {
        return Texts.of(CardColumn.BUNDLE).say(language, key);
    }

    private XSSFCellStyle heading(CardColumn<?> column) {
        return column.form() == Form.CONTEXT ? style("head-context", IndexedColors.GREY_25_PERCENT, TEXT_FORMAT, true, false)
                : column.needed() ? style("head-needed", IndexedColors.LIGHT_YELLOW, TEXT_FORMAT, true, false)
                : style("head-own", IndexedColors.LIGHT_TURQUOISE, TEXT_FORMAT, true, false);
    }

    private XSSFCellStyle style(Form form, boolean quoted) {
        return switch (form) {
            case DATE -> style("date", null, DATE_FORMAT, false, false);
            case MONTHS -> style("months", null, NUMBER_FORMAT, false, false);
            case CONTEXT -> style("context" + quoted, IndexedColors.GREY_25_PERCENT, TEXT_FORMAT, false, quoted);
            default -> style("text" + quoted, null, TEXT_FORMAT, false, quoted);
        };
    }

    /** @param quoted whether the cell is marked as words, which stay words when a person edits them */
    private XSSFCellStyle style(String key, IndexedColors colour, String format, boolean bold, boolean quoted) {
        return styles.computeIfAbsent(key, made -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setQuotePrefixed(quoted);
            if (colour != null) {
                style.setFillForegroundColor(colour.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            if (bold) {
                XSSFFont font = book.createFont();
                font.setBold(true);
                style.setFont(font);
            }
            return style;
        });
    }
}
