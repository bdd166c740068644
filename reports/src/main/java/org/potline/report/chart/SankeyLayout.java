package org.potline.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.potline.report.chart.SankeyCell.Link;
import org.potline.report.chart.SankeyData.Band;
import org.potline.report.chart.SankeyData.Kind;
import org.potline.report.chart.SankeyData.Node;

/**
 * Where the nodes and bands of a Sankey drawing lie. A band that skips a column passes through a room of its own there, so that it
 * crosses no node and no label. Columns are sorted by the mean height of their neighbours, to and fro; of all the orders met the one
 * with the least crossing is kept, and the nodes are then moved within it until their bands run as level as they can.
 */
final class SankeyLayout {
    /** Height of all that goes in [px]. */
    private static final double ALL_PX = 430;
    private static final double GAP_PX = 9;
    /** Room for the fullest column to move in. */
    private static final double SLACK_PX = 30;
    private static final int SORTINGS = 24;
    private static final int LEVELLINGS = 40;

    private final List<List<SankeyCell>> columns = new ArrayList<>();
    private final Map<String, SankeyCell> cells = new LinkedHashMap<>();
    private final List<Route> routes = new ArrayList<>();
    private double heightPx;

    /**
     * A band as it lies.
     *
     * @param band  the band
     * @param links its pieces, from left to right
     */
    record Route(Band band, List<Link> links) {
    }

    SankeyLayout(SankeyData data) {
        var stages = new SankeyStages(data);
        for (int stage = 0; stage <= stages.last(); stage++) {
            columns.add(new ArrayList<>());
        }
        for (Node node : data.nodes()) {
            cells.put(node.key(), add(Optional.of(node), stages.of(node.key())));
        }
        double scale = ALL_PX / widest(data);
        data.bands().forEach(band -> routes.add(new Route(band, route(band, scale))));
        all(SankeyCell::measure);
        heightPx = columns.stream().mapToDouble(SankeyLayout::needPx).max().orElse(0) + SLACK_PX;
        columns.forEach(column -> pack(column, cell -> 0.0));
        sort();
        level();
        all(SankeyCell::untangle);
        trim();
    }

    private static double widest(SankeyData data) {
        Map<String, Kind> kinds = data.nodes().stream().collect(Collectors.toMap(Node::key, Node::kind));
        double in = data.bands().stream().filter(band -> kinds.get(band.from()) == Kind.INPUT).mapToDouble(Band::value).sum();
        return in > 0 ? in : data.bands().stream().mapToDouble(Band::value).sum();
    }

    private SankeyCell add(Optional<Node> node, int stage) {
        var cell = new SankeyCell(node, stage);
        columns.get(stage).add(cell);
        return cell;
    }

    private List<Link> route(Band band, double scale) {
        var links = new ArrayList<Link>();
        SankeyCell at = cells.get(band.from());
        SankeyCell end = cells.get(band.to());
        while (at != end) {
            SankeyCell next = at.stage + 1 == end.stage ? end : add(Optional.empty(), at.stage + 1);
            var link = new Link(at, next, band.value() * scale);
            at.after.add(link);
            next.before.add(link);
            links.add(link);
            at = next;
        }
        return links;
    }

    private void all(Consumer<SankeyCell> action) {
        columns.forEach(column -> column.forEach(action));
    }

    private static double needPx(List<SankeyCell> column) {
        return column.stream().mapToDouble(cell -> cell.abovePx() + cell.heightPx + cell.belowPx() + GAP_PX).sum();
    }

    private void sort() {
        List<List<SankeyCell>> best = copy();
        double least = crossing();
        for (int sorting = 0; sorting < SORTINGS; sorting++) {
            boolean toTheRight = sorting % 2 == 0;
            for (int i = 0; i < columns.size(); i++) {
                List<SankeyCell> column = columns.get(toTheRight ? i : columns.size() - 1 - i);
                Function<SankeyCell, Double> wish = cell -> cell.levelPx(toTheRight ? cell.before : cell.after);
                column.sort(Comparator.comparingDouble(cell -> wish.apply(cell) + cell.heightPx / 2));
                pack(column, wish);
            }
            if (crossing() < least) {
                least = crossing();
                best = copy();
            }
        }
        for (int stage = 0; stage < columns.size(); stage++) {
            columns.set(stage, best.get(stage));
            pack(best.get(stage), cell -> 0.0);
        }
    }

    private void level() {
        for (int levelling = 0; levelling < LEVELLINGS; levelling++) {
            boolean toTheRight = levelling % 2 == 0;
            all(SankeyCell::untangle);
            for (int i = 0; i < columns.size(); i++) {
                pack(columns.get(toTheRight ? i : columns.size() - 1 - i), cell -> cell.straightPx(toTheRight ? cell.before : cell.after));
            }
        }
    }

    /** Takes away the room that stayed free above and below all. */
    private void trim() {
        double free = columns.stream().flatMap(List::stream).mapToDouble(cell -> cell.topPx - cell.abovePx()).min().orElse(0);
        all(cell -> cell.topPx -= free);
        heightPx = columns.stream().flatMap(List::stream).mapToDouble(cell -> cell.topPx + cell.heightPx + cell.belowPx()).max().orElse(0);
    }

    private List<List<SankeyCell>> copy() {
        var copy = new ArrayList<List<SankeyCell>>();
        columns.forEach(column -> copy.add(new ArrayList<>(column)));
        return copy;
    }

    /** Puts the cells of a column where they wish to be, in their order, none upon another and none outside. */
    private void pack(List<SankeyCell> column, Function<SankeyCell, Double> wish) {
        double free = 0;
        for (SankeyCell cell : column) {
            cell.topPx = Math.max(wish.apply(cell), free + cell.abovePx());
            free = cell.topPx + cell.heightPx + cell.belowPx() + GAP_PX;
        }
        double end = heightPx;
        for (int i = column.size() - 1; i >= 0; i--) {
            SankeyCell cell = column.get(i);
            cell.topPx = Math.min(cell.topPx, end - cell.belowPx() - cell.heightPx);
            end = cell.topPx - cell.abovePx() - GAP_PX;
        }
    }

    /** How much crosses: the geometric mean of every two pieces of band that do, with a little for the crossing as such. */
    private double crossing() {
        double crossing = 0;
        for (List<SankeyCell> column : columns) {
            List<Link> links = column.stream().flatMap(cell -> cell.after.stream()).toList();
            for (int i = 0; i < links.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Link one = links.get(i);
                    Link other = links.get(j);
                    if ((one.from().centrePx() - other.from().centrePx()) * (one.to().centrePx() - other.to().centrePx()) < 0) {
                        crossing += 1 + Math.sqrt(one.heightPx() * other.heightPx());
                    }
                }
            }
        }
        return crossing;
    }

    double heightPx() {
        return heightPx;
    }

    /** Number of the last column; the first is 0. */
    int lastStage() {
        return columns.size() - 1;
    }

    /** The nodes as they lie. */
    List<SankeyCell> nodes() {
        return List.copyOf(cells.values());
    }

    /** The bands as they lie. */
    List<Route> routes() {
        return List.copyOf(routes);
    }
}
