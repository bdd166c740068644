package org.potline.report.chart;

/** How wide a text is laid out: by measures of our own, so that no drawing depends on the fonts of this machine. */
public final class TextWidth {
    private static final double THIN_SPACE_EM = 0.2;
    private static final double OTHER_EM = 0.584;
    /** From here on (CJK radicals and all after them) a character fills a square. */
    private static final int FIRST_SQUARE = 0x2E80;

    /** Advance widths of U+0020 to U+007E [1/1000 em]: Adobe Core 14 font metrics, Helvetica. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015,
        667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
        611, 278, 278, 278, 469, 556, 333,
        556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584};

    private TextWidth() {
    }

    /** Width of a text in a size [px]. */
    public static double px(String text, double sizePx) {
        return text.codePoints().mapToDouble(TextWidth::em).sum() * sizePx;
    }

    /** Width of one character in its size [em]. */
    public static double em(int codePoint) {
        if (codePoint >= FIRST_SQUARE) {
            return 1;
        }
        if (codePoint == '\u202F') {
            return THIN_SPACE_EM;
        }
        int index = codePoint - ' ';
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] / 1000.0 : OTHER_EM;
    }
}
