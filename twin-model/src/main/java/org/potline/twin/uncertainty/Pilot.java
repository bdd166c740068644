package org.potline.twin.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.potline.twin.random.NoiseBlock;

/**
 * A first look at the outputs by draws of negative numbers, which no estimate uses: where their bins should lie, and how they follow their
 * linearisation.
 */
final class Pilot {
    private static final int DRAWS = 2880;
    /**
     * Half the width of a ramp: so many standard deviations of the output about what it follows, and at most so many of the output itself. Of
     * nine smooth models tried, up to a ratio of 20 % by 20 % and products with a rectangular input that dominates, the ends of the
     * interval then erred by 3·10⁻⁴ u at most; with a bound of 0.35 in place of 0.15 by 0.004 u.
     */
    private static final double RAMP_OF_REST = 6;
    private static final double WIDEST_RAMP = 0.15;
    /** An output further from what it follows than that, in its standard deviations, has too little in common with it. */
    private static final double LOOSE = 0.15;

    private final Inputs inputs;
    private final double[][] x;
    private final double[][] y;
    private final List<String> names;

    Pilot(MeasurementModel model, Inputs inputs, InputDraws draws) {
        this.inputs = inputs;
        names = model.outputs();
        x = new double[inputs.size()][DRAWS];
        y = new double[names.size()][DRAWS];
        draws.fill(new NoiseBlock(), -DRAWS, x, DRAWS);
        model.evaluate(x, y, DRAWS);
    }

    /** Plans without control variates. */
    List<PlannedOutput> plain() {
        var plans = new ArrayList<PlannedOutput>();
        for (int k = 0; k < y.length; k++) {
            plans.add(plan(k, null));
        }
        return plans;
    }

    /** Plans with control variates of those sensitivities, a row each output, where they are of use. */
    List<PlannedOutput> controlled(double[][] sensitivities) {
        var plans = new ArrayList<PlannedOutput>();
        for (int k = 0; k < y.length; k++) {
            int output = k;
            plans.add(LinearDistribution.of(inputs, sensitivities[k])
                    .map(linear -> controlled(output, new Control(linear, sensitivities[output], inputs.estimates())))
                    .orElseGet(() -> plan(output, null)));
        }
        return plans;
    }

    private PlannedOutput controlled(int k, Control control) {
        PlannedOutput plan = plan(k, control);
        var l = new double[DRAWS];
        control.standardised(x, l, DRAWS);
        var value = new double[DRAWS];
        var square = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            value[i] = (y[k][i] - plan.centre()) / plan.scale();
            square[i] = value[i] * value[i];
        }
        double[] ofValue = fit(l, value, 2);
        double[] ofSquare = fit(l, square, 2);
        control.followMoments(Arrays.copyOfRange(ofValue, 1, 3), Arrays.copyOfRange(ofSquare, 1, 3));
        for (int degree = control.linear().isHeavy() ? 1 : 3; degree >= 1 && !control.hasCurve(); degree--) {
            double[] h = Arrays.copyOf(fit(l, value, degree), 4);
            double rest = rest(l, value, h);
            if (rest < LOOSE && control.isRising(h)) {
                double ramp = Math.max(4 * plan.binWidth() / plan.scale(), Math.min(WIDEST_RAMP, RAMP_OF_REST * rest));
                double[] curve = Arrays.stream(h).map(each -> each * plan.scale()).toArray();
                curve[0] += plan.centre();
                control.followQuantiles(curve, ramp * plan.scale());
            }
        }
        return plan;
    }

    /** Coefficients of the powers of l that fit best, from the constant on. */
    private static double[] fit(double[] l, double[] target, int degree) {
        var normal = new double[degree + 1][degree + 1];
        var right = new double[degree + 1];
        var powers = new double[2 * degree + 1];
        for (int i = 0; i < l.length; i++) {
            double power = 1;
            for (int k = 0; k <= 2 * degree; k++) {
                powers[k] += power;
                if (k <= degree) {
                    right[k] += power * target[i];
                }
                power *= l[i];
            }
        }
        for (int i = 0; i <= degree; i++) {
            System.arraycopy(powers, i, normal[i], 0, degree + 1);
        }
        return new QRDecomposition(new Array2DRowRealMatrix(normal, false)).getSolver().solve(new ArrayRealVector(right, false)).toArray();
    }

    private static double rest(double[] l, double[] target, double[] h) {
        double sum = 0;
        for (int i = 0; i < l.length; i++) {
            double off = target[i] - (h[0] + l[i] * (h[1] + l[i] * (h[2] + l[i] * h[3])));
            sum += off * off;
        }
        return Math.sqrt(sum / l.length);
    }

    private PlannedOutput plan(int k, Control control) {
        double[] sorted = y[k].clone();
        Arrays.sort(sorted);
        double least = sorted[0];
        double largest = sorted[DRAWS - 1];
        if (!Double.isFinite(least) || !Double.isFinite(largest)) {
            throw new ArithmeticException("""
                    Output (%s) is not finite for some draw of the inputs.
                    Likely cause: a divisor or a logarithm's argument whose spread reaches 0.""".formatted(names.get(k)));
        }
        double low = sorted[DRAWS / 40];
        double high = sorted[DRAWS - 1 - DRAWS / 40];
        double width = high - low;
        double mean = Arrays.stream(y[k]).sum() / DRAWS;
        double scale = Math.sqrt(Arrays.stream(y[k]).map(each -> (each - mean) * (each - mean)).sum() / DRAWS);
        if (!(width > 0) || !(scale > 0)) {   // constant, or but for a few draws: any width will do
            width = Math.max(largest - least, Math.max(1e-9 * Math.abs(mean), Double.MIN_NORMAL));
            scale = scale > 0 ? scale : width;
        }
        double from = Math.max(least, low - 2.5 * width) - 0.3 * width;
        double to = Math.min(largest, high + 2.5 * width) + 0.3 * width;
        return new PlannedOutput(names.get(k), mean, scale, from, (to - from) / Tally.BINS, control);
    }
}
