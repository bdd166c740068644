package org.potline.report.chart;

import java.util.HashMap;
import java.util.Map;
import org.potline.report.chart.SankeyData.Band;
import org.potline.report.chart.SankeyData.Kind;
import org.potline.report.chart.SankeyData.Node;

/**
 * In which column each node stands: inputs in the first, outputs in the last, a process after all that it takes from. Processes that
 * neither take from another nor give to one stand in the middle column of the processes.
 */
final class SankeyStages {
    private final Map<String, Integer> stages = new HashMap<>();
    private final int last;

    SankeyStages(SankeyData data) {
        Map<String, Kind> kinds = new HashMap<>();
        data.nodes().forEach(node -> kinds.put(node.key(), node.kind()));
        Map<String, Integer> processes = new HashMap<>();
        boolean moved = true;
        for (int round = 0; moved; round++) {
            if (round > data.nodes().size()) {
                throw new IllegalArgumentException("The bands of (%s) go in a circle.".formatted(data.title()));
            }
            moved = false;
            for (Band band : data.bands()) {
                if (kinds.get(band.from()) == Kind.PROCESS && kinds.get(band.to()) == Kind.PROCESS) {
                    int from = processes.computeIfAbsent(band.from(), first -> 1);
                    moved |= processes.getOrDefault(band.to(), 1) <= from;
                    processes.merge(band.to(), from + 1, Math::max);
                }
            }
        }
        int deepest = processes.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        last = deepest + 1;
        for (Node node : data.nodes()) {
            stages.put(node.key(), switch (node.kind()) {
                case INPUT -> 0;
                case PROCESS -> processes.getOrDefault(node.key(), (deepest + 1) / 2);
                case OUTPUT -> last;
            });
        }
    }

    int of(String key) {
        return stages.get(key);
    }

    /** The column of the outputs. */
    int last() {
        return last;
    }
}
