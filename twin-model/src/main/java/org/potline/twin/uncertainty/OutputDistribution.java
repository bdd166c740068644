package org.potline.twin.uncertainty;

/**
 * Distribution function of an output, from its tally.
 * <pre>
 *  without a control   G(q) = F_n(q), linear between the edges of bins
 *  with one            G(q) = F_h(q) + (4 R_w(q) − R_2w(q)) / 3,   R_w(q) = mean of r_w(q − y) − r_w(q − h(ℓ))
 * </pre>
 * F_n empirical distribution; F_h known distribution of what follows the control; r_w a ramp from 0 at −w to 1 at w. A ramp in place of a
 * step makes a draw count by how far it is from what it follows, not by whether q lies between; the two widths take away the ramp's
 * error in w², and what is left, in w⁴, is of the difference of the two distributions only.
 */
final class OutputDistribution {
    private static final int CONTROLLED_POINTS = 1024;

    private final Tally tally;
    private final PlannedOutput plan;
    private final Control curve;
    private final double[] shares;
    private final double[] integral;

    OutputDistribution(Tally tally) {
        this.tally = tally;
        plan = tally.plan();
        curve = plan.control() != null && plan.control().hasCurve() ? plan.control() : null;
        shares = tally.cumulative();
        integral = new double[curve == null ? 0 : shares.length];
        for (int edge = 1; edge < integral.length; edge++) {
            integral[edge] = integral[edge - 1] + (shares[edge - 1] + shares[edge]) / 2;
        }
    }

    /** The interval with as much probability below it as above it (JCGM 101:2008, 7.7.2). */
    CoverageInterval symmetric(double probability) {
        return new CoverageInterval(quantile((1 - probability) / 2), quantile((1 + probability) / 2));
    }

    /** The shortest of all (JCGM 101:2008, 7.7.3 and 5.3.4). */
    CoverageInterval shortest(double probability) {
        return curve == null ? Shortest.of(plainValues(), plainShares(), probability) : controlledShortest(probability);
    }

    double quantile(double probability) {
        return curve == null ? Shortest.valueAt(plainValues(), plainShares(), probability) : controlledQuantile(probability);
    }

    /** Least value, edges of bins within the values, largest value. */
    private double[] plainValues() {
        var values = new double[shares.length + 2];
        values[0] = tally.least();
        for (int edge = 0; edge < shares.length; edge++) {
            values[edge + 1] = Math.min(tally.largest(), Math.max(tally.least(), plan.low() + edge * plan.binWidth()));
        }
        values[values.length - 1] = tally.largest();
        return values;
    }

    private double[] plainShares() {
        var result = new double[shares.length + 2];
        System.arraycopy(shares, 0, result, 1, shares.length);
        result[result.length - 1] = 1;
        return result;
    }

    private CoverageInterval controlledShortest(double probability) {
        var values = new double[CONTROLLED_POINTS + 1];
        var rising = new double[CONTROLLED_POINTS + 1];
        for (int i = 0; i <= CONTROLLED_POINTS; i++) {
            values[i] = plan.low() + (plan.high() - plan.low()) * i / CONTROLLED_POINTS;
            double here = i == CONTROLLED_POINTS ? 1 : Math.min(1, Math.max(0, controlled(values[i])));
            rising[i] = i == 0 ? 0 : Math.max(rising[i - 1], here);
        }
        return Shortest.of(values, rising, probability);
    }

    /** Regula falsi, the value at an end that stays halved each time (Illinois). */
    private double controlledQuantile(double probability) {
        double low = plan.low();
        double high = plan.high();
        double below = -probability;
        double above = 1 - probability;
        int side = 0;
        for (int i = 0; i < 200 && high - low > 1e-9 * plan.scale(); i++) {
            double q = i < 4 ? (low + high) / 2 : (low * above - high * below) / (above - below);
            double excess = controlled(q) - probability;
            if (excess == 0) {
                return q;
            }
            if (excess > 0) {
                high = q;
                above = excess;
                below = side > 0 ? below / 2 : below;
                side = 1;
            } else {
                low = q;
                below = excess;
                above = side < 0 ? above / 2 : above;
                side = -1;
            }
        }
        return (low + high) / 2;
    }

    private double controlled(double q) {
        return curve.probability(q) + (4 * ramp(q, curve.width()) - ramp(q, 2 * curve.width())) / 3;
    }

    private double ramp(double q, double width) {
        return (integral(q + width) - integral(q - width)) * plan.binWidth() / (2 * width);
    }

    /** Integral of the difference of both empirical distributions up to a value, in bins. */
    private double integral(double value) {
        double at = (value - plan.low()) / plan.binWidth();
        int last = shares.length - 1;
        if (at <= 0) {
            return at * shares[0];
        }
        if (at >= last) {
            return integral[last] + (at - last) * shares[last];
        }
        int edge = (int) at;
        double part = at - edge;
        return integral[edge] + part * shares[edge] + part * part / 2 * (shares[edge + 1] - shares[edge]);
    }
}
