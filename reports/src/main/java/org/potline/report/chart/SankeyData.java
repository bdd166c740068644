package org.potline.report.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a Sankey drawing shows, in the words of one language: bands from inputs by way of processes to outputs, never in a circle.
 *
 * @param title what it shows, with the unit; read out to those who cannot see it
 * @param nodes where bands begin and end, in the order in which they stand first
 * @param bands the bands
 */
public record SankeyData(String title, List<Node> nodes, List<Band> bands) {
    /** Where a node stands: at the left end, between, or at the right end. */
    public enum Kind { INPUT, PROCESS, OUTPUT }

    /**
     * A node.
     *
     * @param key    key, unique in the drawing
     * @param name   first line of its label
     * @param amount second line of its label
     * @param kind   where it stands
     * @param loose  whether it is the cut end of something that goes back
     */
    public record Node(String key, String name, String amount, Kind kind, boolean loose) {
    }

    /**
     * A band.
     *
     * @param from  key of the node it comes from
     * @param to    key of the node it goes to
     * @param value how much it carries, more than zero; its width follows it
     */
    public record Band(String from, String to, double value) {
        public Band {
            if (!(value > 0 && Double.isFinite(value))) {
                throw new IllegalArgumentException("Band from (%s) to (%s) carries (%s); a finite amount above zero was expected."
                        .formatted(from, to, value));
            }
        }
    }

    public SankeyData {
        nodes = List.copyOf(nodes);
        bands = List.copyOf(bands);
        Set<String> keys = new HashSet<>();
        nodes.forEach(node -> keys.add(node.key()));
        for (Band band : bands) {
            if (!keys.contains(band.from()) || !keys.contains(band.to())) {
                throw new IllegalArgumentException("Band from (%s) to (%s) ends at no node.".formatted(band.from(), band.to()));
            }
        }
    }
}
