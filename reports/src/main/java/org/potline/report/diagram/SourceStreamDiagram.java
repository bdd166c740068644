package org.potline.report.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.report.diagram.Placement.Rect;
import org.potline.report.diagram.Placement.Spot;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.RouteEnd;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.plant.StreamRoute;
import org.potline.twin.plant.StreamRoutes;
import org.potline.twin.text.Language;

/**
 * A carbon source-stream diagram: of the site, where a process is one box and what stays within it is not drawn; or of one process
 * with its parts, all its streams, and its neighbours. The frame is the boundary of the reporting entity.
 */
final class SourceStreamDiagram {
    private static final double BOX_GAP_PX = 9;
    private static final double COLUMN_GAP_PX = 20;
    private static final double BOX_WIDTH_PX = 96;
    private static final double LINE_PX = 17;
    /** Room on a box's side for one line that ends there. */
    private static final double PORT_PX = 15;
    static final double LABEL_HEIGHT_PX = 13;
    /** Longer names of streams take two lines, each as wide as this or wider. */
    private static final double LABEL_WIDTH_PX = 78;
    private static final double TERMINAL_WIDTH_PX = 150;
    static final double TERMINAL_LINE_PX = 15;
    private static final double TITLE_PX = 30;
    private static final double PAD_PX = 9;
    private static final String BOUNDARY = "F:boundary";
    private static final String INNER = "F:process";

    private final Plant plant;
    private final Optional<PlantProcess> process;
    private final DiagramWords words;
    private final Map<String, String> frameOf = new LinkedHashMap<>();
    private final Map<String, List<String>> stocks = new LinkedHashMap<>();
    private final Map<String, List<StreamRoute>> ends = new LinkedHashMap<>();
    private final List<StreamRoute> flows = new ArrayList<>();

    private SourceStreamDiagram(Plant plant, Optional<PlantProcess> process, Language language) {
        this.plant = plant;
        this.process = process;
        this.words = new DiagramWords(language);
    }

    static Diagram ofSite(Plant plant, Language language) {
        return new SourceStreamDiagram(plant, Optional.empty(), language).drawn();
    }

    static Diagram of(Plant plant, PlantProcess process, Language language) {
        return new SourceStreamDiagram(plant, Optional.of(process), language).drawn();
    }

    private Diagram drawn() {
        StreamRoutes.of(plant).stream().filter(this::isShown).forEach(this::add);
        var network = new Network(frameOf.keySet().stream().map(this::box).toList(), frames(), flows.stream().map(this::line).toList());
        Placement placement = ElkLayout.of(network, BOX_GAP_PX, COLUMN_GAP_PX);
        String title = process.map(one -> words.say("streams.of-process", Map.of("process", words.in(one.name()))))
                .orElseGet(() -> words.say("streams.of-site", Map.of("site", words.in(plant.name()))));
        return new SourceStreamDrawing(this, placement, words).drawn(title, process.map(one -> "source-streams-" + one.id() + ".svg")
                .orElse("source-streams.svg"));
    }

    private boolean isShown(StreamRoute route) {
        return process.map(one -> route.from().ofProcess().equals(one.id()) || route.to().ofProcess().equals(one.id()))
                .orElse(!route.isWithinProcess());
    }

    private void add(StreamRoute route) {
        String from = boxOf(route.from(), route, true);
        String to = boxOf(route.to(), route, false);
        if (route.isStock()) {
            stocks.computeIfAbsent(from, box -> new ArrayList<>()).add(route.stream());
            return;
        }
        flows.add(route);
        ends.computeIfAbsent("out " + from, key -> new ArrayList<>()).add(route);
        ends.computeIfAbsent("in " + to, key -> new ArrayList<>()).add(route);
    }

    /** The box at an end of a stream, made known on the way. */
    private String boxOf(RouteEnd end, StreamRoute route, boolean begins) {
        String id;
        String frame;
        if (end instanceof RouteEnd.Outside || end instanceof RouteEnd.Air) {
            id = (end instanceof RouteEnd.Air ? "A:" : "O:") + route.stream();
            frame = "";
        } else if (process.isPresent() && end.ofProcess().equals(process.get().id())) {
            id = end instanceof RouteEnd.Unit unit ? "U:" + unit.unit() : "M:" + ((RouteEnd.Main) end).stream();
            frame = INNER;
        } else {
            id = process.isEmpty() ? "P:" + end.ofProcess() : "P" + (begins ? "<" : ">") + ":" + end.ofProcess();
            frame = isOwn(plant.process(end.ofProcess())) ? BOUNDARY : "";
        }
        frameOf.put(id, frame);
        return id;
    }

    private boolean isOwn(PlantProcess one) {
        return plant.entities().stream().anyMatch(entity -> entity.id().equals(one.entity()) && entity.reporting());
    }

