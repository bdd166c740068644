package org.potline.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/** Figures with the intervals they may lie in, one a row, beside nought; where it is known, the true value is marked. */
public final class IntervalChart {
    private static final double UPPER_MARGIN = 0.35;
    private static final double LOWER_MARGIN = 0.08;
    private static final double BAR_SHARE = 0.16;
    private static final int KEY_PX = 10;
    private static final Rectangle2D MIDDLE = new Rectangle2D.Double(-1.5, -11, 3, 22);

    private IntervalChart() {
    }

    /**
     * A figure.
     *
     * @param name   what it is
     * @param middle the figure
     * @param half   half the width of its interval
     * @param truth  the true value; empty where it is not known
     * @param label  what stands at the right end of its interval
     */
    public record Row(String name, double middle, double half, OptionalDouble truth, String label) {
    }

    /**
     * The chart.
     *
     * @param interval name of the intervals in the legend
     * @param middle   name of the figures in the legend
     * @param truth    name of the true values in the legend
     * @param rows     the figures
     */
    public static JFreeChart of(String interval, String middle, String truth, List<Row> rows) {
        NumberAxis values = Charts.valueAxis(TextAnchoring.MIDDLE);
        values.setUpperMargin(UPPER_MARGIN);
        values.setLowerMargin(LOWER_MARGIN);
        values.setAutoRangeIncludesZero(true);
        var plot = new CategoryPlot(intervals(rows), Charts.categoryAxis(TextAnchoring.END, 0.35f), values, bars(rows));
        plot.getDomainAxis().setMaximumCategoryLabelLines(2);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDataset(1, marks(rows));
        plot.setRenderer(1, shapes());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        var items = new LegendItemCollection();
        items.add(key(interval, Palette.METER));
        items.add(key(middle, Palette.REPORTED));
        if (rows.stream().anyMatch(row -> row.truth.isPresent())) {
            var item = new LegendItem(truth, Palette.INK);
            item.setShape(PointChart.mark(2));
            items.add(item);
        }
        plot.setFixedLegendItems(items);
        return Charts.chart(plot, true);
    }

    private static LegendItem key(String name, Color colour) {
        var item = new LegendItem(name, colour);
        item.setShape(new Rectangle(-KEY_PX / 2, -KEY_PX / 2, KEY_PX, KEY_PX));
        return item;
    }

    private static DefaultIntervalCategoryDataset intervals(List<Row> rows) {
        var low = new Number[1][rows.size()];
        var high = new Number[1][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            low[0][i] = rows.get(i).middle - rows.get(i).half;
            high[0][i] = rows.get(i).middle + rows.get(i).half;
        }
        var dataset = new DefaultIntervalCategoryDataset(low, high);
        dataset.setCategoryKeys(keys(rows).toArray(Comparable<?>[]::new));
        return dataset;
    }

    private static CategoryDataset marks(List<Row> rows) {
        var dataset = new DefaultCategoryDataset();
        List<Charts.Key> keys = keys(rows);
        for (int i = 0; i < rows.size(); i++) {
            dataset.addValue(rows.get(i).middle, "middle", keys.get(i));
            dataset.addValue(rows.get(i).truth.isPresent() ? (Double) rows.get(i).truth.getAsDouble() : null, "truth", keys.get(i));
        }
        return dataset;
    }

    private static List<Charts.Key> keys(List<Row> rows) {
        var keys = new ArrayList<Charts.Key>();
        rows.forEach(row -> keys.add(new Charts.Key(row.name, keys.size())));
        return keys;
    }

    private static IntervalBarRenderer bars(List<Row> rows) {
        var renderer = new IntervalBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(BAR_SHARE);
        renderer.setSeriesPaint(0, Palette.METER);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(new ChartFont(Charts.FONT_PX, TextAnchoring.START));
        renderer.setDefaultItemLabelPaint(Palette.INK);
        renderer.setDefaultItemLabelGenerator(new RowLabels(rows));
        var right = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        renderer.setDefaultPositiveItemLabelPosition(right);
        renderer.setDefaultNegativeItemLabelPosition(right);
        return renderer;
    }

    private static LineAndShapeRenderer shapes() {
        var renderer = new LineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, MIDDLE);
        renderer.setSeriesPaint(0, Palette.REPORTED);
        renderer.setSeriesShape(1, PointChart.mark(2));
        renderer.setSeriesPaint(1, Palette.INK);
        renderer.setDefaultStroke(new BasicStroke(1));
        renderer.setDrawOutlines(false);
        return renderer;
    }

    /** What stands at the right end of each interval. */
    private record RowLabels(List<Row> rows) implements Charts.EndLabels {
        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            return rows.get(column).label;
        }
    }
}
