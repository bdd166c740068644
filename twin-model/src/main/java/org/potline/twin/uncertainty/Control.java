package org.potline.twin.uncertainty;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What is known exactly of an output's linearisation, and how the output follows it: the control variate of its mean, its variance and its
 * distribution function. ℓ is the linearisation about the estimate over its own standard deviation; a number about which a pilot run has said
 * <pre>
 *  z  ≈ b_0 + b_1 ℓ + b_2 (ℓ² − 1),   z² likewise,   z = (y − centre)/scale
 *  y  ≈ h(ℓ) = h_0 + h_1 ℓ + h_2 ℓ² + h_3 ℓ³, rising
 * </pre>
 * Since E ℓ = 0, E ℓ² = 1 and P(h(ℓ) ≤ q) = P(ℓ ≤ h⁻¹(q)) are known, only the differences have to be drawn. No coefficient makes an
 * estimate wrong, it only makes it more or less sure.
 *
 * @see "JCGM 101:2008, 7.9.1 leaves the numerical method open; P. Glasserman: Monte Carlo Methods in Financial Engineering (2003), 4.1, 9.2"
 */
final class Control {
    private final double[] sensitivities;
    private final double[] estimates;
    private final int[] used;
    private final LinearDistribution linear;
    private double[] ofValue = {0, 0};
    private double[] ofSquare = {0, 0};
    private double[] curve = {};
    private double width;

    Control(LinearDistribution linear, double[] sensitivities, double[] estimates) {
        this.linear = linear;
        this.sensitivities = sensitivities;
        used = IntStream.range(0, sensitivities.length).filter(i -> sensitivities[i] != 0).toArray();
        this.estimates = estimates;
    }

    /** Sets b_1, b_2 of z and of z². */
    void followMoments(double[] value, double[] square) {
        ofValue = value;
        ofSquare = square;
    }

    /** Sets h, and half the width of the ramp that stands for a step of the distribution function. */
    void followQuantiles(double[] coefficients, double halfWidth) {
        curve = coefficients;
        width = halfWidth;
    }

    /** Whether the distribution function is controlled too. */
    boolean hasCurve() {
        return curve.length > 0;
    }

    double[] ofValue() {
        return ofValue;
    }

    double[] ofSquare() {
        return ofSquare;
    }

    double width() {
        return width;
    }

    LinearDistribution linear() {
        return linear;
    }

    /** ℓ of draws, four inputs a pass. */
    void standardised(double[][] inputs, double[] into, int draws) {
        Arrays.fill(into, 0, draws, 0);
        double over = 1 / linear.standard();
        for (int k = 0; k < used.length; k += 4) {
            add(inputs, k, over, into, draws);
        }
    }

    private void add(double[][] inputs, int k, double over, double[] into, int draws) {
        if (k + 4 > used.length) {
            for (int j = k; j < used.length; j++) {
                double c = sensitivities[used[j]] * over;
                double estimate = estimates[used[j]];
                double[] x = inputs[used[j]];
                for (int draw = 0; draw < draws; draw++) {
                    into[draw] += c * (x[draw] - estimate);
                }
            }
            return;
        }
        double[] x0 = inputs[used[k]];
        double[] x1 = inputs[used[k + 1]];
        double[] x2 = inputs[used[k + 2]];
        double[] x3 = inputs[used[k + 3]];
        double e0 = estimates[used[k]];
        double e1 = estimates[used[k + 1]];
        double e2 = estimates[used[k + 2]];
        double e3 = estimates[used[k + 3]];
        double c0 = sensitivities[used[k]] * over;
        double c1 = sensitivities[used[k + 1]] * over;
        double c2 = sensitivities[used[k + 2]] * over;
        double c3 = sensitivities[used[k + 3]] * over;
        for (int draw = 0; draw < draws; draw++) {
            into[draw] += c0 * (x0[draw] - e0) + c1 * (x1[draw] - e1) + (c2 * (x2[draw] - e2) + c3 * (x3[draw] - e3));
        }
    }

    /** h(ℓ) of draws. */
    void follow(double[] l, double[] into, int draws) {
        double h0 = curve[0];
        double h1 = curve[1];
        double h2 = curve[2];
        double h3 = curve[3];
        for (int draw = 0; draw < draws; draw++) {
            into[draw] = h0 + l[draw] * (h1 + l[draw] * (h2 + l[draw] * h3));
        }
    }

    /** Whether a curve rises, by a fifth of its slope in the middle or more, wherever ℓ can be. */
    boolean isRising(double[] h) {
        double end = linear.reach() / linear.standard();
        double lowest = Math.min(slope(h, -end), slope(h, end));
        double turn = h[3] == 0 ? 0 : -h[2] / (3 * h[3]);
        return h[1] > 0 && (Math.abs(turn) > end ? lowest : Math.min(lowest, slope(h, turn))) > 0.2 * h[1];
    }

    private static double slope(double[] h, double l) {
        return h[1] + l * (2 * h[2] + l * 3 * h[3]);
    }

    /** P(h(ℓ) ≤ q). */
    double probability(double q) {
        double end = linear.reach() / linear.standard();
        double l = Math.min(end, Math.max(-end, (q - curve[0]) / curve[1]));
        for (int i = 0; i < 50; i++) {
            double excess = curve[0] + l * (curve[1] + l * (curve[2] + l * curve[3])) - q;
            double next = Math.min(end, Math.max(-end, l - excess / slope(curve, l)));
            if (Math.abs(next - l) < 1e-12) {
                break;
            }
            l = next;
        }
        return linear.probability(l * linear.standard());
    }
}