    private List<Network.Frame> frames() {
        var frames = new ArrayList<Network.Frame>();
        boolean own = process.map(this::isOwn).orElse(true);
        if (own) {
            frames.add(new Network.Frame(BOUNDARY, "", TITLE_PX - 8));
        }
        process.ifPresent(one -> frames.add(new Network.Frame(INNER, own ? BOUNDARY : "", TITLE_PX - 8)));
        return frames;
    }

    private Network.Box box(String id) {
        int most = Math.max(ends.getOrDefault("in " + id, List.of()).size(), ends.getOrDefault("out " + id, List.of()).size());
        if (id.startsWith("M:")) {
            return new Network.Box(id, frameOf.get(id), Network.ANY_COLUMN, 8, Math.max(24, most * PORT_PX));
        }
        if (isTerminal(id)) {
            List<String> lines = terminalLines(id);
            return new Network.Box(id, frameOf.get(id), Network.ANY_COLUMN, lines.stream().mapToDouble(DiagramWords::name).max().orElse(0)
                    + 2 * PAD_PX, 8 + lines.size() * TERMINAL_LINE_PX);
        }
        double widest = lines(id).stream().mapToDouble(DiagramWords::strong).max().orElse(0);
        return new Network.Box(id, frameOf.get(id), Network.ANY_COLUMN, Math.max(BOX_WIDTH_PX, widest + 14),
                Math.max(lines(id).size() * LINE_PX + 2 * PAD_PX, most * PORT_PX + PAD_PX));
    }

    private Network.Line line(StreamRoute route) {
        String from = boxOf(route.from(), route, true);
        String to = boxOf(route.to(), route, false);
        String label = isTerminal(from) || isTerminal(to) ? "" : name(route.stream());
        List<String> lines = labelLines(route);
        return new Network.Line(route.stream(), from, to, label.isEmpty() ? 0 : widest(lines) + 6,
                label.isEmpty() ? 0 : lines.size() * LABEL_HEIGHT_PX);
    }

    private static double widest(List<String> lines) {
        return lines.stream().mapToDouble(DiagramWords::small).max().orElse(0);
    }

    /** What stands beside a line. */
    List<String> labelLines(StreamRoute route) {
        return DiagramWords.wrapped(name(route.stream()), DiagramWords.SMALL_PX, LABEL_WIDTH_PX);
    }

    /** What stands in a terminal: the stream that begins or ends there. */
    List<String> terminalLines(String box) {
        return DiagramWords.wrapped(name(box.substring(2)), DiagramWords.NAME_PX, TERMINAL_WIDTH_PX);
    }

    static boolean isTerminal(String box) {
        return box.startsWith("O:") || box.startsWith("A:");
    }

    String name(String stream) {
        return words.in(plant.stream(stream).name());
    }

    SourceStream stream(String id) {
        return plant.stream(id);
    }

    List<StreamRoute> flows() {
        return flows;
    }

    List<String> boxes() {
        return List.copyOf(frameOf.keySet());
    }

    List<String> stocks(String box) {
        return stocks.getOrDefault(box, List.of());
    }

    /** What stands in a box: its name, whose it is if another's, and what it keeps in stock. */
    List<String> lines(String box) {
        var lines = new ArrayList<String>();
        if (box.startsWith("U:")) {
            lines.add(words.say("unit." + box.substring(2)));
        } else if (box.startsWith("P")) {
            PlantProcess one = plant.process(box.substring(box.indexOf(':') + 1));
            lines.add(words.in(one.name()));
            if (!isOwn(one)) {
                lines.add(words.in(entity(one.entity()).name()));
            }
        }
        stocks(box).forEach(stream -> lines.add("▽ " + name(stream)));
        return lines;
    }

    private LegalEntity entity(String id) {
        return plant.entities().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** Title of each frame that is there. */
    Map<String, String> frameTitles() {
        var titles = new LinkedHashMap<String, String>();
        plant.entities().stream().filter(LegalEntity::reporting).findFirst()
                .ifPresent(entity -> titles.put(BOUNDARY, words.say("frame.boundary", Map.of("entity", words.in(entity.name())))));
        process.ifPresent(one -> titles.put(INNER, words.in(one.name())));
        return titles;
    }

    /** The line's ends in words of a test: the process, or where it is none {@code outside} or {@code air}. */
    static String endName(RouteEnd end) {
        return end instanceof RouteEnd.Outside ? "outside" : end instanceof RouteEnd.Air ? "air" : end.ofProcess();
    }

    static Rect shifted(Rect rect, double downPx) {
        return new Rect(rect.x(), rect.y() + downPx, rect.width(), rect.height());
    }

    static List<Spot> shifted(List<Spot> corners, double downPx) {
        return corners.stream().map(corner -> new Spot(corner.x(), corner.y() + downPx)).toList();
    }
}
