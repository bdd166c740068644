package org.potline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final Pattern BAR = Pattern.compile("<rect fill=\"rgb\\(0,114,178\\)\"[^>]* width=\"([0-9.]+)\"");

    private static ChartData two(double first, double second) {
        return new ChartData("Emission [t]", List.of("<A>", "B"),
                List.of(new ChartSeries("reported", Palette.REPORTED, new double[] {first, second})));
    }

    @Test
    @DisplayName("bars are as long as their values: 300 is three times 100")
    void barsAreToScale() {
        String svg = InlineSvg.of(Charts.bars(two(300, 100)), 760, 200, "c", "Emission [t]");
        List<Double> widths = BAR.matcher(svg).results().map((MatchResult bar) -> Double.valueOf(bar.group(1))).toList();
        assertEquals(2, widths.size(), svg);
        assertEquals(3, widths.get(0) / widths.get(1), 0.01, "lengths are written to 0.1 px");
        assertTrue(svg.contains(">300<") && svg.contains(">100<"));
    }

    @Test
    @DisplayName("names are escaped, the drawing has its title, and all ids begin with its own")
    void isSafeAndNamed() {
        String svg = InlineSvg.of(Charts.stack(two(3, 1)), 760, 200, "en-months", "a < b & c");
        assertTrue(svg.contains("<title id=\"en-months-title\">a &lt; b &amp; c</title>"));
        assertFalse(svg.contains("<A>"));
        Pattern.compile(" id=\"([^\"]+)\"").matcher(svg).results().forEach(id -> assertTrue(id.group(1).startsWith("en-months")));
    }

    @Test
    @DisplayName("a series that has not one value a category is refused")
    void refusesWrongLength() {
        assertThrows(IllegalArgumentException.class, () -> new ChartData("t", List.of("A", "B"),
                List.of(new ChartSeries("s", Palette.REPORTED, new double[] {1}))));
    }

    @Test
    @DisplayName("parts stand end to end with their sum at the end on its side: -300 + 100 is -200, 50 is +50, nothing has no label")
    void partsHaveTheirSum() {
        String svg = InlineSvg.of(Charts.parts(new ChartData("t", List.of("A", "B", "C"), List.of(
                new ChartSeries("meter", Palette.METER, new double[] {100, 50, 0}),
                new ChartSeries("factor", Palette.FACTOR, new double[] {-300, 0, 0})))), 760, 200, "c", "t");
        assertEquals(1, Pattern.compile(">\u2212200\\.0<").matcher(svg).results().count(), svg);
        assertEquals(1, Pattern.compile(">\\+50\\.0<").matcher(svg).results().count(), svg);
        assertFalse(svg.contains(">0.0<") || svg.contains("300.0"), svg);
    }

    @Test
    @DisplayName("a missing value has no bar and no label")
    void leavesOutWhatIsMissing() {
        String svg = InlineSvg.of(Charts.bars(two(300, Double.NaN)), 760, 200, "c", "t");
        assertEquals(1, BAR.matcher(svg).results().count());
        assertFalse(svg.contains("NaN"));
    }
}
