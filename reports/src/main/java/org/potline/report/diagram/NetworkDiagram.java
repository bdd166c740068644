package org.potline.report.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.text.Language;

/**
 * The network of metering points, levels as columns: of one process with all its points; or of the site, which shows the points of
 * enterprise level and the processes behind them, or all where they are few.
 *
 * @see "GB/T 33656-2017"
 */
final class NetworkDiagram {
    /** So many points a drawing of the site can hold and still be read. */
    private static final int MOST_TOGETHER = 40;
    private static final double BOX_GAP_PX = 8;
    private static final double COLUMN_GAP_PX = 30;
    private static final double STREAM_WIDTH_PX = 158;
    private static final double STREAM_HEIGHT_PX = 24;
    private static final double LINE_PX = 14;
    private static final double PROCESS_WIDTH_PX = 218;
    private static final double PROCESS_HEIGHT_PX = 58;
    private static final double PORT_PX = 9;

    private final Plant plant;
    private final Optional<PlantProcess> process;
    private final Collection<MissingPoint> needed;
    private final DiagramWords words;
    private final Set<Level> levels;
    private final Map<String, PointBox> points = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Double> heights = new LinkedHashMap<>();
    private final Map<String, Network.Line> lines = new LinkedHashMap<>();

    private NetworkDiagram(Plant plant, Optional<PlantProcess> process, Collection<MissingPoint> needed, Language language) {
        this.plant = plant;
        this.process = process;
        this.needed = needed;
        this.words = new DiagramWords(language);
        this.levels = process.isPresent() || plant.points().size() <= MOST_TOGETHER ? EnumSet.allOf(Level.class) : EnumSet.of(Level.ENTERPRISE);
    }

    static Diagram ofSite(Plant plant, Collection<MissingPoint> needed, Language language) {
        return new NetworkDiagram(plant, Optional.empty(), needed, language).drawn();
    }

    static Diagram of(Plant plant, PlantProcess process, Collection<MissingPoint> needed, Language language) {
        return new NetworkDiagram(plant, Optional.of(process), needed, language).drawn();
    }

    /** Whether a process has points, or ought to. */
    static boolean has(Plant plant, PlantProcess process, Collection<MissingPoint> needed) {
        return Stream.concat(plant.points().stream().map(MeteringPoint::stream), needed.stream().map(MissingPoint::stream))
                .anyMatch(stream -> plant.stream(stream).process().equals(process.id()));
    }

    private Diagram drawn() {
        plant.streams().stream().filter(stream -> process.map(one -> stream.process().equals(one.id())).orElse(true)).forEach(this::addStream);
        if (!levels.contains(Level.PROCESS)) {
            plant.processes().stream().filter(one -> has(plant, one, needed)).forEach(this::addProcess);
        }
        var boxes = columns.entrySet().stream().map(entry -> new Network.Box(entry.getKey(), "", entry.getValue(), width(entry.getKey()),
                heights.get(entry.getKey()))).toList();
        Placement placement = ElkLayout.of(new Network(boxes, List.of(), List.copyOf(lines.values())), BOX_GAP_PX, COLUMN_GAP_PX);
        String title = process.map(one -> words.say("network.of-process", Map.of("process", words.in(one.name()))))
                .orElseGet(() -> words.say("network.of-site", Map.of("site", words.in(plant.name()))));
        return new NetworkDrawing(this, placement, words).drawn(title, process.map(one -> "network-" + one.id() + ".svg").orElse("network.svg"));
    }

    private void addStream(SourceStream stream) {
        List<MeteringPoint> own = plant.points().stream().filter(point -> point.stream().equals(stream.id()) && levels.contains(point.level()))
                .toList();
        own.forEach(point -> add(point.id(), PointBox.of(plant, point, words), column(point.level())));
        own.forEach(point -> link(origin(point, stream), point.id()));
        needed.stream().filter(point -> point.stream().equals(stream.id()) && levels.contains(point.level())).forEach(point -> {
            add(point.need(), PointBox.of(plant, point, words), column(point.level()));
            link(streamBox(stream), point.need());
        });
    }

    private void add(String id, PointBox box, int column) {
        points.put(id, box);
        columns.put(id, column);
        heights.put(id, box.heightPx());
    }

