package org.potline.report.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Shape;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/**
 * Batik's SVG graphics with three changes: text is measured by {@link ChartFont} and anchored, so that the reader's font may differ;
 * clips are left out, since our charts draw within their axes; the fonts of this machine are not asked.
 */
final class SvgGraphics extends SVGGraphics2D {
    SvgGraphics(SVGGeneratorContext context) {
        super(context, false);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new ChartFontMetrics((ChartFont) font);
    }

    @Override
    public void drawString(String text, float x, float y) {
        ChartFont font = (ChartFont) getFont();
        Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
        double anchorX = x + font.width(text) * font.anchoring().share();
        element.setAttributeNS(null, SVG_X_ATTRIBUTE, generatorCtx.doubleString(anchorX));
        element.setAttributeNS(null, SVG_Y_ATTRIBUTE, generatorCtx.doubleString(y));
        element.setAttributeNS(null, "text-anchor", font.anchoring().svg());
        element.setAttributeNS(null, SVG_FONT_SIZE_ATTRIBUTE, String.valueOf(font.getSize()));
        element.setAttributeNS(null, SVG_STROKE_ATTRIBUTE, SVG_NONE_VALUE);
        element.appendChild(getDOMFactory().createTextNode(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void clip(Shape shape) {
        // nothing is drawn outside the axes
    }

    @Override
    public void setClip(Shape shape) {
        // nothing is drawn outside the axes
    }
}
