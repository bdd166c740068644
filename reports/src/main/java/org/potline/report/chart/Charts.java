package org.potline.report.chart;

import java.awt.BasicStroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.potline.report.words.Numbers;

/** The kinds of chart a report has. All look alike: no frame, light grid, values written at the bars where there is room. */
public final class Charts {
    static final int FONT_PX = 13;
    private static final double LABEL_ROOM = 0.16;
    /** Widest label of a row of bars, as a share of the drawing's width. */
    private static final float ROW_LABEL_SHARE = 0.45f;
    /** Widest label of a column, as a share of the column's own width with its gap. */
    private static final float COLUMN_LABEL_SHARE = 1.5f;

    /** Room around a value of an axis; it also keeps the grid lines well apart. */
    private static final RectangleInsets VALUE_LABEL_INSETS = new RectangleInsets(6, 6, 6, 6);

    private Charts() {
    }

    /** Bars to the right, one group a category, each with its value without decimals. */
    public static JFreeChart bars(ChartData data) {
        var renderer = new BarRenderer();
        renderer.setItemMargin(0.04);
        return toTheRight(renderer, new ValueLabels(), data);
    }

    /** Columns, the series one upon the other. */
    public static JFreeChart stack(ChartData data) {
        var renderer = new StackedBarRenderer();
        look(renderer, data);
        NumberAxis values = valueAxis(TextAnchoring.END);
        var plot = new CategoryPlot(dataset(data), categoryAxis(TextAnchoring.MIDDLE, COLUMN_LABEL_SHARE), values, renderer);
        return chart(plot, data.series().size() > 1);
    }

    /** Bars to the right or left, one group a category: what changes by how much, each with its sign and three significant digits. */
    public static JFreeChart changes(ChartData data) {
        var renderer = new BarRenderer();
        renderer.setItemMargin(0.04);
        return toTheRight(renderer, new ChangeLabels(), data);
    }

    /**
     * Bars to the right, the parts of a category end to end: what is more than zero to the right of it, what is less to the left. Where
     * they end on the side of their sum, the signed sum stands, to one decimal.
     */
    public static JFreeChart parts(ChartData data) {
        return toTheRight(new StackedBarRenderer(), new SumLabels(), data);
    }

    static JFreeChart toTheRight(BarRenderer renderer, CategoryItemLabelGenerator labels, ChartData data) {
        look(renderer, data);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(new ChartFont(FONT_PX, TextAnchoring.START));
        renderer.setDefaultItemLabelPaint(Palette.INK);
        renderer.setDefaultItemLabelGenerator(labels);
        renderer.setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultNegativeItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        NumberAxis values = valueAxis(TextAnchoring.MIDDLE);
        values.setUpperMargin(LABEL_ROOM);
        values.setLowerMargin(LABEL_ROOM);
        var plot = new CategoryPlot(dataset(data), categoryAxis(TextAnchoring.END, ROW_LABEL_SHARE), values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        return chart(plot, data.series().size() > 1);
    }

    private static CategoryDataset dataset(ChartData data) {
        var dataset = new DefaultCategoryDataset();
        for (ChartSeries series : data.series()) {
            for (int i = 0; i < series.values().length; i++) {
                double value = series.values()[i];
                dataset.addValue(Double.isNaN(value) ? null : (Double) value, new Key(series.name(), data.series().indexOf(series)),
                        new Key(data.categories().get(i), i));
            }
        }
        return dataset;
    }

    /** A name with its place, so that two things of one name stay two. */
    record Key(String name, int place) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static void look(BarRenderer renderer, ChartData data) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.12);
        renderer.setDefaultLegendTextFont(new ChartFont(FONT_PX, TextAnchoring.START));
        for (int i = 0; i < data.series().size(); i++) {
            renderer.setSeriesPaint(i, data.series().get(i).colour());
        }
    }

    static CategoryAxis categoryAxis(TextAnchoring anchoring, float labelShare) {
        var axis = new CategoryAxis();
        axis.setTickLabelFont(new ChartFont(FONT_PX, anchoring));
        axis.setLabelFont(new ChartFont(FONT_PX, TextAnchoring.START));
        axis.setTickLabelPaint(Palette.INK);
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(Palette.INK);
        axis.setMaximumCategoryLabelWidthRatio(labelShare);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        axis.setCategoryMargin(0.25);
        return axis;
    }

    static NumberAxis valueAxis(TextAnchoring anchoring) {
        var axis = new NumberAxis();
        axis.setNumberFormatOverride(Numbers.axis());
        axis.setTickLabelFont(new ChartFont(FONT_PX, anchoring));
        axis.setLabelFont(new ChartFont(FONT_PX, TextAnchoring.START));
        axis.setTickLabelPaint(Palette.INK);
        axis.setTickLabelInsets(VALUE_LABEL_INSETS);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    static JFreeChart chart(CategoryPlot plot, boolean legend) {
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Palette.INK);
        return framed(plot, plot, legend);
    }

    /** A chart without a frame, its legend above it. */
    static JFreeChart framed(Plot plot, LegendItemSource named, boolean legend) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(4, 4, 4, 12));
        var chart = new JFreeChart(null, new ChartFont(FONT_PX, TextAnchoring.START), plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        if (legend) {
            chart.addLegend(legend(named));
        }
        return chart;
    }

    private static LegendTitle legend(LegendItemSource named) {
        var legend = new LegendTitle(named);
        legend.setItemFont(new ChartFont(FONT_PX, TextAnchoring.START));
        legend.setItemPaint(Palette.INK);
        legend.setPosition(RectangleEdge.TOP);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setLegendItemGraphicPadding(new RectangleInsets(2, 8, 2, 4));
        return legend;
    }

    /** What is written at the end of a bar. */
    interface EndLabels extends CategoryItemLabelGenerator {
        @Override
        default String generateRowLabel(CategoryDataset dataset, int row) {
            return dataset.getRowKey(row).toString();
        }

        @Override
        default String generateColumnLabel(CategoryDataset dataset, int column) {
            return dataset.getColumnKey(column).toString();
        }
    }

    /** The value of the bar. */
    private record ValueLabels() implements EndLabels {
        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            Number value = dataset.getValue(row, column);
            return value == null ? "" : Numbers.fixed(value.doubleValue(), 0);
        }
    }

    /** By how much it changes. */
    private record ChangeLabels() implements EndLabels {
        private static final int DIGITS = 3;

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            Number value = dataset.getValue(row, column);
            return value == null ? "" : Numbers.signedSignificant(value.doubleValue(), DIGITS);
        }
    }

    /** The sum of a category's parts, at the outermost of those that have its sign. */
    private record SumLabels() implements EndLabels {
        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            double sum = 0;
            for (int part = 0; part < dataset.getRowCount(); part++) {
                sum += value(dataset, part, column);
            }
            int outermost = -1;
            for (int part = 0; part < dataset.getRowCount(); part++) {
                double value = value(dataset, part, column);
                if (value != 0 && value > 0 == sum >= 0) {
                    outermost = part;
                }
            }
            return row == outermost ? Numbers.signed(sum, 1) : "";
        }

        private static double value(CategoryDataset dataset, int row, int column) {
            Number value = dataset.getValue(row, column);
            return value == null ? 0 : value.doubleValue();
        }
    }
}
