package org.potline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PointChartTest {
    private static final Pattern TEXT = Pattern.compile("<text[^>]*? x=\"([0-9.-]+)\" y=\"([0-9.-]+)\"[^>]*>([^<]*)</text>");
    private static final Pattern MARK = Pattern.compile(
            "<path d=\"M([0-9.]+) ([0-9.]+) [^\"]*\" fill=\"rgb\\(213,94,0\\)\" stroke=\"none\" stroke-width");

    private static String svg(List<PointChart.Series> series) {
        return InlineSvg.of(PointChart.of("cost <CNY>", "gain [t]", series), 760, 400, "en-c", "t");
    }

    private static PointChart.Series series(boolean stairs, PointChart.Point... points) {
        return new PointChart.Series("plans", Palette.FACTOR, stairs, List.of(points));
    }

    @Test
    @DisplayName("marks are to scale both ways: the third is as far from the second as that from the first; dearer is to the right, more is above")
    void marksAreToScale() {
        var empty = new PointChart.Series("none", Palette.METER, false, List.of());
        String svg = svg(List.of(empty, series(false, new PointChart.Point(0, 0, ""), new PointChart.Point(10, 5, ""), new PointChart.Point(20, 10,
                ""))));
        List<double[]> at = MARK.matcher(svg).results().map((MatchResult mark) -> new double[] {Double.parseDouble(mark.group(1)),
            Double.parseDouble(mark.group(2))}).toList();
        assertEquals(3, at.size(), svg);
        for (int way = 0; way < 2; way++) {
            assertEquals(at.get(2)[way] - at.get(1)[way], at.get(1)[way] - at.get(0)[way], 0.21, "written to 0.1 px");
        }
        assertTrue(at.get(2)[0] > at.get(0)[0] + 300 && at.get(2)[1] < at.get(0)[1] - 100, svg);
        assertTrue(svg.contains("cost &lt;CNY&gt;") && svg.contains(">gain [t]<"), "axes are named and escaped");
    }

    @Test
    @DisplayName("labels of eight marks in a heap all stand, and no two of them overlap")
    void labelsKeepApart() {
        PointChart.Point[] heap = IntStream.range(0, 8).mapToObj(i -> new PointChart.Point(1 + 0.2 * (i % 3), 1 + 0.3 * (i / 3), "no. " + i))
                .toArray(PointChart.Point[]::new);
        var far = new PointChart.Series("far", Palette.METER, false, List.of(new PointChart.Point(10, 10, "far")));
        var boxes = new ArrayList<Rectangle2D>();
        var font = new ChartFont(13, TextAnchoring.START);
        TEXT.matcher(svg(List.of(series(false, heap), far))).results().filter(text -> text.group(3).startsWith("no.")).forEach(text -> boxes.add(
                new Rectangle2D.Double(Double.parseDouble(text.group(1)), Double.parseDouble(text.group(2)) - font.ascentPx(),
                        font.width(text.group(3)), 14)));
        assertEquals(8, boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), i + " and " + j);
            }
        }
    }

    @Test
    @DisplayName("of a front each plan holds until the next dearer one: two plans are joined by a level and an upright line")
    void frontsAreStairs() {
        String svg = svg(List.of(series(true, new PointChart.Point(0, 9, ""), new PointChart.Point(5, 3, ""))));
        long level = Pattern.compile("<line [^>]*>").matcher(svg).results().map(MatchResult::group).filter(line -> line.contains("213,94,0"))
                .filter(line -> number(line, "y1") == number(line, "y2") && number(line, "x1") != number(line, "x2")).count();
        long upright = Pattern.compile("<line [^>]*>").matcher(svg).results().map(MatchResult::group).filter(line -> line.contains("213,94,0"))
                .filter(line -> number(line, "x1") == number(line, "x2") && number(line, "y1") != number(line, "y2")).count();
        assertEquals(1, level, svg);
        assertEquals(1, upright, svg);
    }

    private static double number(String line, String attribute) {
        return Double.parseDouble(line.replaceAll(".* " + attribute + "=\"([^\"]*)\".*", "$1"));
    }

    @Test
    @DisplayName("intervals are as wide as stated: ±200 is twice ±100; without a true value none is named")
    void intervalsAreToScale() {
        var rows = List.of(new IntervalChart.Row("a", 500, 200, OptionalDouble.empty(), "five"),
                new IntervalChart.Row("a", -300, 100, OptionalDouble.empty(), "three"));
        String svg = InlineSvg.of(IntervalChart.of("interval", "figure", "truth", rows), 760, 200, "en-i", "t");
        List<Double> widths = Pattern.compile("<rect height=\"[0-9.]+\" stroke=\"none\"[^>]* width=\"([0-9.]+)\"").matcher(svg).results()
                .map((MatchResult bar) -> Double.valueOf(bar.group(1))).toList();
        assertEquals(2, widths.size(), svg);
        assertEquals(2, widths.get(0) / widths.get(1), 0.01);
        assertTrue(svg.contains(">five<") && svg.contains(">three<") && !svg.contains(">truth<"), svg);
    }
}
