package org.potline.scenario.plan.choice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The options that a linear problem's duals leave open once its least cost is known: all others are the same in every plan of that cost, since
 * turning one over costs more than is left. Ties are settled among the few that remain.
 */
final class Core {
    /**
     * @param plan    the plan of least cost whose ids come first, or the best found
     * @param settled whether it is proven to be the first
     */
    record Settled(boolean[] plan, boolean settled, int nodes) {
    }

    private final ChoiceProblem problem;
    private final Tangents tangents;
    private final double targetU;
    private final boolean[] plan;
    private final CostAim aim;
    /** Options left open, their places in the problem. */
    private final int[] open;

    /** @param duals of the requirements and of the target, as the linear solver states them; null where it has none */
    Core(ChoiceProblem problem, Tangents tangents, double targetU, boolean[] plan, double[] duals) {
        this.problem = problem;
        this.tangents = tangents;
        this.targetU = targetU;
        this.plan = plan;
        aim = new CostAim(problem, tangents, targetU, scale(), List.of());
        aim.below(problem.costCny(plan) + 1);
        open = duals == null ? all() : open(duals);
    }

    private double scale() {
        return targetU < Double.POSITIVE_INFINITY ? Aim.powerOfTwo(targetU * targetU) : 1;
    }

    private int[] all() {
        var all = new int[plan.length];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private int[] open(double[] duals) {
        int n = plan.length;
        if (targetU < Double.POSITIVE_INFINITY) {
            aim.keep(aim.line(tangents.at(new double[n], Double.POSITIVE_INFINITY, 0)));
        }
        var weights = new double[duals.length];
        for (int r = 0; r < weights.length; r++) {
            double each = -duals[r] / aim.unit();
            weights[r] = r < problem.requirements().size() ? each / Aim.factor(problem.requirements().get(r)) : each;
        }
        var lower = new double[n + 1];
        var upper = new double[n + 1];
        Arrays.fill(upper, 1);
        aim.holdLevel(lower, upper);
        var reduced = new double[n + 1];
        double bound = Relaxation.lagrangian(aim.lines(), weights, aim.objective(), lower, upper, reduced);
        var left = new boolean[n];
        for (int i = 0; i < n; i++) {
            boolean away = plan[i] ? reduced[i] < 0 : reduced[i] > 0;
            left[i] = !away || !aim.passes(bound + Math.abs(reduced[i]));
        }
        boolean again = true;
        while (again) {
            again = false;
            for (Requirement each : problem.requirements()) {
                again |= close(each, left);
            }
        }
        return IntStream.range(0, n).filter(i -> left[i]).toArray();
    }

    /** Closes options that cannot leave their side, since the open ones together could not make up for it. */
    private boolean close(Requirement requirement, boolean[] left) {
        double least = 0;
        double most = 0;
        double size = Math.abs(requirement.bound());
        for (var entry : requirement.coefficients().entrySet()) {
            double each = entry.getValue();
            boolean open = left[entry.getKey()];
            least += open ? Math.min(0, each) : plan[entry.getKey()] ? each : 0;
            most += open ? Math.max(0, each) : plan[entry.getKey()] ? each : 0;
            size += Math.abs(each);
        }
        double rounding = 1e-12 * size;
        boolean closed = false;
        for (var entry : requirement.coefficients().entrySet()) {
            int i = entry.getKey();
            double each = entry.getValue();
            if (left[i] && each != 0) {
                double turned = plan[i] ? 0 : each;
                boolean low = most - Math.max(0, each) + turned < requirement.bound() - rounding;
                boolean high = least - Math.min(0, each) + turned > requirement.bound() + rounding;
                if (low && requirement.sense() != Requirement.Sense.AT_MOST || high && requirement.sense() != Requirement.Sense.AT_LEAST) {
                    left[i] = false;
                    closed = true;
                    least += (plan[i] ? each : 0) - Math.min(0, each);
                    most += (plan[i] ? each : 0) - Math.max(0, each);
                }
            }
        }
        return closed;
    }

    int size() {
        return open.length;
    }

    Settled settle(int limit) {
        ChoiceProblem small = reduced();
        if (small == null || open.length == 0) {
            return open.length == 0 ? new Settled(plan, true, 0) : whole(limit);
        }
        var own = new boolean[open.length];
        for (int k = 0; k < own.length; k++) {
            own[k] = plan[open[k]];
        }
        var smallAim = new CostAim(small, new Tangents(small.variance()), targetU, scale(), List.of());
        var search = new Search(smallAim);
        var ties = new Ties(smallAim, search, own, lastHeld());
        boolean settled = ties.settle(limit);
        boolean[] found = plan.clone();
        for (int k = 0; k < own.length; k++) {
            found[open[k]] = ties.plan()[k];
        }
        boolean good = problem.allows(found) && problem.costCny(found) == problem.costCny(plan) && problem.u(found) <= targetU;
        return good ? new Settled(found, settled, search.nodes()) : whole(limit);
    }

    /** Without leaving anything out: where a remainder is no exact double, or the small problem let a plan pass by its last digit. */
    private Settled whole(int limit) {
        var search = new Search(aim);
        var ties = new Ties(aim, search, plan, null);
        boolean settled = ties.settle(limit);
        return new Settled(ties.plan(), settled, search.nodes());
    }

    /** Last id of those held in: a list of ids does not end before it. */
    private String lastHeld() {
        String last = null;
        int k = 0;
        for (int i = 0; i < plan.length; i++) {
            if (k < open.length && open[k] == i) {
                k++;
            } else if (plan[i]) {
                String id = problem.options().get(i).id();
                last = last == null || id.compareTo(last) > 0 ? id : last;
            }
        }
        return last;
    }

    /** The problem of the open options alone, null where a bound left over is no exact double. */
    private ChoiceProblem reduced() {
        var place = new int[plan.length];
        Arrays.fill(place, -1);
        var options = new ArrayList<Option>();
        for (int k = 0; k < open.length; k++) {
            place[open[k]] = k;
            options.add(problem.options().get(open[k]));
        }
        var requirements = new ArrayList<Requirement>();
        for (Requirement each : problem.requirements()) {
            var coefficients = new TreeMap<Integer, Double>();
            BigDecimal held = BigDecimal.ZERO;
            for (var entry : each.coefficients().entrySet()) {
                if (place[entry.getKey()] >= 0) {
                    coefficients.put(place[entry.getKey()], entry.getValue());
                } else if (plan[entry.getKey()]) {
                    held = held.add(new BigDecimal(entry.getValue()));
                }
            }
            BigDecimal left = new BigDecimal(each.bound()).subtract(held);
            if (new BigDecimal(left.doubleValue()).compareTo(left) != 0) {
                return null;
            }
            if (!coefficients.isEmpty()) {
                requirements.add(new Requirement(each.name(), coefficients, each.sense(), left.doubleValue()));
            }
        }
        return options.isEmpty() ? null : new ChoiceProblem(options, requirements, reducedVariance());
    }

    private Variance reducedVariance() {
        var linear = new double[open.length];
        double constant = 0;
        var held = new double[plan.length];
        for (int i = 0; i < held.length; i++) {
            held[i] = plan[i] ? 1 : 0;
        }
        for (int k : open) {
            held[k] = 0;
        }
        for (AdditiveVariance each : tangents.additive()) {
            constant += each.linearAt(held);
            for (int k = 0; k < linear.length; k++) {
                linear[k] += each.linear(open[k]);
            }
        }
        return new AdditiveVariance(constant, linear, List.of());
    }
}
