package org.potline.scenario.plan.choice;

import java.util.List;

/** The cheapest plan below a cutoff whose u is at most a target. Costs are whole, so a bound is rounded up to their common step. */
final class CostAim extends Aim {
    private static final double ROUNDING = 1e-6;
    private final double targetU;
    private final double[] objective;
    private final double unit;
    private final long step;
    private long cutoff = Long.MAX_VALUE;

    /** @param targetU most u [t], infinite where none is set */
    CostAim(ChoiceProblem problem, Tangents tangents, double targetU, double scale, List<Tableau.Line> cuts) {
        super(problem, tangents, scale, cuts);
        this.targetU = targetU;
        int n = options();
        long common = 0;
        long dearest = 1;
        for (Option option : problem.options()) {
            common = greatestCommonDivisor(option.costCny(), common);
            dearest = Math.max(dearest, option.costCny());
        }
        step = Math.max(1, common);
        unit = powerOfTwo(dearest);
        objective = new double[n + 1];
        for (int i = 0; i < n; i++) {
            objective[i] = problem.options().get(i).costCny() / unit;
        }
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /** Only plans below this cost are wanted from now on [CNY]. */
    void below(long costCny) {
        cutoff = costCny;
    }

    /** CNY a unit of the objective. */
    double unit() {
        return unit;
    }

    /** The bound as a cost a plan can have [CNY]. */
    long cost(double bound) {
        double cny = bound * unit;
        return cny <= 0 ? 0 : (long) Math.ceil((cny - ROUNDING - 1e-12 * cny) / step) * step;
    }

    @Override
    double level() {
        return targetU * targetU;
    }

    @Override
    int rounds() {
        return 8;
    }

    @Override
    double[] objective() {
        return objective;
    }

    @Override
    boolean passes(double bound) {
        return bound == Double.POSITIVE_INFINITY || cost(bound) >= cutoff;
    }

    @Override
    boolean takes(boolean[] plan) {
        return problem.costCny(plan) < cutoff && (targetU == Double.POSITIVE_INFINITY || problem.u(plan) <= targetU);
    }

    @Override
    void taken(boolean[] plan) {
        cutoff = problem.costCny(plan);
    }

    @Override
    void holdLevel(double[] lower, double[] upper) {
        double level = targetU == Double.POSITIVE_INFINITY ? 0 : level() * (1 + SLACK) / scale();
        lower[options()] = level;
        upper[options()] = level;
    }

    @Override
    double claimed(double[] x) {
        return level();
    }
}