    private static int column(Level level) {
        return level.ordinal() + 1;
    }

    /** The box before a point: the one point of a higher level its flow has passed before; where that is not one, its stream. */
    private String origin(MeteringPoint point, SourceStream stream) {
        if (point.measures().sort() == Measurand.Sort.FLOW) {
            Optional<MeteringPoint> above = above(stream, point.level());
            for (Optional<SourceStream> at = parent(stream); above.isEmpty() && at.isPresent(); at = parent(at.get())) {
                above = above(at.get(), point.level());
            }
            if (above.isPresent()) {
                return columns.containsKey(above.get().id()) ? above.get().id() : reference(above.get());
            }
        }
        return streamBox(stream);
    }

    private Optional<SourceStream> parent(SourceStream stream) {
        return stream.from().map(plant::stream);
    }

    /** The one amount of a stream that is taken at the nearest level above that one. */
    private Optional<MeteringPoint> above(SourceStream stream, Level level) {
        for (int higher = level.ordinal() - 1; higher >= 0; higher--) {
            Level at = Level.values()[higher];
            List<MeteringPoint> found = plant.points().stream().filter(point -> point.stream().equals(stream.id()) && point.level() == at
                    && point.measures().sort() == Measurand.Sort.FLOW).toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String streamBox(SourceStream stream) {
        String id = "S:" + stream.id();
        columns.put(id, 0);
        heights.put(id, STREAM_HEIGHT_PX + (text(id).size() - 1) * LINE_PX);
        return id;
    }

    /** A box that stands for a point of another drawing. */
    private String reference(MeteringPoint point) {
        String id = "R:" + point.id();
        columns.put(id, 0);
        heights.put(id, STREAM_HEIGHT_PX + LINE_PX);
        return id;
    }

    /** The process behind its points of enterprise level. */
    private void addProcess(PlantProcess one) {
        String id = "P:" + one.id();
        List<String> before = plant.points().stream().filter(point -> columns.containsKey(point.id())
                && plant.stream(point.stream()).process().equals(one.id())).map(MeteringPoint::id).toList();
        columns.put(id, 2);
        heights.put(id, Math.max(PROCESS_HEIGHT_PX, before.size() * PORT_PX));
        before.forEach(point -> link(point, id));
    }

    private void link(String from, String to) {
        lines.put(from + " > " + to, new Network.Line(from + " > " + to, from, to, 0, 0));
    }

    private static double width(String box) {
        return box.startsWith("S:") || box.startsWith("R:") ? STREAM_WIDTH_PX : box.startsWith("P:") ? PROCESS_WIDTH_PX : PointBox.WIDTH_PX;
    }

    Plant plant() {
        return plant;
    }

    /** Whether the laboratory stands in it: on the drawing of the site. */
    boolean hasLaboratory() {
        return process.isEmpty() && !plant.laboratory().instruments().isEmpty();
    }

    Map<String, Integer> columns() {
        return columns;
    }

    Map<String, PointBox> points() {
        return points;
    }

    Collection<Network.Line> lines() {
        return lines.values();
    }

    /** What stands in a box that is no metering point, line by line. */
    List<String> text(String box) {
        String id = box.substring(2);
        if (box.startsWith("S:")) {
            return DiagramWords.wrapped(words.in(plant.stream(id).name()), DiagramWords.NAME_PX, STREAM_WIDTH_PX - 12);
        }
        if (box.startsWith("R:")) {
            return List.of(words.in(plant.point(id).name()), words.say("network.see", Map.of("process",
                    words.in(plant.process(plant.stream(plant.point(id).stream()).process()).name()))));
        }
        var text = new ArrayList<>(List.of(words.in(plant.process(id).name())));
        text.add(words.say("network.behind", Map.of("process", count(id, Level.PROCESS), "equipment", count(id, Level.EQUIPMENT))));
        text.add(words.say("network.file", Map.of("file", "network-" + id + ".svg")));
        return text;
    }

    private long count(String ofProcess, Level level) {
        return plant.points().stream().filter(point -> point.level() == level && plant.stream(point.stream()).process().equals(ofProcess)).count();
    }
}
