package org.potline.scenario.plan.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines below a variance f. In the features lin(x), c_k(x) (causes) and l_j(x) (a line over the information of a reconciled part),
 * <pre>  f(x) {@literal >=} lin + Σ c_k² + Σ 1/l_j  </pre>
 * is convex, so its tangent at any features bounds f from below everywhere. One taken where f equals the level looked for cuts deeper than one at x:
 * c_k and 1/l_j are drawn in from x towards that level.
 */
final class Tangents {
    /**
     * f(x) {@literal >=} constant + slope·x for every x.
     *
     * @param at what f is at the point asked for, no more than its true value
     */
    record Line(double constant, double[] slope, double at) {
        double value(double[] x) {
            double sum = constant;
            for (int i = 0; i < slope.length; i++) {
                sum += slope[i] * x[i];
            }
            return sum;
        }
    }

    private static final double LEAST_DRAWN = 0.02;
    private final int options;
    private final List<AdditiveVariance> additive = new ArrayList<>();
    private final List<ReconciledVariance> reconciled = new ArrayList<>();
    private final List<Covariance> here = new ArrayList<>();
    private final List<Covariance> hoped = new ArrayList<>();

    Tangents(Variance variance) {
        options = variance.options();
        collect(variance);
        for (ReconciledVariance each : reconciled) {
            here.add(new Covariance(each));
            hoped.add(new Covariance(each));
        }
    }

    private void collect(Variance variance) {
        if (variance instanceof SumOfVariances sum) {
            sum.parts().forEach(this::collect);
        } else if (variance instanceof AdditiveVariance each) {
            additive.add(each);
        } else if (variance instanceof ReconciledVariance each && !each.isZero()) {
            reconciled.add(each);
        }
    }

    /** Whether f is linear: then a target is one more linear row. */
    boolean linear() {
        return reconciled.isEmpty() && additive.stream().allMatch(AdditiveVariance::isLinear);
    }

    List<AdditiveVariance> additive() {
        return additive;
    }

    /** Nothing between two corners of the box is below this [t²]: reconciled parts with all its options in, the others each at their least. */
    double least(double[] lower, double[] upper) {
        double sum = 0;
        for (AdditiveVariance each : additive) {
            sum += each.least(lower, upper);
        }
        var slopes = new double[options];
        for (int j = 0; j < reconciled.size(); j++) {
            double information = reconciled.get(j).information(hoped.get(j).solution(upper), slopes);
            sum += 1 / (information + dot(slopes, upper));
        }
        return sum;
    }

    private static double dot(double[] slopes, double[] x) {
        double sum = 0;
        for (int i = 0; i < slopes.length; i++) {
            sum += slopes[i] * x[i];
        }
        return sum;
    }

    /**
     * The tangent at x, drawn in towards where f is {@code level} if it is above it there.
     *
     * @param floor what f cannot be drawn below: its linear part at the least
     */
    Line at(double[] x, double level, double floor) {
        double linear = 0;
        double bent = 0;
        for (AdditiveVariance each : additive) {
            linear += each.linearAt(x);
            for (int c = 0; c < each.causes(); c++) {
                bent += square(each.cause(c, x));
            }
        }
        var lines = new double[reconciled.size()][options];
        var constants = new double[lines.length];
        var informations = new double[lines.length];
        for (int j = 0; j < lines.length; j++) {
            constants[j] = reconciled.get(j).information(here.get(j).solution(x), lines[j]);
            informations[j] = constants[j] + dot(lines[j], x);
            bent += 1 / informations[j];
        }
        double value = linear + bent;
        double drawn = value > level ? Math.max(LEAST_DRAWN, (level - floor) / (value - floor)) : 1;
        var slope = new double[options];
        double constant = addAdditive(x, Math.sqrt(drawn), slope);
        for (int j = 0; j < lines.length; j++) {
            double inverse = drawn / informations[j];
            constant += inverse * (2 - inverse * constants[j]);
            for (int i = 0; i < options; i++) {
                slope[i] -= inverse * inverse * lines[j][i];
            }
        }
        return new Line(constant, slope, value);
    }

    private double addAdditive(double[] x, double drawn, double[] slope) {
        double constant = 0;
        for (AdditiveVariance each : additive) {
            constant += each.constant();
            for (int i = 0; i < options; i++) {
                slope[i] += each.linear(i);
            }
            for (int c = 0; c < each.causes(); c++) {
                double at = each.cause(c, x) * drawn;
                constant += at * (2 * each.shift(c) - at);
                for (int i = 0; i < options; i++) {
                    slope[i] += 2 * at * each.slope(c, i);
                }
            }
        }
        return constant;
    }

    private static double square(double value) {
        return value * value;
    }

    /** No plan's variance is above this [t²]: reconciled parts without any option, the others each at their most. */
    double most() {
        double sum = 0;
        for (AdditiveVariance each : additive) {
            sum += each.most();
        }
        for (ReconciledVariance each : reconciled) {
            sum += each.at(new double[options]);
        }
        return 2 * sum;
    }

    /** Least of the linear part over the whole box [t²]. */
    double floor() {
        double sum = 0;
        for (AdditiveVariance each : additive) {
            sum += each.constant();
            for (int i = 0; i < options; i++) {
                sum += Math.min(0, each.linear(i));
            }
        }
        return sum;
    }
}
