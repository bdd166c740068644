package org.potline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.potline.twin.random.Noise;
import org.potline.twin.reconcile.Balance;
import org.potline.twin.reconcile.ReconciliationProblem;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.Estimate;
import org.potline.twin.uncertainty.Shape;

/** A network of 200 nodes that keep what flows and 500 streams, all metered to 0.5 to 3 %, each between two nodes or to the outside. */
final class StreamNetwork {
    static final int NODES = 200;
    static final int STREAMS = 500;

    private StreamNetwork() {
    }

    static ReconciliationProblem problem() {
        Noise noise = Noise.of(1, "stream-network");
        List<Map<String, Double>> nodes = new ArrayList<>();
        for (int j = 0; j < NODES; j++) {
            nodes.add(new LinkedHashMap<>());
        }
        var builder = ReconciliationProblem.builder();
        for (int i = 0; i < STREAMS; i++) {
            String name = "s" + i;
            int to = i < NODES ? i : (int) (noise.uniform(3L * i) * NODES);
            int from = i < NODES ? (int) (noise.uniform(3L * i + 1) * (i + 1)) - 1 : (int) (noise.uniform(3L * i + 1) * (NODES + 1)) - 1;
            nodes.get(to).put(name, 1.0);
            if (from >= 0 && from != to) {
                nodes.get(from).put(name, -1.0);
            }
            double value = 10 + 90 * noise.uniform(3L * i + 2);
            builder.measured(name, Estimate.of(value, new ErrorCause(name, ErrorCause.Kind.STATED, Shape.NORMAL),
                    value * (0.005 + 0.025 * noise.uniform(3L * STREAMS + i))));
        }
        nodes.forEach(node -> builder.balance(node, 0));
        return builder.build();
    }

    /** The balances in the order of minimum degree, for who does not order them himself. */
    static List<Balance> byMinimumDegree(List<Balance> balances) {
        var around = new LinkedHashMap<Integer, TreeSet<Integer>>();
        for (int i = 0; i < balances.size(); i++) {
            var neighbours = new TreeSet<Integer>();
            for (int j = 0; j < balances.size(); j++) {
                if (j != i && !Collections.disjoint(balances.get(i).coefficients().keySet(), balances.get(j).coefficients().keySet())) {
                    neighbours.add(j);
                }
            }
            around.put(i, neighbours);
        }
        var ordered = new ArrayList<Balance>();
        while (!around.isEmpty()) {
            int next = around.entrySet().stream().min(Comparator.comparingInt(entry -> entry.getValue().size())).orElseThrow().getKey();
            TreeSet<Integer> neighbours = around.remove(next);
            for (int other : neighbours) {
                around.get(other).addAll(neighbours);
                around.get(other).removeAll(List.of(other, next));
            }
            ordered.add(balances.get(next));
        }
        return ordered;
    }
}
