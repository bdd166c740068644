package org.potline.report.diagram;

import java.util.List;
import org.potline.report.diagram.Placement.Rect;
import org.potline.report.diagram.Placement.Spot;
import org.potline.twin.plant.StreamRoute;

/** Draws a source-stream diagram that was laid out. */
final class SourceStreamDrawing {
    private static final double HEAD_PX = 34;
    private static final double LEGEND_PX = 26;
    private static final double LINE_PX = 17;
    private static final double LEAST_WIDTH_PX = 760;

    private final SourceStreamDiagram diagram;
    private final Placement placement;
    private final DiagramWords words;
    private final SvgWriter svg = new SvgWriter();

    SourceStreamDrawing(SourceStreamDiagram diagram, Placement placement, DiagramWords words) {
        this.diagram = diagram;
        this.placement = placement;
        this.words = words;
    }

    Diagram drawn(String title, String file) {
        double width = Math.max(LEAST_WIDTH_PX, placement.widthPx());
        svg.text(title, 8, 22, "class", "dg-title");
        diagram.frameTitles().forEach(this::frame);
        diagram.flows().forEach(this::flow);
        diagram.boxes().forEach(this::box);
        diagram.flows().forEach(this::label);
        double legendRows = legend(HEAD_PX + placement.heightPx(), width);
        return new Diagram(file, title, svg.toString(), (int) Math.ceil(width),
                (int) Math.ceil(HEAD_PX + placement.heightPx() + legendRows * LEGEND_PX + 8));
    }

    private void frame(String id, String title) {
        Rect place = placement.places().get(id);
        if (place == null) {
            return;
        }
        Rect rect = SourceStreamDiagram.shifted(place, HEAD_PX);
        boolean boundary = id.endsWith("boundary");
        svg.rect(rect, boundary ? 0 : 6, "class", boundary ? "dg-frame" : "dg-process");
        svg.text(title, rect.x() + 10, rect.y() + 18, "class", boundary ? "dg-frame-title" : "dg-strong");
    }

    private void flow(StreamRoute route) {
        svg.open("class", diagramClass(route), "data-id", route.stream(), "data-from", SourceStreamDiagram.endName(route.from()), "data-to",
                SourceStreamDiagram.endName(route.to()));
        svg.title(diagram.name(route.stream()) + " · " + route.stream());
        svg.arrow(SourceStreamDiagram.shifted(placement.ways().get(route.stream()), HEAD_PX)).close();
    }

    private String diagramClass(StreamRoute route) {
        return StreamClass.of(diagram.stream(route.stream())).style();
    }

    private void label(StreamRoute route) {
        Rect place = placement.labels().get(route.stream());
        if (place != null) {
            Rect rect = SourceStreamDiagram.shifted(place, HEAD_PX);
            lines(diagram.labelLines(route), rect.middleX(), rect.y() + 10, SourceStreamDiagram.LABEL_HEIGHT_PX, "dg-small dg-mid");
        }
    }

    private void lines(List<String> text, double x, double firstY, double linePx, String style) {
        for (int i = 0; i < text.size(); i++) {
            svg.text(text.get(i), x, firstY + i * linePx, "class", style);
        }
    }

    private void box(String id) {
        Rect rect = SourceStreamDiagram.shifted(placement.places().get(id), HEAD_PX);
        if (SourceStreamDiagram.isTerminal(id)) {
            svg.rect(rect, 11, "class", id.startsWith("A:") ? "dg-box dg-air" : "dg-box dg-outside");
            List<String> text = diagram.terminalLines(id);
            double first = rect.middleY() - (text.size() - 1) * SourceStreamDiagram.TERMINAL_LINE_PX / 2 + 4;
            lines(text, rect.middleX(), first, SourceStreamDiagram.TERMINAL_LINE_PX, "dg-mid");
            return;
        }
        if (id.startsWith("M:")) {
            svg.rect(rect, 0, "fill", "#1f2a33");
            return;
        }
        svg.rect(rect, 3, "class", id.startsWith("U:") ? "dg-box dg-unit" : "dg-box");
        List<String> lines = diagram.lines(id);
        int named = lines.size() - diagram.stocks(id).size();
        double y = rect.middleY() - (lines.size() - 1) * LINE_PX / 2 + 4;
        for (int i = 0; i < lines.size(); i++) {
            String style = i == 0 ? "dg-mid dg-strong" : "dg-mid dg-small dg-soft";
            if (i < named) {
                svg.text(lines.get(i), rect.middleX(), y + i * LINE_PX, "class", style);
            } else {
                String stream = diagram.stocks(id).get(i - named);
                svg.text(lines.get(i), rect.middleX(), y + i * LINE_PX, "class", style, "data-id", stream, "data-stock", "true");
            }
        }
    }

    /** What the lines and boxes mean. @return rows it takes */
    private int legend(double topPx, double widthPx) {
        double x = 8;
        int row = 0;
        for (StreamClass each : StreamClass.values()) {
            String text = words.say("stream-class." + each.style().substring("dg-".length()));
            double needed = 44 + DiagramWords.name(text) + 18;
            if (x + needed > widthPx && x > 8) {
                x = 8;
                row++;
            }
            double y = topPx + row * LEGEND_PX + 18;
            svg.open("class", each.style()).arrow(List.of(new Spot(x, y), new Spot(x + 36, y))).close();
            svg.text(text, x + 44, y + 4);
            x += needed;
        }
        String text = words.say("legend.stock");
        if (x + DiagramWords.name(text) > widthPx) {
            x = 8;
            row++;
        }
        svg.text(text, x, topPx + row * LEGEND_PX + 22);
        return row + 1;
    }
}
