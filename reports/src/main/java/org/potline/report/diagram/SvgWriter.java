package org.potline.report.diagram;

import java.util.List;
import java.util.Locale;
import org.potline.report.diagram.Placement.Rect;
import org.potline.report.diagram.Placement.Spot;
import org.potline.report.words.Markup;

/** Writes the elements of a drawing, coordinates to a tenth of a pixel; text stays text. */
final class SvgWriter {
    private static final double ARROW_LENGTH_PX = 8;
    private static final double ARROW_HALF_PX = 3.6;
    private final StringBuilder out = new StringBuilder();

    /** Opens a group with attributes, names and values in turn. */
    SvgWriter open(String... attributes) {
        out.append("<g");
        attributes(attributes);
        out.append('>');
        return this;
    }

    SvgWriter close() {
        out.append("</g>\n");
        return this;
    }

    SvgWriter rect(Rect rect, double cornerPx, String... attributes) {
        out.append("<rect x=\"").append(n(rect.x())).append("\" y=\"").append(n(rect.y())).append("\" width=\"").append(n(rect.width()))
                .append("\" height=\"").append(n(rect.height())).append('"');
        if (cornerPx > 0) {
            out.append(" rx=\"").append(n(cornerPx)).append('"');
        }
        attributes(attributes);
        out.append("/>");
        return this;
    }

    SvgWriter circle(double x, double y, double radiusPx, String... attributes) {
        out.append("<circle cx=\"").append(n(x)).append("\" cy=\"").append(n(y)).append("\" r=\"").append(n(radiusPx)).append('"');
        attributes(attributes);
        out.append("/>");
        return this;
    }

    SvgWriter polygon(List<Spot> corners, String... attributes) {
        out.append("<polygon points=\"").append(joined(corners)).append('"');
        attributes(attributes);
        out.append("/>");
        return this;
    }

    SvgWriter line(List<Spot> corners, String... attributes) {
        out.append("<polyline points=\"").append(joined(corners)).append('"');
        attributes(attributes);
        out.append("/>");
        return this;
    }

    /** A line that ends in an arrow head. */
    SvgWriter arrow(List<Spot> corners, String... attributes) {
        Spot end = corners.get(corners.size() - 1);
        Spot before = corners.get(corners.size() - 2);
        double length = Math.max(1e-6, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        double ux = (end.x() - before.x()) / length;
        double uy = (end.y() - before.y()) / length;
        var foot = new Spot(end.x() - ux * ARROW_LENGTH_PX, end.y() - uy * ARROW_LENGTH_PX);
        line(corners, attributes);
        return polygon(List.of(end, new Spot(foot.x() - uy * ARROW_HALF_PX, foot.y() + ux * ARROW_HALF_PX),
                new Spot(foot.x() + uy * ARROW_HALF_PX, foot.y() - ux * ARROW_HALF_PX)), "class", "dg-head");
    }

    SvgWriter text(String text, double x, double y, String... attributes) {
        out.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y)).append('"');
        attributes(attributes);
        out.append('>').append(Markup.escaped(text)).append("</text>");
        return this;
    }

    /** A text that carries the id of what it names, and on which a pointer that rests is told more. */
    SvgWriter title(String text) {
        out.append("<title>").append(Markup.escaped(text)).append("</title>");
        return this;
    }

    private void attributes(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.append(' ').append(namesAndValues[i]).append("=\"").append(Markup.escaped(namesAndValues[i + 1])).append('"');
        }
    }

    private static String joined(List<Spot> corners) {
        var joined = new StringBuilder();
        for (Spot corner : corners) {
            joined.append(joined.length() == 0 ? "" : " ").append(n(corner.x())).append(',').append(n(corner.y()));
        }
        return joined.toString();
    }

    /** A number with at most one decimal. */
    static String n(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
