package org.potline.twin.uncertainty;

import java.util.Arrays;

/** Of a distribution function given at points, linear between them: its quantiles, and the shortest interval of a probability. */
final class Shortest {
    private Shortest() {
    }

    /**
     * The shortest interval, one end of which is at a point.
     *
     * @param values values, rising
     * @param shares the distribution function there, from 0 to 1
     */
    static CoverageInterval of(double[] values, double[] shares, double probability) {
        var best = new CoverageInterval(valueAt(values, shares, (1 - probability) / 2), valueAt(values, shares, (1 + probability) / 2));
        for (int i = 0; i < values.length; i++) {
            if (shares[i] + probability <= 1) {
                double low = i + 1 < values.length && shares[i + 1] == shares[i] ? values[i + 1] : values[i];
                best = shorter(best, new CoverageInterval(low, valueAt(values, shares, shares[i] + probability)));
            }
            if (shares[i] >= probability) {
                best = shorter(best, new CoverageInterval(valueAt(values, shares, shares[i] - probability), values[i]));
            }
        }
        return best;
    }

    private static CoverageInterval shorter(CoverageInterval one, CoverageInterval other) {
        return other.width() < one.width() ? other : one;
    }

    /** The value below which that share lies. */
    static double valueAt(double[] values, double[] shares, double probability) {
        int at = Arrays.binarySearch(shares, probability);
        if (at >= 0) {
            return values[at];
        }
        int above = -at - 1;
        if (above == 0 || above == values.length) {
            return values[above == 0 ? 0 : values.length - 1];
        }
        double part = (probability - shares[above - 1]) / (shares[above] - shares[above - 1]);
        return values[above - 1] + part * (values[above] - values[above - 1]);
    }
}
