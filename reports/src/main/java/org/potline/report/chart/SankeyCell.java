package org.potline.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.potline.report.chart.SankeyData.Kind;
import org.potline.report.chart.SankeyData.Node;

/** A place of a column while it is being laid out: a node with the room for its label, or the room a band takes to pass by. */
final class SankeyCell {
    /** Room for a label of two lines [px]. */
    static final double LABEL_PX = 31;

    final Optional<Node> node;
    final int stage;
    /** Where its bands come from and go to, a neighbour with the height of the band [px]. */
    final List<Link> before = new ArrayList<>();
    final List<Link> after = new ArrayList<>();
    double heightPx;
    double topPx;

    /** A piece of a band between two neighbouring columns. */
    record Link(SankeyCell from, SankeyCell to, double heightPx) {
    }

    SankeyCell(Optional<Node> node, int stage) {
        this.node = node;
        this.stage = stage;
    }

    /** As high as the wider of its two sides. */
    void measure() {
        heightPx = Math.max(sum(before), sum(after));
    }

    private static double sum(List<Link> links) {
        return links.stream().mapToDouble(Link::heightPx).sum();
    }

    /** Room kept free above: the label of a process; of an end what the label is higher than the node. */
    double abovePx() {
        return node.map(one -> one.kind() == Kind.PROCESS ? LABEL_PX + 3 : Math.max(0, LABEL_PX - heightPx) / 2).orElse(0.0);
    }

    /** Room kept free below. */
    double belowPx() {
        return node.filter(one -> one.kind() != Kind.PROCESS).map(one -> Math.max(0, LABEL_PX - heightPx) / 2).orElse(0.0);
    }

    double centrePx() {
        return topPx + heightPx / 2;
    }

    /** Where its top would have to be for its bands on one side to run level; where it is, if there are none. */
    double levelPx(List<Link> side) {
        double weights = sum(side);
        double centres = 0;
        for (Link link : side) {
            centres += link.heightPx() * (link.from() == this ? link.to() : link.from()).centrePx();
        }
        return weights == 0 ? topPx : centres / weights - heightPx / 2;
    }

    /** As {@link #levelPx}, by the very places where its bands end on both sides; these must be sorted. */
    double straightPx(List<Link> side) {
        double weights = 0;
        double tops = 0;
        for (Link link : side) {
            SankeyCell other = link.from() == this ? link.to() : link.from();
            weights += link.heightPx();
            tops += link.heightPx() * (other.portPx(link) - portPx(link) + topPx);
        }
        return weights == 0 ? topPx : tops / weights;
    }

    /** Sorts its bands by the places they come from and go to, so that they do not cross at its edge. */
    void untangle() {
        before.sort(Comparator.comparingDouble(link -> link.from().centrePx()));
        after.sort(Comparator.comparingDouble(link -> link.to().centrePx()));
    }

    /** Top of a band at its left or right edge. */
    double portPx(Link link) {
        List<Link> side = link.from() == this ? after : before;
        double top = topPx + (heightPx - sum(side)) / 2;
        for (Link one : side) {
            if (one == link) {
                return top;
            }
            top += one.heightPx();
        }
        throw new IllegalArgumentException("The band does not end here.");
    }
}
