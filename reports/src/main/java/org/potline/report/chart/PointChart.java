package org.potline.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One quantity against another: marks, each with a short label beside it, and stairs where the marks are a front. */
public final class PointChart {
    /** Values of which the least is more than this of the most are close together. */
    private static final double CLOSE = 0.6;
    private static final double AXIS_MARGIN = 0.08;
    private static final float STAIR_PX = 2;

    private PointChart() {
    }

    /**
     * A mark.
     *
     * @param x     value across
     * @param y     value upwards
     * @param label what stands beside it; empty for nothing
     */
    public record Point(double x, double y, String label) {
    }

    /**
     * Marks of one kind.
     *
     * @param name   its name as the legend shows it
     * @param colour its colour
     * @param stairs whether each mark holds until the next one across, as of a front of best choices
     * @param points its marks, in the order of their x where they are stairs
     */
    public record Series(String name, Color colour, boolean stairs, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * The chart.
     *
     * @param across what the values across are, with the unit
     * @param up     what the values upwards are, with the unit
     * @param series the kinds of marks
     */
    public static JFreeChart of(String across, String up, List<Series> series) {
        var dataset = new XYSeriesCollection();
        var renderer = new MarksWithLabels(labels(series));
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            var marks = new XYSeries(i, false, true);
            one.points.forEach(point -> marks.add(point.x, point.y));
            dataset.addSeries(marks);
            renderer.marks(i, one.colour, mark(i));
        }
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).stairs) {
                renderer.stairs(dataset.getSeriesCount(), series.get(i).colour, new BasicStroke(STAIR_PX));
                dataset.addSeries(stairs(series.size() + i, series.get(i).points));
            }
        }
        NumberAxis x = axis(TextAnchoring.MIDDLE, series.stream().flatMap(one -> one.points.stream()).mapToDouble(Point::x).toArray());
        x.setLabel(across);
        x.setLabelPaint(Palette.INK);
        NumberAxis y = axis(TextAnchoring.END, series.stream().flatMap(one -> one.points.stream()).mapToDouble(Point::y).toArray());
        var plot = new XYPlot(dataset, x, y, renderer);
        look(plot);
        plot.setFixedLegendItems(legend(series));
        JFreeChart chart = Charts.framed(plot, plot, series.size() > 1);
        chart.addSubtitle(0, title(up));
        return chart;
    }

    private static List<List<String>> labels(List<Series> series) {
        return series.stream().map(one -> one.points.stream().map(Point::label).toList()).toList();
    }

    private static XYSeries stairs(int key, List<Point> points) {
        var corners = new XYSeries(key, false, true);
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) {
                corners.add(points.get(i).x, points.get(i - 1).y);
            }
            corners.add(points.get(i).x, points.get(i).y);
        }
        return corners;
    }

    /** From zero, but where all values lie so close together that nothing could be told apart then. */
    private static NumberAxis axis(TextAnchoring anchoring, double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        NumberAxis axis = Charts.valueAxis(anchoring);
        axis.setLowerMargin(AXIS_MARGIN);
        axis.setUpperMargin(AXIS_MARGIN);
        axis.setAutoRangeIncludesZero(!(least > CLOSE * most));
        return axis;
    }

    private static void look(XYPlot plot) {
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setDomainZeroBaselineVisible(true);
        plot.setRangeZeroBaselineVisible(true);
        plot.setDomainZeroBaselinePaint(Palette.INK);
        plot.setRangeZeroBaselinePaint(Palette.INK);
    }

    /** What goes upwards is said above the drawing: text on its side is hard to read. */
    private static TextTitle title(String up) {
        var title = new TextTitle(up, new ChartFont(Charts.FONT_PX, TextAnchoring.START));
        title.setPaint(Palette.INK);
        title.setPosition(RectangleEdge.TOP);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(2, 4, 2, 4));
        return title;
    }

    private static LegendItemCollection legend(List<Series> series) {
        var items = new LegendItemCollection();
        for (Series one : series) {
            var item = new LegendItem(one.name, one.colour);
            item.setShape(mark(items.getItemCount()));
            items.add(item);
        }
        return items;
    }

    /** Shapes that can be told apart without colours. */
    static Shape mark(int series) {
        return switch (series % 3) {
            case 0 -> new Ellipse2D.Double(-5, -5, 10, 10);
            case 1 -> new Rectangle2D.Double(-4.5, -4.5, 9, 9);
            default -> diamond();
        };
    }

    private static Shape diamond() {
        var path = new Path2D.Double();
        path.moveTo(0, -8);
        path.lineTo(8, 0);
        path.lineTo(0, 8);
        path.lineTo(-8, 0);
        path.closePath();
        return path;
    }
}
