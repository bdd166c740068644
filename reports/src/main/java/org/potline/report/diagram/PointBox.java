package org.potline.report.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.report.diagram.Placement.Rect;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;

/**
 * A metering point as a box: a row for each instrument at it with symbol, management number and class, and for its chain; then its
 * name. One without an instrument in use, or one that is needed and not there, says so.
 */
final class PointBox {
    /** Width of every box, so that a level is a column [px]. */
    static final double WIDTH_PX = 218;
    private static final double ROW_PX = 29;
    private static final double LINE_PX = 14;
    private static final double TEXT_X_PX = 36;
    private static final double ROOM_PX = WIDTH_PX - TEXT_X_PX - 6;

    private final String id;
    private final String name;
    private final InstrumentKind kind;
    private final DiagramWords words;
    private final List<Row> rows = new ArrayList<>();
    private boolean missing;

    /** An instrument with its chain; without a number an analysis, or nothing. */
    private record Row(String no, String text, InstrumentKind kind, boolean stopped, List<List<Meter>> chain) {
    }

    private PointBox(String id, String name, InstrumentKind kind, DiagramWords words) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.words = words;
    }

    static PointBox of(Plant plant, MeteringPoint point, DiagramWords words) {
        var box = new PointBox(point.id(), words.in(point.name()), InstrumentKind.of(point, plant.stream(point.stream())), words);
        List<Meter> meters = plant.meters().stream().filter(meter -> meter.point().equals(point.id())).toList();
        List<Analysis> analyses = plant.laboratory().analyses().stream().filter(analysis -> analysis.point().equals(point.id())).toList();
        meters.stream().filter(meter -> !meter.isMember()).forEach(meter -> box.rows.add(new Row(meter.no(), box.text(meter),
                InstrumentKind.of(meter, box.kind), meter.status() == MeterStatus.STOPPED, box.chain(plant.meters().stream()
                        .filter(member -> member.partOf().contains(meter.no())).toList()))));
        analyses.stream().limit(1).forEach(analysis -> box.rows.add(new Row("", words.say(analysis.byOwnLaboratory() ? "point.own-laboratory"
                : "point.other-laboratory"), box.kind, false, List.of())));
        box.missing = box.rows.stream().allMatch(Row::stopped);
        if (box.missing) {
            box.rows.add(new Row("", words.say("point.without-instrument", Map.of("point", point.id())), box.kind, false, List.of()));
        }
        return box;
    }

    static PointBox of(Plant plant, MissingPoint point, DiagramWords words) {
        var stream = plant.stream(point.stream());
        var box = new PointBox(point.need(), words.in(stream.name()), InstrumentKind.of(point.measures(), stream.substance()), words);
        box.rows.add(new Row("", words.say("point.missing"), box.kind, false, List.of()));
        box.missing = true;
        return box;
    }

    private String text(Meter meter) {
        return meter.no() + meter.accuracy().map(accuracy -> "　" + words.accuracy(accuracy)).orElse("") + (meter.status() == MeterStatus.STOPPED ? "　" + words.say("point.stopped") : "");
    }

    private String text(List<Meter> members) {
        return String.join(" · ", members.stream().map(this::memberText).toList());
    }

    private String memberText(Meter member) {
        return member.no() + member.accuracy().map(accuracy -> " " + words.shortAccuracy(accuracy)).orElse("");
    }

    /** The members of a chain in lines that fit. */
    private List<List<Meter>> chain(List<Meter> members) {
        var lines = new ArrayList<List<Meter>>();
        for (Meter member : members) {
            List<Meter> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            var longer = new ArrayList<>(last);
            longer.add(member);
            if (last.isEmpty() || DiagramWords.small(text(longer)) > ROOM_PX) {
                lines.add(new ArrayList<>(List.of(member)));
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }

    double heightPx() {
        return rows.stream().mapToDouble(row -> ROW_PX + row.chain().size() * LINE_PX).sum() + LINE_PX + 3;
    }

    boolean isMissing() {
        return missing;
    }

    void draw(SvgWriter svg, Rect at) {
        svg.open("data-id", id, "class", missing ? "dg-missing" : "dg-equipped").title(name + " · " + id);
        svg.rect(at, 3, "class", "dg-point");
        double y = at.y();
        for (Row row : rows) {
            draw(svg, row, at.x(), y);
            y += ROW_PX + row.chain().size() * LINE_PX;
        }
        svg.text(DiagramWords.fitting(name, DiagramWords.SMALL_PX, WIDTH_PX - 14), at.x() + 8, y + 11, "class", "dg-small dg-soft");
        svg.close();
    }

    private void draw(SvgWriter svg, Row row, double x, double y) {
        if (!row.no().isEmpty()) {
            svg.open("data-id", row.no(), "class", row.stopped() ? "dg-stopped" : "dg-instrument");
        }
        row.kind().draw(svg, x + 19, y + ROW_PX / 2 + 1);
        boolean lacks = row.no().isEmpty() && missing;
        svg.text(row.text(), x + TEXT_X_PX, y + 19, "class", lacks ? "dg-strong dg-red" : "dg-strong");
        if (!row.no().isEmpty()) {
            svg.close();
        }
        for (int i = 0; i < row.chain().size(); i++) {
            double at = x + TEXT_X_PX;
            for (Meter member : row.chain().get(i)) {
                svg.text(memberText(member), at, y + ROW_PX + i * LINE_PX + 8, "class", "dg-small", "data-id", member.no());
                at += DiagramWords.small(memberText(member) + " · ");
            }
        }
    }
}
