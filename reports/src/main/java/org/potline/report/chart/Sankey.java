package org.potline.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ui.Drawable;
import org.potline.report.chart.SankeyCell.Link;
import org.potline.report.chart.SankeyData.Kind;
import org.potline.report.chart.SankeyData.Node;
import org.potline.report.chart.SankeyLayout.Route;

/**
 * A Sankey drawing: bands as wide as what they carry, in the colour of the process they go to or come from; names and amounts beside
 * the ends and above the processes, each in a room of its own.
 */
public final class Sankey implements Drawable {
    /** Width of the drawing [px]. */
    public static final int WIDTH_PX = 960;
    private static final int MARGIN_PX = 6;
    /** Room for the labels on either side. */
    private static final int SIDE_PX = 190;
    private static final int NODE_PX = 10;
    private static final int LABEL_GAP_PX = 7;
    private static final int NAME_PX = 13;
    private static final int AMOUNT_PX = 12;
    /** Room between the names' line and the amounts'. */
    private static final int LINE_PX = 14;
    /** Thinner bands are drawn as lines so wide. */
    private static final double HAIRLINE_PX = 1;
    private static final int BAND_ALPHA = 110;
    private static final Color PAPER = new Color(255, 255, 255, 150);

    private final SankeyData data;
    private final SankeyLayout layout;
    private final Map<String, Color> colours = new HashMap<>();

    public Sankey(SankeyData data) {
        this.data = data;
        this.layout = new SankeyLayout(data);
        data.nodes().stream().filter(node -> node.kind() == Kind.PROCESS)
                .forEach(node -> colours.put(node.key(), Palette.series(colours.size() % Palette.most())));
    }

    public SankeyData data() {
        return data;
    }

    /** Height the drawing needs [px]. */
    public int heightPx() {
        return (int) Math.ceil(layout.heightPx()) + 2 * MARGIN_PX;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        layout.routes().stream().sorted(Comparator.comparingDouble((Route route) -> -route.band().value()))
                .forEach(route -> band(graphics, route));
        layout.nodes().forEach(cell -> node(graphics, cell));
        layout.nodes().forEach(cell -> label(graphics, cell));
    }

    /** Left edge of a column. */
    private double leftPx(int stage) {
        return SIDE_PX + stage * (double) (WIDTH_PX - 2 * SIDE_PX - NODE_PX) / layout.lastStage();
    }

    private void band(Graphics2D graphics, Route route) {
        Color colour = colours.getOrDefault(route.band().from(), colours.getOrDefault(route.band().to(), Palette.GRID));
        graphics.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND_ALPHA));
        double heightPx = route.links().get(0).heightPx();
        var path = new Path2D.Double();
        if (heightPx < 2 * HAIRLINE_PX) {
            run(path, route.links(), heightPx / 2, false);
            graphics.setStroke(new BasicStroke((float) Math.max(HAIRLINE_PX, heightPx)));
            graphics.draw(path);
            return;
        }
        run(path, route.links(), 0, false);
        run(path, route.links(), heightPx, true);
        path.closePath();
        graphics.fill(path);
    }

    /** One edge of a band, so far below its top, to the right or back to the left. */
    private void run(Path2D path, List<Link> links, double belowPx, boolean back) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(back ? links.size() - 1 - i : i);
            double leftX = leftPx(link.from().stage) + NODE_PX;
            double rightX = leftPx(link.to().stage);
            double leftY = MARGIN_PX + link.from().portPx(link) + belowPx;
            double rightY = MARGIN_PX + link.to().portPx(link) + belowPx;
            double middle = (leftX + rightX) / 2;
            if (i == 0 && !back) {
                path.moveTo(leftX, leftY);
            } else {
                path.lineTo(back ? rightX : leftX, back ? rightY : leftY);
            }
            path.curveTo(middle, back ? rightY : leftY, middle, back ? leftY : rightY, back ? leftX : rightX, back ? leftY : rightY);
        }
    }

    private void node(Graphics2D graphics, SankeyCell cell) {
        Node node = cell.node.orElseThrow();
        double heightPx = Math.max(HAIRLINE_PX, cell.heightPx);
        var box = new Rectangle2D.Double(leftPx(cell.stage), MARGIN_PX + cell.topPx, NODE_PX, heightPx);
        graphics.setPaint(colours.getOrDefault(node.key(), Palette.INK));
        if (node.loose()) {
            graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 2}, 0));
            graphics.draw(box);
            graphics.setStroke(new BasicStroke(1));
        } else {
            graphics.fill(box);
        }
    }

    private void label(Graphics2D graphics, SankeyCell cell) {
        Node node = cell.node.orElseThrow();
        double middleY = MARGIN_PX + cell.centrePx();
        double leftX = leftPx(cell.stage);
        switch (node.kind()) {
            case INPUT -> lines(graphics, node, TextAnchoring.END, leftX - LABEL_GAP_PX, middleY);
            case OUTPUT -> lines(graphics, node, TextAnchoring.START, leftX + NODE_PX + LABEL_GAP_PX, middleY);
            case PROCESS -> {
                double aboveY = MARGIN_PX + cell.topPx - 2 - SankeyCell.LABEL_PX / 2;
                double wide = Math.max(font(NAME_PX, TextAnchoring.MIDDLE).width(node.name()),
                        font(AMOUNT_PX, TextAnchoring.MIDDLE).width(node.amount())) + LABEL_GAP_PX;
                graphics.setPaint(PAPER);
                graphics.fill(new Rectangle2D.Double(leftX + (NODE_PX - wide) / 2, aboveY - SankeyCell.LABEL_PX / 2, wide, SankeyCell.LABEL_PX));
                lines(graphics, node, TextAnchoring.MIDDLE, leftX + NODE_PX / 2.0, aboveY);
            }
        }
    }

    /** Name and amount, one above the other, about a height. */
    private static void lines(Graphics2D graphics, Node node, TextAnchoring anchoring, double x, double middleY) {
        graphics.setPaint(Palette.INK);
        text(graphics, node.name(), font(NAME_PX, anchoring), x, middleY - 2);
        text(graphics, node.amount(), font(AMOUNT_PX, anchoring), x, middleY - 2 + LINE_PX);
    }

    private static ChartFont font(int px, TextAnchoring anchoring) {
        return new ChartFont(px, anchoring);
    }

    private static void text(Graphics2D graphics, String text, ChartFont font, double anchorX, double y) {
        graphics.setFont(font);
        graphics.drawString(text, (float) (anchorX - font.width(text) * font.anchoring().share()), (float) y);
    }
}
