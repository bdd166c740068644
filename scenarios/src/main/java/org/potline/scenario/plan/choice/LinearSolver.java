package org.potline.scenario.plan.choice;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.List;

/**
 * The linear choice by a solver library: cheapest plan by SCIP (branch and cut), duals of its relaxation by GLOP. One thread, no clock, so the
 * same input takes the same way.
 *
 * @see "https://developers.google.com/optimization, OR-Tools; K. Bestuzheva et al., ACM Trans. Math. Softw. 49 (2023), SCIP"
 */
final class LinearSolver {
    /**
     * What the solver says.
     *
     * @param plan    null where it found none
     * @param ended   whether it came to its end
     * @param bound   no plan is below it, in the unit asked for
     * @param nodes   nodes of its search
     */
    record Answer(boolean[] plan, boolean ended, double bound, int nodes) {
    }

    /** The solver's tolerances are absolute: variances are scaled so that the largest is about this. */
    private static final double THOUSAND = 1_024;

    static {
        Loader.loadNativeLibraries();
    }

    private final ChoiceProblem problem;
    private final List<AdditiveVariance> variance;
    private final double target;

    /** @param targetT2 most variance [t²], infinite where none is set */
    LinearSolver(ChoiceProblem problem, List<AdditiveVariance> variance, double targetT2) {
        this.problem = problem;
        this.variance = variance;
        target = targetT2;
    }

    /** Bound in CNY. */
    Answer cheapest(int nodeLimit) {
        MPSolver solver = MPSolver.createSolver("SCIP");
        try {
            MPVariable[] x = options(solver, true);
            rows(solver, x);
            return answer(solver, x, nodeLimit, 1, 0);
        } finally {
            solver.delete();
        }
    }

    /** The least variance for a budget; bound in t². */
    Answer leastVariance(long budgetCny, int nodeLimit) {
        MPSolver solver = MPSolver.createSolver("SCIP");
        try {
            MPVariable[] x = options(solver, true);
            rows(solver, x);
            MPConstraint budget = solver.makeConstraint(-MPSolver.infinity(), budgetCny == Long.MAX_VALUE ? MPSolver.infinity() : budgetCny);
            double[] slopes = slopes(x.length);
            double largest = 0;
            for (double slope : slopes) {
                largest = Math.max(largest, Math.abs(slope));
            }
            double scale = Aim.powerOfTwo(largest) / THOUSAND;
            for (int i = 0; i < x.length; i++) {
                budget.setCoefficient(x[i], problem.options().get(i).costCny());
                solver.objective().setCoefficient(x[i], slopes[i] / scale);
            }
            return answer(solver, x, nodeLimit, scale, variance.stream().mapToDouble(AdditiveVariance::constant).sum());
        } finally {
            solver.delete();
        }
    }

    private static Answer answer(MPSolver solver, MPVariable[] x, int nodeLimit, double scale, double constant) {
        solver.setSolverSpecificParametersAsString("limits/nodes = " + nodeLimit);
        var exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        MPSolver.ResultStatus status = solver.solve(exact);
        boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        boolean ended = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.INFEASIBLE;
        boolean[] plan = found ? new boolean[x.length] : null;
        for (int i = 0; found && i < x.length; i++) {
            plan[i] = x[i].solutionValue() >= 0.5;
        }
        double bound = status == MPSolver.ResultStatus.INFEASIBLE ? 0 : Math.max(0, scale * solver.objective().bestBound() + constant);
        return new Answer(plan, ended, bound, (int) Math.min(nodeLimit, solver.nodes()));
    }

    /** Duals of the requirements, in their order, and of the target where there is one; null where the relaxation has no point. */
    double[] duals() {
        MPSolver solver = MPSolver.createSolver("GLOP");
        try {
            MPVariable[] x = options(solver, false);
            MPConstraint[] rows = rows(solver, x);
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return null;
            }
            var duals = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                duals[i] = rows[i].dualValue();
            }
            return duals;
        } finally {
            solver.delete();
        }
    }

    private MPVariable[] options(MPSolver solver, boolean whole) {
        var x = new MPVariable[problem.options().size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = whole ? solver.makeBoolVar("") : solver.makeNumVar(0, 1, "");
            solver.objective().setCoefficient(x[i], problem.options().get(i).costCny());
        }
        solver.objective().setMinimization();
        return x;
    }

    private MPConstraint[] rows(MPSolver solver, MPVariable[] x) {
        int count = problem.requirements().size();
        var rows = new MPConstraint[target < Double.POSITIVE_INFINITY ? count + 1 : count];
        for (int r = 0; r < count; r++) {
            Requirement each = problem.requirements().get(r);
            MPConstraint row = solver.makeConstraint(
                    each.sense() == Requirement.Sense.AT_MOST ? -MPSolver.infinity() : each.bound(),
                    each.sense() == Requirement.Sense.AT_LEAST ? MPSolver.infinity() : each.bound());
            each.coefficients().forEach((option, coefficient) -> row.setCoefficient(x[option], coefficient));
            rows[r] = row;
        }
        if (rows.length > count) {
            rows[count] = solver.makeConstraint(-MPSolver.infinity(), 0);
            double[] slopes = slopes(x.length);
            double left = target;
            for (AdditiveVariance each : variance) {
                left -= each.constant();
            }
            double scale = Aim.powerOfTwo(target);
            for (int i = 0; i < x.length; i++) {
                rows[count].setCoefficient(x[i], slopes[i] / scale);
            }
            rows[count].setUb(left / scale);
        }
        return rows;
    }

    private double[] slopes(int n) {
        var slopes = new double[n];
        for (AdditiveVariance each : variance) {
            for (int i = 0; i < n; i++) {
                slopes[i] += each.linear(i);
            }
        }
        return slopes;
    }
}
