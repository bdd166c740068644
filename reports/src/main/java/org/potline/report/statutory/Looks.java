package org.potline.report.statutory;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made when it is first used, so that they stand in the order of the sheets. */
final class Looks {
    /** In every Windows since 2007 and known to WPS; elsewhere the program's own font for Chinese stands in. */
    private static final String FONT = "Microsoft YaHei";
    private static final String FRAME = "BFBFBF";
    private static final int NO_DECIMALS = -1;

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new HashMap<>();

    private record Key(Look look, int decimals, boolean quoted) {
    }

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Of words; those that a spreadsheet would take for a formula when they are edited are marked as words. */
    XSSFCellStyle of(Look look, String words) {
        return of(new Key(look, NO_DECIMALS, !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0));
    }

    /** Of a number. */
    XSSFCellStyle of(Look look, int decimals) {
        return of(new Key(look, decimals, false));
    }

    private XSSFCellStyle of(Key key) {
        return styles.computeIfAbsent(key, this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        Look look = key.look;
        style.setFont(fonts.computeIfAbsent(look, this::font));
        style.setAlignment(look.alignment());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(key.decimals == NO_DECIMALS);
        style.setQuotePrefixed(key.quoted);
        if (key.decimals != NO_DECIMALS) {
            style.setDataFormat(workbook.createDataFormat().getFormat("#,##0" + (key.decimals == 0 ? "" : "." + "0".repeat(key.decimals))));
        }
        if (look.paper() != null) {
            style.setFillForegroundColor(color(look.paper()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.framed()) {
            frame(style);
        }
        return style;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color(FRAME));
        style.setBottomBorderColor(color(FRAME));
        style.setLeftBorderColor(color(FRAME));
        style.setRightBorderColor(color(FRAME));
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.points());
        font.setBold(look.bold());
        font.setItalic(look.italic());
        font.setColor(color(look.ink()));
        return font;
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }
}
