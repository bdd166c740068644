package org.potline.scenario.plan.choice;

import java.util.List;

/**
 * Variance of a total whose parts are not reconciled.
 * <pre>  f(x) = v0 + Σ_i v_i x_i + Σ_c (k_c + Σ_i g_ci x_i)²  </pre>
 * v own variances [t²]; c a cause several parts share, as a laboratory's bias, which adds linearly before it is squared (GUM, JCGM 100:2008,
 * 5.2.2, correlation 1), k and g [t]. Where at most one option a point is taken, a part's variance is linear in x, so this is exact.
 */
public final class AdditiveVariance implements Variance {
    /** A cause shared by several parts: {@code constantT} [t] and what each option adds [t]. */
    public record Cause(double constantT, double[] perOptionT) {
        public Cause {
            perOptionT = perOptionT.clone();
            refuseUnlessFinite("constantT", constantT);
            refuseUnlessFinite("perOptionT", perOptionT);
        }

        @Override
        public double[] perOptionT() {
            return perOptionT.clone();
        }
    }

    private final double constant;
    private final double[] linear;
    private final double[] shift;
    private final double[][] slopes;

    /**
     * @param constantT2 v0 [t²], finite
     * @param linearT2   v_i [t²] for each option, finite, of either sign
     * @param causes     shared causes, each over all options
     */
    public AdditiveVariance(double constantT2, double[] linearT2, List<Cause> causes) {
        refuseUnlessFinite("constantT2", constantT2);
        refuseUnlessFinite("linearT2", linearT2);
        constant = constantT2;
        linear = linearT2.clone();
        shift = causes.stream().mapToDouble(Cause::constantT).toArray();
        slopes = causes.stream().map(Cause::perOptionT).toArray(double[][]::new);
        for (double[] slope : slopes) {
            if (slope.length != linear.length) {
                throw new IllegalArgumentException("A cause has " + slope.length + " options, the variance " + linear.length + ".");
            }
        }
    }

    static void refuseUnlessFinite(String name, double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + " (" + value + ") is not a finite number. Likely cause: a division by 0.");
            }
        }
    }

    /** Whether no cause bends it: then a target is one more linear row. */
    boolean isLinear() {
        return slopes.length == 0;
    }

    double constant() {
        return constant;
    }

    double linear(int option) {
        return linear[option];
    }

    int causes() {
        return slopes.length;
    }

    double shift(int cause) {
        return shift[cause];
    }

    double slope(int cause, int option) {
        return slopes[cause][option];
    }

    /** k_c + Σ g_ci x_i [t]. */
    double cause(int cause, double[] x) {
        double sum = shift[cause];
        for (int i = 0; i < linear.length; i++) {
            sum += slopes[cause][i] * x[i];
        }
        return sum;
    }

    @Override
    public int options() {
        return linear.length;
    }

    @Override
    public double at(double[] x) {
        double sum = linearAt(x);
        for (int c = 0; c < slopes.length; c++) {
            double each = cause(c, x);
            sum += each * each;
        }
        return sum;
    }

    /** v0 + Σ v_i x_i [t²]; x may be longer. */
    double linearAt(double[] x) {
        double sum = constant;
        for (int i = 0; i < linear.length; i++) {
            sum += linear[i] * x[i];
        }
        return sum;
    }

    /** Each term at its least within the box [t²]. */
    double least(double[] lower, double[] upper) {
        double sum = constant;
        for (int i = 0; i < linear.length; i++) {
            sum += linear[i] * (linear[i] >= 0 ? lower[i] : upper[i]);
        }
        for (int c = 0; c < slopes.length; c++) {
            double low = shift[c];
            double high = shift[c];
            for (int i = 0; i < linear.length; i++) {
                double slope = slopes[c][i];
                low += slope * (slope >= 0 ? lower[i] : upper[i]);
                high += slope * (slope >= 0 ? upper[i] : lower[i]);
            }
            double nearest = Math.max(0, Math.max(low, -high));
            sum += nearest * nearest;
        }
        return sum;
    }

    /** No term is more within 0..1 [t²]. */
    double most() {
        double sum = Math.abs(constant);
        for (double each : linear) {
            sum += Math.max(0, each);
        }
        for (int c = 0; c < slopes.length; c++) {
            double size = Math.abs(shift[c]);
            for (double slope : slopes[c]) {
                size += Math.abs(slope);
            }
            sum += size * size;
        }
        return sum;
    }

    @Override
    public double addGradient(double[] x, double factor, double[] gradient) {
        for (int i = 0; i < linear.length; i++) {
            gradient[i] += factor * linear[i];
        }
        for (int c = 0; c < slopes.length; c++) {
            double twice = 2 * factor * cause(c, x);
            for (int i = 0; i < linear.length; i++) {
                gradient[i] += twice * slopes[c][i];
            }
        }
        return at(x);
    }
}
