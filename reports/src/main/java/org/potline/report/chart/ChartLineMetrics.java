package org.potline.report.chart;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** Line measures of a {@link ChartFont}. */
final class ChartLineMetrics extends LineMetrics {
    private final ChartFont font;
    private final int characters;

    ChartLineMetrics(ChartFont font, int characters) {
        this.font = font;
        this.characters = characters;
    }

    @Override
    public int getNumChars() {
        return characters;
    }

    @Override
    public float getAscent() {
        return (float) font.ascentPx();
    }

    @Override
    public float getDescent() {
        return (float) font.descentPx();
    }

    @Override
    public float getLeading() {
        return 0;
    }

    @Override
    public float getHeight() {
        return getAscent() + getDescent();
    }

    @Override
    public int getBaselineIndex() {
        return Font.ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
        return new float[] {0, 0, 0};
    }

    @Override
    public float getStrikethroughOffset() {
        return -getAscent() / 3;
    }

    @Override
    public float getStrikethroughThickness() {
        return 1;
    }

    @Override
    public float getUnderlineOffset() {
        return getDescent() / 2;
    }

    @Override
    public float getUnderlineThickness() {
        return 1;
    }
}
