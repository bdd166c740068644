package org.potline.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/**
 * Marks whose labels keep clear of other marks and labels: each takes the first free of eight places round its mark, then of those farther
 * out, with a thin line to its mark.
 */
final class MarksWithLabels extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1;
    private static final double GAP_PX = 9;
    private static final double MARK_PX = 6;
    private static final float LEADER_PX = 0.6f;
    /** At a corner a label beside its mark need not rise as high as one above it. */
    private static final double CORNER = 0.6;
    /** How far out a label may go, in gaps. */
    private static final int MOST_GAPS = 6;
    /** Places round a mark, by the side of the mark they lie on: upper right first, where no stair runs. */
    private static final int[][] PLACES = {{1, -1}, {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {-1, -1}, {1, 1}, {-1, 1}};

    private final ArrayList<ArrayList<String>> labels = new ArrayList<>();
    private final ArrayList<Rectangle2D.Double> taken = new ArrayList<>();

    MarksWithLabels(List<List<String>> labels) {
        super(false, true);
        labels.forEach(one -> this.labels.add(new ArrayList<>(one)));
        setDefaultItemLabelsVisible(true);
        setDrawOutlines(false);
    }

    void marks(int series, Color colour, Shape mark) {
        setSeriesPaint(series, colour);
        setSeriesShape(series, mark);
    }

    void stairs(int series, Color colour, Stroke stroke) {
        setSeriesPaint(series, colour);
        setSeriesStroke(series, stroke);
        setSeriesLinesVisible(series, true);
        setSeriesShapesVisible(series, false);
        setSeriesItemLabelsVisible(series, false);
    }

    @Override
    public XYItemRendererState initialise(Graphics2D graphics, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        taken.clear();
        for (int series = 0; series < labels.size(); series++) {
            for (int item = 0; item < data.getItemCount(series); item++) {
                double x = plot.getDomainAxis().valueToJava2D(data.getXValue(series, item), area, plot.getDomainAxisEdge());
                double y = plot.getRangeAxis().valueToJava2D(data.getYValue(series, item), area, plot.getRangeAxisEdge());
                taken.add(new Rectangle2D.Double(x - MARK_PX, y - MARK_PX, 2 * MARK_PX, 2 * MARK_PX));
            }
        }
        return super.initialise(graphics, area, plot, data, info);
    }

    @Override
    protected void drawItemLabel(Graphics2D graphics, PlotOrientation orientation, XYDataset data, int series, int item, double x, double y,
            boolean negative) {
        String label = labels.get(series).get(item);
        if (label.isEmpty()) {
            return;
        }
        var font = new ChartFont(Charts.FONT_PX, TextAnchoring.START);
        Rectangle2D.Double room = null;
        int gaps = 0;
        while (room == null && gaps < MOST_GAPS) {
            room = free(++gaps, x, y, font.width(label), font.ascentPx() + font.descentPx());
        }
        if (room == null) {
            return;   // a heap so dense that the label would stand nearer to other marks than to its own
        }
        taken.add(room);
        graphics.setPaint(Palette.INK);
        if (gaps > 1) {
            graphics.setStroke(new BasicStroke(LEADER_PX));
            graphics.draw(new Line2D.Double(x, y, nearest(x, room.x, room.width), nearest(y, room.y, room.height)));
        }
        graphics.setFont(font);
        graphics.drawString(label, (float) room.x, (float) (room.y + font.ascentPx()));
    }

    private static double nearest(double at, double from, double length) {
        return Math.max(from, Math.min(from + length, at));
    }

    /** The first place at that distance that nothing else takes; null where there is none. */
    private Rectangle2D.Double free(int gaps, double x, double y, double width, double height) {
        for (int[] place : PLACES) {
            double up = place[0] == 0 || gaps > 1 ? 1 : CORNER;
            var room = new Rectangle2D.Double(x + place[0] * (gaps * GAP_PX + width / 2) - width / 2,
                    y + place[1] * (gaps * GAP_PX + height / 2) * up - height / 2, width, height);
            if (taken.stream().noneMatch(room::intersects)) {
                return room;
            }
        }
        return null;
    }
}
