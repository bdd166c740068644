package org.potline.scenario.plan.choice;

import java.util.List;

/** The plan of least variance within a budget. */
final class VarianceAim extends Aim {
    /** What a plan must be better by: far less than what counts as equal u. */
    private static final double BETTER = 1e-8;
    private final long budgetCny;
    private double least = Double.POSITIVE_INFINITY;

    VarianceAim(ChoiceProblem problem, Tangents tangents, long budgetCny, double scale, List<Tableau.Line> cuts) {
        super(problem, tangents, scale, cuts);
        this.budgetCny = budgetCny;
        double dearest = problem.options().stream().mapToLong(Option::costCny).max().orElse(1);
        if (budgetCny < Long.MAX_VALUE) {
            var a = new double[options() + 1];
            for (int i = 0; i < options(); i++) {
                a[i] = problem.options().get(i).costCny() / powerOfTwo(dearest);
            }
            keep(new Tableau.Line(a, budgetCny / powerOfTwo(dearest), false, false));
        }
    }

    @Override
    double level() {
        return least * (1 - BETTER);
    }

    @Override
    int rounds() {
        return 4;
    }

    @Override
    double[] objective() {
        var objective = new double[options() + 1];
        objective[options()] = 1;
        return objective;
    }

    @Override
    boolean passes(double bound) {
        return bound * scale() >= level();
    }

    @Override
    boolean takes(boolean[] plan) {
        return problem.costCny(plan) <= budgetCny && variance(plan) < level();
    }

    private double variance(boolean[] plan) {
        return Math.max(0, problem.variance().at(plan));
    }

    @Override
    void taken(boolean[] plan) {
        least = variance(plan);
    }

    @Override
    void holdLevel(double[] lower, double[] upper) {
        lower[options()] = 0;
        upper[options()] = (least == Double.POSITIVE_INFINITY ? tangents.most() : least) / scale();
    }

    @Override
    double claimed(double[] x) {
        return x[options()] * scale();
    }
}
