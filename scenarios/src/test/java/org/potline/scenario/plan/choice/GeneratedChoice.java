package org.potline.scenario.plan.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.potline.twin.random.Noise;

/** Small metering plans of every kind, the same for the same number: points with types, laboratories, rates, causes, balances. */
final class GeneratedChoice {
    private final Noise noise;
    private long drawn;
    private final int n;
    private final List<List<Integer>> points = new ArrayList<>();
    private final List<Integer> laboratories = new ArrayList<>();

    private GeneratedChoice(int number) {
        noise = Noise.of(number, "choice");
        n = 3 + below(12);
        int next = 0;
        int shared = below(3);
        while (next < n - shared) {
            int types = Math.min(1 + below(4), n - shared - next);
            points.add(IntStream.range(next, next + types).boxed().toList());
            next += types;
        }
        while (next < n) {
            laboratories.add(next++);
        }
    }

    static ChoiceProblem problem(int number) {
        var generated = new GeneratedChoice(number);
        return new ChoiceProblem(generated.options(), generated.requirements(), generated.variance(number % 4));
    }

    private double uniform() {
        return noise.uniform(drawn++);
    }

    private int below(int bound) {
        return (int) (uniform() * bound);
    }

    private List<Option> options() {
        var options = new ArrayList<Option>();
        boolean coarse = uniform() < 0.7;
        for (int i = 0; i < n; i++) {
            long cost = uniform() < 0.15 ? 0 : coarse ? 500L * (1 + below(4)) : 1 + below(9_000);
            options.add(new Option("m" + (i * 7 + 3) % 97, cost));
        }
        return options;
    }

    private List<Requirement> requirements() {
        var list = new ArrayList<Requirement>();
        for (List<Integer> point : points) {
            if (point.size() > 1 && uniform() < 0.9) {
                list.add(uniform() < 0.15 ? Requirement.exactly("one-" + point, point, 1) : Requirement.atMost("one-" + point, point, 1));
            }
            if (!laboratories.isEmpty() && uniform() < 0.3) {
                list.add(Requirement.needs("sampled-" + point, point.get(below(point.size())), laboratories));
            }
        }
        var firsts = points.stream().flatMap(List::stream).filter(i -> uniform() < 0.6).toList();
        list.add(Requirement.atLeast("rate", firsts, Math.min(firsts.size(), below(4))));
        if (uniform() < 0.3) {
            SortedMap<Integer, Double> weights = new TreeMap<>();
            for (int i = 0; i < n; i++) {
                weights.put(i, (below(40) - 8) / 8.0);
            }
            list.add(new Requirement("weights", weights, uniform() < 0.5 ? Requirement.Sense.AT_LEAST : Requirement.Sense.AT_MOST, below(30) / 8.0));
        }
        if (uniform() < 0.12) {
            list.add(Requirement.atMost("few", IntStream.range(0, n).boxed().toList(), below(3)));
        }
        return list;
    }

    private Variance variance(int kind) {
        return switch (kind) {
            case 0 -> additive(0);
            case 1 -> additive(1 + below(2));
            case 2 -> reconciled();
            default -> new SumOfVariances(List.of(reconciled(), additive(below(2))));
        };
    }

    private Variance additive(int causes) {
        var linear = new double[n];
        double constant = 10;
        boolean alike = uniform() < 0.3;
        for (int i = 0; i < n; i++) {
            linear[i] = alike ? -4 : uniform() < 0.1 ? 3 * uniform() : -10 * uniform();
            constant -= Math.min(0, linear[i]);
        }
        var list = new ArrayList<AdditiveVariance.Cause>();
        for (int c = 0; c < causes; c++) {
            var slopes = new double[n];
            for (int i = 0; i < n; i++) {
                slopes[i] = uniform() < 0.6 ? 2 * uniform() - 1.5 : 0;
            }
            list.add(new AdditiveVariance.Cause(6 * uniform(), slopes));
        }
        return new AdditiveVariance(constant, linear, list);
    }

    private Variance reconciled() {
        int d = 2 + below(5);
        var prior = new double[d][d];
        var total = new double[d];
        for (int j = 0; j < d; j++) {
            prior[j][j] = 1e-3 * (1 + 9 * uniform());
            total[j] = 2 * uniform();
        }
        var rows = new ArrayList<List<ReconciledVariance.Row>>();
        for (int i = 0; i < n; i++) {
            var own = new ArrayList<ReconciledVariance.Row>();
            int count = below(10) == 0 ? 0 : 1 + below(2);
            for (int k = 0; k < count; k++) {
                var direction = new double[d];
                for (int j = 0; j < d; j++) {
                    direction[j] = uniform() < 0.5 ? 0 : uniform() < 0.5 ? 1 : -1;
                }
                own.add(new ReconciledVariance.Row(direction, Math.scalb(0.01, below(8))));
            }
            rows.add(own);
        }
        return new ReconciledVariance(prior, total, rows);
    }
}
