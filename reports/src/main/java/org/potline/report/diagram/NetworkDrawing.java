package org.potline.report.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.potline.report.diagram.Placement.Rect;
import org.potline.report.diagram.Placement.Spot;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.yaml.YamlValue;

/** Draws a network of metering points that was laid out: levels as bands, then boxes, the laboratory, and what the symbols mean. */
final class NetworkDrawing {
    private static final double TOP_PX = 64;
    private static final double BAND_PX = 9;
    private static final double ROW_PX = 32;
    private static final double CELL_PX = 236;
    private static final double LEAST_WIDTH_PX = 760;

    private final NetworkDiagram diagram;
    private final Placement placement;
    private final DiagramWords words;
    private final SvgWriter svg = new SvgWriter();
    private final double widthPx;

    NetworkDrawing(NetworkDiagram diagram, Placement placement, DiagramWords words) {
        this.diagram = diagram;
        this.placement = placement;
        this.words = words;
        this.widthPx = Math.max(LEAST_WIDTH_PX, placement.widthPx());
    }

    Diagram drawn(String title, String file) {
        svg.text(title, 8, 22, "class", "dg-title");
        bands();
        diagram.lines().forEach(this::link);
        diagram.columns().keySet().forEach(this::box);
        double y = TOP_PX + placement.heightPx() + 4;
        if (diagram.hasLaboratory()) {
            y = laboratory(y);
        }
        y = legend(y);
        return new Diagram(file, title, svg.toString(), (int) Math.ceil(widthPx), (int) Math.ceil(y));
    }

    private void bands() {
        var left = new TreeMap<Integer, Double>();
        var right = new TreeMap<Integer, Double>();
        diagram.columns().forEach((id, column) -> {
            Rect rect = placement.places().get(id);
            left.merge(column, rect.x(), Math::min);
            right.merge(column, rect.right(), Math::max);
        });
        left.forEach((column, x) -> {
            var rect = new Rect(Math.max(0, x - BAND_PX), TOP_PX - 28, right.get(column) - x + 2 * BAND_PX, placement.heightPx() + 28);
            if (column > 0) {
                svg.rect(rect, 0, "class", "dg-band");
            }
            String key = column == 0 ? "network.streams" : "network.level." + YamlValue.nameOf(Level.values()[column - 1]);
            svg.text(words.say(key), rect.middleX(), TOP_PX - 10, "class", "dg-band-title dg-mid");
        });
    }

    private void link(Network.Line line) {
        List<Spot> corners = SourceStreamDiagram.shifted(placement.ways().get(line.id()), TOP_PX);
        PointBox to = diagram.points().get(line.to());
        svg.open("class", to != null && to.isMissing() ? "dg-missing-link" : "dg-link").line(corners).close();
    }

    private void box(String id) {
        Rect rect = SourceStreamDiagram.shifted(placement.places().get(id), TOP_PX);
        PointBox point = diagram.points().get(id);
        if (point != null) {
            point.draw(svg, rect);
            return;
        }
        List<String> text = diagram.text(id);
        svg.open("data-ref", id.substring(2)).title(text.get(0) + " · " + id.substring(2));
        svg.rect(rect, 3, "class", id.startsWith("R:") ? "dg-box dg-outside" : "dg-box dg-unit");
        double y = rect.middleY() - (text.size() - 1) * 7.5 + 4;
        for (int i = 0; i < text.size(); i++) {
            double sizePx = i == 0 ? DiagramWords.NAME_PX : DiagramWords.SMALL_PX;
            svg.text(DiagramWords.fitting(text.get(i), sizePx, rect.width() - 12), rect.middleX(), y + i * 15, "class",
                    i > 0 ? "dg-mid dg-small dg-soft" : id.startsWith("P:") ? "dg-mid dg-strong" : "dg-mid");
        }
        svg.close();
    }

    /** The instruments of the laboratory in rows. @return where it ends */
    private double laboratory(double topPx) {
        List<LaboratoryInstrument> instruments = diagram.plant().laboratory().instruments();
        int across = Math.max(1, (int) ((widthPx - 16) / CELL_PX));
        int rows = (instruments.size() + across - 1) / across;
        svg.rect(new Rect(8, topPx + 8, widthPx - 16, rows * ROW_PX + 36), 3, "class", "dg-band");
        svg.text(words.say("network.laboratory"), 20, topPx + 28, "class", "dg-band-title");
        for (int i = 0; i < instruments.size(); i++) {
            LaboratoryInstrument one = instruments.get(i);
            double x = 20 + i % across * CELL_PX;
            double y = topPx + 36 + (i / across + 0.5) * ROW_PX;
            boolean stopped = one.status() == MeterStatus.STOPPED;
            svg.open("data-id", one.no(), "class", stopped ? "dg-stopped" : "dg-instrument").title(words.in(one.name()) + " · " + one.no());
            InstrumentKind.LABORATORY.draw(svg, x + 13, y);
            svg.text(one.no(), x + 32, y - 2, "class", "dg-strong");
            svg.text(DiagramWords.fitting(words.in(one.name()) + (stopped ? " · " + words.say("point.stopped") : ""), DiagramWords.SMALL_PX,
                    CELL_PX - 40), x + 32, y + 11, "class", "dg-small dg-soft").close();
        }
        return topPx + rows * ROW_PX + 52;
    }

    /** A row or a few of symbols with their meaning. @return where it ends */
    private double legend(double topPx) {
        var entries = new ArrayList<Map.Entry<InstrumentKind, String>>();
        for (InstrumentKind kind : InstrumentKind.values()) {
            entries.add(Map.entry(kind, words.say("instrument-kind." + kind.key())));
        }
        double x = 8;
        double y = topPx + 24;
        for (Map.Entry<InstrumentKind, String> entry : entries) {
            double needed = 36 + DiagramWords.name(entry.getValue()) + 16;
            if (x + needed > widthPx && x > 8) {
                x = 8;
                y += ROW_PX;
            }
            entry.getKey().draw(svg, x + 13, y);
            svg.text(entry.getValue(), x + 32, y + 4);
            x += needed;
        }
        y += ROW_PX;
        svg.open("class", "dg-missing").rect(new Rect(8, y - 12, 34, 20), 3, "class", "dg-point").close();
        List<String> meaning = DiagramWords.wrapped(words.say("legend.missing"), DiagramWords.NAME_PX, widthPx - 60);
        for (int i = 0; i < meaning.size(); i++) {
            svg.text(meaning.get(i), 50, y + 3 + i * 17);
        }
        return y + 22 + (meaning.size() - 1) * 17;
    }
}
