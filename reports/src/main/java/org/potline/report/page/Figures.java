package org.potline.report.page;

import org.jfree.chart.JFreeChart;
import org.potline.report.chart.ChartData;
import org.potline.report.chart.InlineSvg;
import org.potline.report.chart.Sankey;
import org.potline.report.words.Numbers;

/** Charts as they stand in the page: a caption, and the drawing in a frame that scrolls on a narrow screen. */
final class Figures {
    private static final int WIDTH_PX = 960;
    private static final int COLUMNS_HEIGHT_PX = 340;
    private static final int POINTS_HEIGHT_PX = 420;
    private static final int FRAME_PX = 70;
    private static final int BAR_PX = 22;
    private static final int GAP_PX = 14;

    private Figures() {
    }

    /** A chart of bars to the right, as high as its bars need. */
    static void bars(View view, String name, JFreeChart chart, ChartData data) {
        int height = FRAME_PX + data.categories().size() * (GAP_PX + BAR_PX * data.series().size());
        write(view, name, chart, data.title(), height);
    }

    /** A chart of bars to the right whose series stand end to end, as high as its categories need. */
    static void parts(View view, String name, JFreeChart chart, ChartData data) {
        write(view, name, chart, data.title(), FRAME_PX + data.categories().size() * (GAP_PX + BAR_PX));
    }

    /** A chart of columns. */
    static void columns(View view, String name, JFreeChart chart, ChartData data) {
        write(view, name, chart, data.title(), COLUMNS_HEIGHT_PX);
    }

    /** A chart of one quantity against another. */
    static void points(View view, String name, String title, JFreeChart chart) {
        write(view, name, chart, title, POINTS_HEIGHT_PX);
    }

    /** A chart of intervals, one a row. */
    static void intervals(View view, String name, String title, JFreeChart chart, int rows) {
        write(view, name, chart, title, FRAME_PX + rows * (GAP_PX + 2 * BAR_PX));
    }

    /** A Sankey drawing: it has its own size, and on a narrow screen scrolls sooner than it becomes too small to read. */
    static void sankey(View view, String name, Sankey sankey) {
        String title = sankey.data().title();
        view.html().line().open("figure", "class", "wide").leaf("figcaption", title).open("div", "class", "scroll")
                .raw(InlineSvg.of(sankey, Sankey.WIDTH_PX, sankey.heightPx(), view.id(name), title)).close().close();
    }

    /** Tenths of a tonne as they are printed. */
    static String tonnes(long tenths) {
        return Numbers.fixed(PrintedParts.tonnes(tenths), 1);
    }

    /** Tenths with their sign. */
    static String signed(long tenths) {
        return Numbers.signed(PrintedParts.tonnes(tenths), 1);
    }

    /** A part of a sum: nothing is a dash. */
    static String part(long tenths) {
        return tenths == 0 ? "–" : signed(tenths);
    }

    private static void write(View view, String name, JFreeChart chart, String title, int heightPx) {
        view.html().line().open("figure").leaf("figcaption", title).open("div", "class", "scroll")
                .raw(InlineSvg.of(chart, WIDTH_PX, heightPx, view.id(name), title)).close().close();
    }
}
