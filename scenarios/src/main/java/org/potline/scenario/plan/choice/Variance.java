package org.potline.scenario.plan.choice;

/**
 * Squared standard uncertainty of the total [t²] as a function of what is chosen: x_i = 1 for a chosen option, 0 for one that is not, and
 * convex wherever x lies within [0, 1]ⁿ, so that its tangents bound it from below.
 */
public sealed interface Variance permits AdditiveVariance, ReconciledVariance, SumOfVariances {
    /** Number of options n. */
    int options();

    /** Value at x, each of it within 0..1 [t²]. */
    double at(double[] x);

    /** Value at x; adds its gradient there, times {@code factor}, to {@code gradient}. */
    double addGradient(double[] x, double factor, double[] gradient);

    /** Value of a plan [t²], always computed afresh. */
    default double at(boolean[] chosen) {
        var x = new double[chosen.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = chosen[i] ? 1 : 0;
        }
        return at(x);
    }
}
