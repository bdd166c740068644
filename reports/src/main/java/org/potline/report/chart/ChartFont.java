package org.potline.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Map;

/**
 * A font by measures of our own: layout never asks the fonts of this machine, so a chart is the same wherever it is drawn, and the
 * text is set by the reader's browser in the reader's font.
 */
final class ChartFont extends Font {
    private static final long serialVersionUID = 1L;
    private static final double ASCENT = 0.9;
    private static final double DESCENT = 0.25;

    private final TextAnchoring anchoring;

    ChartFont(int sizePx, TextAnchoring anchoring) {
        super(SANS_SERIF, PLAIN, sizePx);
        this.anchoring = anchoring;
    }

    TextAnchoring anchoring() {
        return anchoring;
    }

    double width(String text) {
        return TextWidth.px(text, getSize2D());
    }

    double ascentPx() {
        return ASCENT * getSize2D();
    }

    double descentPx() {
        return DESCENT * getSize2D();
    }

    @Override
    public String getFamily() {
        return SANS_SERIF;
    }

    /** The same font in another size; what else is asked for, our charts have not. */
    @Override
    public Font deriveFont(Map<? extends Attribute, ?> attributes) {
        return attributes.get(TextAttribute.SIZE) instanceof Number sizePx ? new ChartFont(sizePx.intValue(), anchoring) : this;
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new ChartLineMetrics(this, text.length());
    }

    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext context) {
        return new Rectangle2D.Double(0, -ascentPx(), width(text), ascentPx() + descentPx());
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof ChartFont font && font.anchoring == anchoring;
    }

    @Override
    public int hashCode() {
        return super.hashCode() + anchoring.ordinal();
    }
}
