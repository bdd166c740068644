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

    /** Advance widths of U+0020 to U+007E [1/1000 em]: Adobe Core 14 font metrics, Helvetica. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015,
        667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
        611, 278, 278, 278, 469, 556, 333,
        556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584};
    private static final double THIN_SPACE_EM = 0.2;
    private static final double OTHER_EM = 0.584;
    /** From here on (CJK radicals and all after them) a character fills a square. */
    private static final int FIRST_SQUARE = 0x2E80;

    private final TextAnchoring anchoring;

    ChartFont(int sizePx, TextAnchoring anchoring) {
        super(SANS_SERIF, PLAIN, sizePx);
        this.anchoring = anchoring;
    }

    TextAnchoring anchoring() {
        return anchoring;
    }

    double width(String text) {
        return text.codePoints().mapToDouble(ChartFont::em).sum() * getSize2D();
    }

    private static double em(int codePoint) {
        if (codePoint >= FIRST_SQUARE) {
            return 1;
        }
        if (codePoint == '\u202F') {
            return THIN_SPACE_EM;
        }
        int index = codePoint - ' ';
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] / 1000.0 : OTHER_EM;
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
