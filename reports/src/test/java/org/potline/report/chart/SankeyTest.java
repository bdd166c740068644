package org.potline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.report.chart.SankeyData.Band;
import org.potline.report.chart.SankeyData.Kind;
import org.potline.report.chart.SankeyData.Node;

class SankeyTest {
    private static final Pattern NODE = Pattern.compile("<rect [^>]*?height=\"([0-9.]+)\"[^>]*? width=\"10\" x=\"([0-9.]+)\"");

    private static Node node(String key, Kind kind) {
        return new Node(key, key + " & co", "1 t", kind, key.startsWith("back"));
    }

    private static SankeyData data(Band... bands) {
        return new SankeyData("t", List.of(node("in", Kind.INPUT), node("back", Kind.INPUT), node("first", Kind.PROCESS),
                node("second", Kind.PROCESS), node("out", Kind.OUTPUT), node("dust", Kind.OUTPUT)), List.of(bands));
    }

    private static String svg(SankeyData data) {
        var sankey = new Sankey(data);
        return InlineSvg.of(sankey, Sankey.WIDTH_PX, sankey.heightPx(), "s", "t");
    }

    /** 100 + 20 in, of which 90 by way of two processes; 1 skips a column, 29 goes out of the first. */
    private static SankeyData site() {
        return data(new Band("in", "first", 100), new Band("back", "first", 20), new Band("first", "second", 90), new Band("first", "out", 29),
                new Band("first", "dust", 1), new Band("second", "out", 90));
    }

    @Test
    @DisplayName("nodes are as high as what passes through: 100 in is five times 20 back, four columns lie level apart")
    void nodesAreToScale() {
        var heights = new ArrayList<Double>();
        var lefts = new ArrayList<Double>();
        NODE.matcher(svg(site())).results().forEach(found -> {
            heights.add(Double.valueOf(found.group(1)));
            lefts.add(Double.valueOf(found.group(2)));
        });
        assertEquals(6, heights.size());
        assertEquals(5, heights.get(0) / heights.get(1), 0.01);
        assertEquals(120.0 / 90, heights.get(2) / heights.get(3), 0.01);
        assertEquals(119.0 / 90, heights.get(4) / heights.get(3), 0.01);
        assertEquals(List.of(lefts.get(0), lefts.get(0)), lefts.subList(0, 2));
        double step = lefts.get(2) - lefts.get(0);
        assertEquals(step, lefts.get(3) - lefts.get(2), 0.11, "written to 0.1 px");
        assertEquals(step, lefts.get(4) - lefts.get(3), 0.11);
    }

    @Test
    @DisplayName("a band that skips a column is drawn on through it, in one piece; the cut end is dashed, its band is not")
    void passesThrough() {
        String svg = svg(site());
        assertEquals(6, Pattern.compile("<path ").matcher(svg).results().count());
        assertEquals(2, Pattern.compile("<path d=\"M[^C\"]*(C[^C\"]*){4}\"").matcher(svg).results().count(), "two edges of two pieces each");
        assertEquals(1, Pattern.compile("stroke-dasharray=\"3,2\"").matcher(svg).results().count(), svg);
    }

    @Test
    @DisplayName("nodes are opaque, though bands before them are not: an opacity that is inherited is taken back")
    void nodesAreOpaque() {
        String svg = svg(site());
        int first = svg.indexOf("<rect ");
        String open = svg.substring(0, first);
        int group = open.lastIndexOf("<g");
        boolean within = open.lastIndexOf("</g>") < group;
        boolean faint = within && open.substring(group, open.indexOf('>', group)).contains("fill-opacity");
        assertTrue(!faint || svg.substring(first, svg.indexOf('>', first)).contains("fill-opacity=\"1\""), svg);
    }

    @Test
    @DisplayName("a hundred thousandth is still a line to be seen, and names are escaped")
    void thinIsStillThere() {
        String svg = svg(data(new Band("in", "first", 100_000), new Band("first", "dust", 1), new Band("first", "out", 99_999)));
        assertTrue(svg.contains("fill=\"none\""), svg);
        assertTrue(svg.contains("in &amp; co"));
        assertFalse(svg.contains("NaN"));
    }

    @Test
    @DisplayName("what goes in a circle, ends at no node or carries nothing is refused")
    void refusesWhatCannotBeDrawn() {
        assertThrows(IllegalArgumentException.class, () -> new Sankey(data(new Band("in", "first", 1), new Band("first", "second", 2),
                new Band("second", "first", 1), new Band("second", "out", 1))));
        assertThrows(IllegalArgumentException.class, () -> data(new Band("in", "nowhere", 1)));
        assertThrows(IllegalArgumentException.class, () -> new Band("in", "first", 0));
    }
}
