package org.potline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.potline.scenario.plan.choice.AdditiveVariance;
import org.potline.scenario.plan.choice.ChoiceProblem;
import org.potline.scenario.plan.choice.Option;
import org.potline.scenario.plan.choice.ReconciledVariance;
import org.potline.scenario.plan.choice.Requirement;
import org.potline.scenario.plan.choice.SumOfVariances;
import org.potline.twin.random.Noise;

/**
 * A new plant without meters: consumers under substations under one grid connection, each node a point that takes one of up to three classes of
 * meter, and two laboratories that carbon streams beside the network share. The balances of the network tie the meters together.
 */
final class MeteringCandidates {
    private static final double[] CLASS_PCT = {0.2, 0.5, 1, 2};
    private static final double[] CLASS_PRICE = {6.5, 3.0, 1.6, 1};
    private static final double ROOT_3 = Math.sqrt(3);

    private final Noise noise;
    private long drawn;
    private final int leaves;
    private final int candidates;
    private final double[] flow;
    private final double[] factor;
    private final List<Option> options = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<List<ReconciledVariance.Row>> rows = new ArrayList<>();

    private MeteringCandidates(long seed, int candidates) {
        noise = Noise.of(seed, "candidates");
        this.candidates = candidates;
        leaves = Math.max(4, candidates * 3 / 10);
        flow = IntStream.range(0, leaves).mapToDouble(i -> StrictMath.exp(2 + 1.2 * noise.gaussian(10_000 + i))).toArray();
        factor = IntStream.range(0, leaves).mapToDouble(i -> i % 3 == 0 ? 2.7 : 0.5 + 0.2 * noise.uniform(20_000 + i)).toArray();
    }

    static ChoiceProblem problem(long seed, int candidates) {
        return new MeteringCandidates(seed, candidates).build();
    }

    private double uniform() {
        return noise.uniform(drawn++);
    }

    private ChoiceProblem build() {
        int streams = candidates / 8;
        int network = candidates - 2 - 2 * streams;
        var groups = new ArrayList<List<Integer>>();
        IntStream.range(0, leaves).forEach(i -> groups.add(List.of(i)));
        for (int from = 0; from < leaves; from += 4) {
            groups.add(IntStream.range(from, Math.min(leaves, from + 4)).boxed().toList());
        }
        groups.add(IntStream.range(0, leaves).boxed().toList());
        var points = new ArrayList<List<Integer>>();
        for (int g = 0; options.size() < network; g = (g + 1) % groups.size()) {
            if (points.size() < groups.size()) {
                points.add(new ArrayList<>());
            }
            points.get(g).add(options.size());
            meter(groups.get(g), g, points.get(g).size() - 1);
        }
        for (int g = 0; g < points.size(); g++) {
            requirements.add(Requirement.atMost("one at point " + g, points.get(g), 1));
        }
        requirements.add(Requirement.atLeast("grid connection", points.get(points.size() - 1), 1));
        requirements.add(Requirement.atLeast("half of the consumers",
                points.subList(0, leaves).stream().flatMap(List::stream).toList(), leaves / 2));
        return new ChoiceProblem(options, requirements, new SumOfVariances(List.of(reconciled(), laboratories(streams))));
    }

    private void meter(List<Integer> group, int point, int type) {
        var direction = new double[leaves];
        double value = 0;
        for (int leaf : group) {
            direction[leaf] = 1;
            value += flow[leaf];
        }
        int grade = Math.min(type, 3);
        double u = CLASS_PCT[(grade + point) % 4] / 100 * value / ROOT_3;
        double price = (8_000 + 400 * Math.sqrt(value)) * CLASS_PRICE[(grade + point) % 4] * (0.8 + 0.4 * uniform());
        options.add(new Option(name(point, type), Math.round(price / 100) * 100));
        rows.add(List.of(new ReconciledVariance.Row(direction, 1 / (u * u))));
    }

    private static String name(int point, int type) {
        return "P" + (point < 10 ? "00" : point < 100 ? "0" : "") + point + "-" + type;
    }

    private ReconciledVariance reconciled() {
        var prior = new double[leaves][leaves];
        for (int i = 0; i < leaves; i++) {
            double u = 0.3 * flow[i];
            prior[i][i] = 1 / (u * u);
        }
        while (rows.size() < candidates) {
            rows.add(List.of());
        }
        return new ReconciledVariance(prior, factor, rows);
    }

    /** Carbon streams analysed by one of two laboratories; each laboratory's bias is shared by its streams. */
    private AdditiveVariance laboratories(int streams) {
        double total = IntStream.range(0, leaves).mapToDouble(i -> flow[i] * factor[i]).sum();
        var linear = new double[candidates];
        var bias = new double[2][candidates];
        int first = options.size();
        options.add(new Option("LAB-A", 90_000));
        options.add(new Option("LAB-B", 35_000));
        double constant = 0;
        for (int s = 0; s < streams; s++) {
            double size = total * (0.05 + 0.1 * uniform());
            constant += 0.03 * 0.03 * size * size;
            for (int lab = 0; lab < 2; lab++) {
                int option = options.size();
                options.add(new Option("S" + (s < 10 ? "0" : "") + s + (lab == 0 ? "-A" : "-B"), 2_000 + 100 * (long) (40 * uniform())));
                double own = lab == 0 ? 0.004 : 0.010;
                linear[option] = (own * own - 0.03 * 0.03) * size * size;
                bias[lab][option] = (lab == 0 ? 0.002 : 0.006) * size;
                requirements.add(Requirement.needs("laboratory of " + options.get(option).id(), option, List.of(first + lab)));
            }
            requirements.add(Requirement.atMost("one laboratory for " + s, List.of(options.size() - 2, options.size() - 1), 1));
        }
        return new AdditiveVariance(constant, linear,
                List.of(new AdditiveVariance.Cause(0, bias[0]), new AdditiveVariance.Cause(0, bias[1])));
    }
}
