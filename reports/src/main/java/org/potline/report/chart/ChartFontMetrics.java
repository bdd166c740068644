package org.potline.report.chart;

import java.awt.FontMetrics;

/** Measures of a {@link ChartFont} as a graphics context hands them out. */
final class ChartFontMetrics extends FontMetrics {
    private static final long serialVersionUID = 1L;
    private final ChartFont chartFont;

    ChartFontMetrics(ChartFont font) {
        super(font);
        this.chartFont = font;
    }

    @Override
    public int getAscent() {
        return (int) Math.ceil(chartFont.ascentPx());
    }

    @Override
    public int getDescent() {
        return (int) Math.ceil(chartFont.descentPx());
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(chartFont.width(text));
    }

    @Override
    public int charsWidth(char[] data, int from, int length) {
        return stringWidth(new String(data, from, length));
    }

    @Override
    public int charWidth(char character) {
        return stringWidth(String.valueOf(character));
    }

    @Override
    public int charWidth(int codePoint) {
        return stringWidth(Character.toString(codePoint));
    }
}
