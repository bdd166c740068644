package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.random.Noise;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;
import org.potline.twin.uncertainty.Shape;

/**
 * A made network with 3 to 60 streams: nodes that keep what flows (some with a yield or a stock change), meters on some streams, some of
 * them perfect, some with errors in common; a node may stand twice. Everything comes from the seed.
 */
final class GeneratedNetwork {
    private final Noise noise;
    private final int streams;
    private final int nodes;
    private long drawn;
    final Map<String, Double> truth = new LinkedHashMap<>();
    final List<Balance> balances = new ArrayList<>();
    final List<Measurement> measurements = new ArrayList<>();
    final List<String> unmeasured = new ArrayList<>();

    GeneratedNetwork(long seed) {
        noise = Noise.of(seed, "network");
        streams = 3 + (int) (draw() * 58);
        nodes = 1 + (int) (draw() * streams / 2);
        connect();
        meter();
    }

    static ErrorCause cause(String id) {
        return new ErrorCause(id, ErrorCause.Kind.STATED, Shape.NORMAL);
    }

    private double draw() {
        return noise.uniform(drawn++);
    }

    private void connect() {
        var terms = new ArrayList<Map<String, Double>>();
        for (int j = 0; j < nodes; j++) {
            terms.add(new LinkedHashMap<>());
        }
        for (int i = 0; i < streams; i++) {
            String name = "s" + i;
            truth.put(name, StrictMath.pow(10, 4 * draw() - 1));
            int from = (int) (draw() * (nodes + 1));
            int to = (int) (draw() * (nodes + 1));
            if (from < nodes && from != to) {
                terms.get(from).put(name, draw() < 0.1 ? -0.4 : -1.0);
            }
            if (to < nodes && from != to) {
                terms.get(to).put(name, draw() < 0.1 ? 1e-3 : 1.0);
            }
        }
        terms.removeIf(Map::isEmpty);
        if (draw() < 0.2 && terms.size() > 1) {
            var sum = new LinkedHashMap<>(terms.get(0));
            terms.get(1).forEach((name, coefficient) -> sum.merge(name, 1000 * coefficient, Double::sum));
            sum.values().removeIf(coefficient -> coefficient == 0);
            if (!sum.isEmpty()) {
                terms.add(sum);   // says nothing new
            }
        }
        terms.forEach(each -> balances.add(Balance.of(each, each.entrySet().stream()
                .mapToDouble(term -> term.getValue() * truth.get(term.getKey())).sum())));
    }

    private void meter() {
        double share = 0.3 + 0.7 * draw();
        truth.forEach((name, value) -> {
            if (draw() > share) {
                unmeasured.add(name);
                return;
            }
            double kind = draw();
            double u = value * (0.002 + 0.05 * draw());
            var shares = new ArrayList<ErrorShare>();
            if (kind > 0.05) {
                shares.add(new ErrorShare(cause("own/" + name), u));
            }
            if (kind > 0.7) {
                shares.add(new ErrorShare(cause("shared/" + (int) (draw() * 3)), u * (draw() - 0.3)));
            }
            double error = 0;
            for (ErrorShare each : shares) {
                error += each.amount() * Noise.of(7, each.cause().id() + streams + nodes).gaussian(0);
            }
            measurements.add(new Measurement(name, new Estimate(value + error, shares)));
        });
    }

    ReconciliationProblem problem() {
        return new ReconciliationProblem(measurements, unmeasured, balances);
    }
}
