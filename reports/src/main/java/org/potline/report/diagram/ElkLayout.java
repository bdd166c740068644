package org.potline.report.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.potline.report.diagram.Placement.Rect;
import org.potline.report.diagram.Placement.Spot;

/**
 * Lays a network out from left to right by ELK Layered, with a fixed seed: the same network gives the same placement on every
 * machine.
 *
 * @see "Eclipse Layout Kernel, org.eclipse.elk.layered"
 */
final class ElkLayout {
    private static final int SEED = 1;
    private static final double MARGIN_PX = 8;
    private static final double FRAME_PX = 16;

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

    private ElkLayout() {
    }

    /**
     * Lays out.
     *
     * @param boxGapPx  room between boxes of one column
     * @param columnGapPx room between columns that no label needs
     */
    static Placement of(Network network, double boxGapPx, double columnGapPx) {
        var layout = new ElkLayout();
        layout.build(network, boxGapPx, columnGapPx);
        synchronized (ElkLayout.class) {   // its services are shared by all threads
            new RecursiveGraphLayoutEngine().layout(layout.root, new NullElkProgressMonitor());
        }
        return layout.placement();
    }

    private void build(Network network, double boxGapPx, double columnGapPx) {
        options(root, boxGapPx, columnGapPx);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN_PX));
        boolean inColumns = network.boxes().stream().anyMatch(box -> box.column() >= 0);
        if (inColumns) {
            root.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
            root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
            root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        }
        for (Network.Frame frame : network.frames()) {
            ElkNode node = ElkGraphUtil.createNode(nodes.getOrDefault(frame.within(), root));
            options(node, boxGapPx, columnGapPx);
            node.setProperty(CoreOptions.PADDING, new ElkPadding(frame.topPx() + FRAME_PX / 2, FRAME_PX, FRAME_PX, FRAME_PX));
            nodes.put(frame.id(), node);
        }
        for (Network.Box box : network.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(nodes.getOrDefault(box.frame(), root));
            node.setDimensions(box.widthPx(), box.heightPx());
            if (box.column() >= 0) {
                node.setProperty(CoreOptions.PARTITIONING_PARTITION, box.column());
            }
            nodes.put(box.id(), node);
        }
        network.lines().forEach(this::line);
    }

    private static void options(ElkNode node, double boxGapPx, double columnGapPx) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(CoreOptions.RANDOM_SEED, SEED);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, boxGapPx);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, columnGapPx);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, columnGapPx / 3);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 6.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 7.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 7.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 1.0);
    }

    private void line(Network.Line line) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to()));
        if (line.labelWidthPx() > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(edge);
            label.setText(line.id());
            label.setDimensions(line.labelWidthPx(), line.labelHeightPx());
        }
        edges.put(line.id(), edge);
    }

    private Placement placement() {
        var places = new LinkedHashMap<String, Rect>();
        nodes.forEach((id, node) -> {
            Spot origin = origin(node.getParent());
            places.put(id, new Rect(origin.x() + node.getX(), origin.y() + node.getY(), node.getWidth(), node.getHeight()));
        });
        var ways = new LinkedHashMap<String, List<Spot>>();
        var labels = new LinkedHashMap<String, Rect>();
        edges.forEach((id, edge) -> {
            Spot origin = origin(edge.getContainingNode());
            ways.put(id, corners(edge, origin));
            edge.getLabels().forEach(label -> labels.put(id,
                    new Rect(origin.x() + label.getX(), origin.y() + label.getY(), label.getWidth(), label.getHeight())));
        });
        return new Placement(root.getWidth(), root.getHeight(), places, ways, labels);
    }

    private static List<Spot> corners(ElkEdge edge, Spot origin) {
        var corners = new ArrayList<Spot>();
        for (ElkEdgeSection section : edge.getSections()) {
            corners.add(new Spot(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
            section.getBendPoints().forEach(bend -> corners.add(new Spot(origin.x() + bend.getX(), origin.y() + bend.getY())));
            corners.add(new Spot(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
        }
        return corners;
    }

    /** The top left corner of what stands in a node. */
    private static Spot origin(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode at = node; at != null; at = at.getParent()) {
            x += at.getX();
            y += at.getY();
        }
        return new Spot(x, y);
    }
}
