package org.potline.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text of a drawing and the room it takes.
 *
 * @param text the text
 * @param box  its box [px]
 */
public record DrawnText(String text, Rectangle2D box) {
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>[^<]*</text>");
    private static final Pattern CONTENT = Pattern.compile(">([^<]*)<");

    /** All texts of an SVG element. */
    public static List<DrawnText> of(String svg) {
        return TEXT.matcher(svg).results().map(DrawnText::of).toList();
    }

    private static DrawnText of(MatchResult found) {
        String element = found.group();
        var content = CONTENT.matcher(element);
        content.find();
        String text = content.group(1).replace("&lt;", "<").replace("&amp;", "&");
        double px = Double.parseDouble(attribute(element, "font-size"));
        String anchor = attribute(element, "text-anchor");
        var font = new ChartFont((int) px, TextAnchoring.START);
        double share = anchor.equals("end") ? 1 : anchor.equals("middle") ? 0.5 : 0;
        double x = Double.parseDouble(attribute(element, "x")) - font.width(text) * share;
        double y = Double.parseDouble(attribute(element, "y"));
        // letters without what the line has above and below them
        return new DrawnText(text, new Rectangle2D.Double(x, y - 0.75 * px, font.width(text), 0.95 * px));
    }

    private static String attribute(String element, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        if (!found.find()) {
            throw new IllegalArgumentException("(%s) has no (%s).".formatted(element, name));
        }
        return found.group(1);
    }
}
