package org.potline.scenario.plan.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * What a search wants: the rows it must keep, what it makes least, and which plan it takes. Column n of the relaxation, after the options, is the
 * variance over {@link #scale()}, a power of two so that scaling rounds nothing.
 */
abstract class Aim {
    /** How far a point may be over the level by rounding of the relaxation: a plan is judged by its own variance, so this only keeps it in. */
    static final double SLACK = 1e-9;
    private static final double WORTH_A_CUT = 1e-7;
    private static final double WORTH_OF_SCALE = 1e-8;

    final ChoiceProblem problem;
    final Tangents tangents;
    private final double scale;
    private final double floor;
    private final List<Tableau.Line> lines = new ArrayList<>();
    private boolean[] best;
    private int found;

    Aim(ChoiceProblem problem, Tangents tangents, double scale, List<Tableau.Line> cuts) {
        this.problem = problem;
        this.tangents = tangents;
        this.scale = scale;
        floor = tangents.floor();
        problem.requirements().forEach(each -> lines.add(line(each, problem.options().size())));
        lines.addAll(cuts);
    }

    /** A requirement as a row {@literal <=}, its largest coefficient between 1 and 2. */
    private static Tableau.Line line(Requirement requirement, int n) {
        double factor = factor(requirement);
        var a = new double[n + 1];
        requirement.coefficients().forEach((option, coefficient) -> a[option] = factor * coefficient);
        return new Tableau.Line(a, factor * requirement.bound(), requirement.sense() == Requirement.Sense.EXACTLY, false);
    }

    /** What a requirement is multiplied with to be its row: a power of two, below 0 where it is turned round. */
    static double factor(Requirement requirement) {
        double largest = requirement.coefficients().values().stream().mapToDouble(Math::abs).max().orElse(1);
        return (requirement.sense() == Requirement.Sense.AT_LEAST ? -1 : 1) / powerOfTwo(largest);
    }

    static double powerOfTwo(double value) {
        return value > 0 ? Math.scalb(1.0, Math.getExponent(value)) : 1;
    }

    final void keep(Tableau.Line line) {
        lines.add(line);
    }

    final int options() {
        return problem.options().size();
    }

    final double scale() {
        return scale;
    }

    final List<Tableau.Line> lines() {
        return lines;
    }

    /** The best plan so far, null where none was found. */
    final boolean[] best() {
        return best;
    }

    /** How many plans were taken so far. */
    final int found() {
        return found;
    }

    /** Level of the variance beyond which nothing is wanted [t²]; infinite where every level is. */
    abstract double level();

    /** Most rounds of tangents at a node below the root. */
    abstract int rounds();

    abstract double[] objective();

    /** Whether nothing with this bound or more is wanted. */
    abstract boolean passes(double bound);

    /** Whether the plan is better than the best; its requirements are known to hold. */
    abstract boolean takes(boolean[] plan);

    abstract void holdLevel(double[] lower, double[] upper);

    /** Variance that a point of the relaxation claims [t²]. */
    abstract double claimed(double[] x);

    final boolean hopeless(double[] lower, double[] upper) {
        return level() < Double.POSITIVE_INFINITY && tangents.least(lower, upper) > level() * (1 + SLACK);
    }

    /** A tangent that the point violates; null where it violates none worth adding. */
    final Tableau.Line cut(double[] x) {
        double claimed = claimed(x);
        if (claimed == Double.POSITIVE_INFINITY) {
            return null;
        }
        Tangents.Line tangent = tangents.at(x, level(), floor);
        if (tangent.at() <= claimed * (1 + SLACK) || tangent.value(x) - claimed <= Math.max(WORTH_A_CUT * claimed, WORTH_OF_SCALE * scale)) {
            return null;
        }
        return line(tangent);
    }

    /** A tangent as a row. */
    final Tableau.Line line(Tangents.Line tangent) {
        int n = options();
        var a = new double[n + 1];
        for (int i = 0; i < n; i++) {
            a[i] = tangent.slope()[i] / scale;
        }
        a[n] = -1;
        return new Tableau.Line(a, -tangent.constant() / scale, false, true);
    }

    /** Takes a plan if it keeps every requirement and is better than the best. */
    final boolean offer(boolean[] plan) {
        if (!takes(plan) || !problem.allows(plan)) {
            return false;
        }
        best = plan.clone();
        found++;
        taken(plan);
        return true;
    }

    abstract void taken(boolean[] plan);
}
