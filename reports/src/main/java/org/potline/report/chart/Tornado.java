package org.potline.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;

/**
 * A tornado: what each of several causes makes a figure uncertain by, to both sides of nought, the greatest at the top; coloured by the sort of
 * cause.
 */
public final class Tornado {
    private static final int KEY_PX = 10;
    /** Room at the right for a label of tonnes and money, as a share of the bars' range. */
    private static final double LABEL_ROOM = 0.3;

    private Tornado() {
    }

    /**
     * One cause.
     *
     * @param name   what it is
     * @param kind   sort of cause, as the legend names it
     * @param colour colour of that sort
     * @param size   half the width of its bar
     * @param label  what stands at its right end
     */
    public record Bar(String name, String kind, Color colour, double size, String label) {
    }

    /**
     * The chart.
     *
     * @param title what it shows, with the unit
     * @param bars  the causes, the greatest first
     */
    public static JFreeChart of(String title, List<Bar> bars) {
        var renderer = new Coloured(bars);
        JFreeChart chart = Charts.toTheRight(renderer, new BarLabels(bars), data(title, bars));
        var plot = (CategoryPlot) chart.getPlot();
        plot.setFixedLegendItems(legend(bars));
        plot.getDomainAxis().setMaximumCategoryLabelLines(2);
        plot.getRangeAxis().setUpperMargin(LABEL_ROOM);
        return chart;
    }

    /** The same as what is drawn: a series to each side. */
    public static ChartData data(String title, List<Bar> bars) {
        double[] sizes = bars.stream().mapToDouble(Bar::size).toArray();
        double[] negative = bars.stream().mapToDouble(bar -> -bar.size).toArray();
        return new ChartData(title, bars.stream().map(Bar::name).toList(),
                List.of(new ChartSeries("-", Palette.INK, negative), new ChartSeries("+", Palette.INK, sizes)));
    }

    private static LegendItemCollection legend(List<Bar> bars) {
        Map<String, Color> kinds = new LinkedHashMap<>();
        bars.forEach(bar -> kinds.putIfAbsent(bar.kind, bar.colour));
        var items = new LegendItemCollection();
        kinds.forEach((kind, colour) -> {
            var item = new LegendItem(kind, colour);
            item.setShape(new Rectangle(-KEY_PX / 2, -KEY_PX / 2, KEY_PX, KEY_PX));
            items.add(item);
        });
        return items;
    }

    /** Bars in the colours of their causes. */
    private static final class Coloured extends StackedBarRenderer {
        private static final long serialVersionUID = 1;
        private final ArrayList<Color> colours;

        Coloured(List<Bar> bars) {
            colours = new ArrayList<>(bars.stream().map(Bar::colour).toList());
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return colours.get(column);
        }
    }

    /** What stands at the right end of each bar. */
    private record BarLabels(List<Bar> bars) implements Charts.EndLabels {
        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            return row == 0 ? "" : bars.get(column).label;
        }
    }
}
