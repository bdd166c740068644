package org.potline.twin.reconcile;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How well the measurement test sees a fault of one measured value, all else right, at its limit of 1.96 (5 %).
 * <pre>  P = Φ(δ/s − 1.96) + Φ(−δ/s − 1.96)  </pre>
 * δ size of the fault, s standard uncertainty with which the balances tell it, both in the unit of the value.
 *
 * @param u standard uncertainty of a fault as the balances tell it: s
 * @see "VDI 2048 Part 1; Narasimhan, Jordache: Data Reconciliation and Gross Error Detection (2000), 7.3 (power of the measurement test)"
 */
public record DetectionPower(double u) {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final int HALVINGS = 80;
    private static final double FARTHEST = 16;

    /** Probability that a fault of that size is seen. */
    public double of(double fault) {
        return standard(Math.abs(fault) / u);
    }

    private static double standard(double size) {
        return NORMAL.cumulativeProbability(size - Reconciliation.K95) + NORMAL.cumulativeProbability(-size - Reconciliation.K95);
    }

    /** Size of a fault that is seen with that probability, which is above 0.05 and below 1. */
    public double sizeSeen(double probability) {
        if (!(probability > standard(0) && probability < 1)) {
            throw new IllegalArgumentException("Probability (%s) of seeing a fault is not between 0.05 and 1.".formatted(probability));
        }
        double low = 0;
        double high = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (standard(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high * u;
    }
}
