package org.potline.twin.uncertainty;

/**
 * Distribution function of an output, from its tally.
 * <pre>
 *  of the draws     F_n(q), linear between the edges of bins
 *  of a controlled  G(q) = F_h(q) + (4 R_w(q) − R_2w(q)) / 3,   R_w(q) = mean of r_w(q − y) − r_w(q − h(ℓ))
 * </pre>
 * F_h known distribution of what follows the control; r_w a ramp from 0 at −w to 1 at w. A ramp in place of a step makes a draw count by how
 * far it is from what it follows, not by whether q lies between; the two widths take away the ramp's error in w², and what is left, in
 * w⁴, is of the difference of the two distributions only. Where a distribution is not smooth that may be much: so an end of an interval found
 * from G has to agree with the draws.
 */
final class OutputDistribution {
    private static final int CONTROLLED_POINTS = 1024;
    /** How many standard errors of the share of draws below it an end may be off. */
    private static final double DOUBTFUL = 6;

    private final Tally tally;
    private final PlannedOutput plan;
    private final Control curve;
    private final double[] shares;
    private final double[] more;
    private final double[] integral;

    OutputDistribution(Tally tally) {
        this.tally = tally;
        plan = tally.plan();
        shares = tally.shares();
        more = tally.followingShares();
        curve = more.length == 0 ? null : plan.control();
        integral = new double[more.length];
        for (int edge = 0; edge < more.length; edge++) {
            more[edge] = shares[edge] - more[edge];
            integral[edge] = edge == 0 ? 0 : integral[edge - 1] + (more[edge - 1] + more[edge]) / 2;
        }
    }

    /** Whether G is known. */
    boolean isControlled() {
        return curve != null;
    }

    /** The interval with as much probability below it as above it (JCGM 101:2008, 7.7.2), from F_n. */
    CoverageInterval drawn(double probability) {
        double[] values = plainValues();
        double[] plain = plainShares();
        return new CoverageInterval(Shortest.valueAt(values, plain, (1 - probability) / 2), Shortest.valueAt(values, plain, (1 + probability) / 2));
    }

    /** The same from G. */
    CoverageInterval controlled(double probability) {
        return new CoverageInterval(controlledQuantile((1 - probability) / 2), controlledQuantile((1 + probability) / 2));
    }

    /** Whether the draws contradict that interval. */
    boolean contradicts(CoverageInterval interval, double probability) {
        double margin = DOUBTFUL * Math.sqrt((1 - probability * probability) / 4 / tally.draws());
        return isOff(interval.low(), (1 - probability) / 2, margin) || isOff(interval.high(), (1 + probability) / 2, margin);
    }

    private boolean isOff(double value, double probability, double margin) {
        int edge = (int) Math.floor((value - plan.low()) / plan.binWidth());
        double below = edge < 1 ? 0 : shares[Math.min(edge - 1, shares.length - 1)];
        double above = edge + 2 >= shares.length ? 1 : edge < -2 ? 0 : shares[edge + 2];
        return below - margin > probability || above + margin < probability;
    }

    /** The shortest interval of all (JCGM 101:2008, 7.7.3 and 5.3.4), from F_n. */
    CoverageInterval drawnShortest(double probability) {
        return Shortest.of(plainValues(), plainShares(), probability);
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

    /** The same from G. */
    CoverageInterval controlledShortest(double probability) {
        var values = new double[CONTROLLED_POINTS + 1];
        var rising = new double[CONTROLLED_POINTS + 1];
        for (int i = 0; i <= CONTROLLED_POINTS; i++) {
            values[i] = plan.low() + (plan.high() - plan.low()) * i / CONTROLLED_POINTS;
            double here = i == CONTROLLED_POINTS ? 1 : Math.min(1, Math.max(0, distribution(values[i])));
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
            double excess = distribution(q) - probability;
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

    private double distribution(double q) {
        return curve.probability(q) + (4 * ramp(q, curve.width()) - ramp(q, 2 * curve.width())) / 3;
    }

    private double ramp(double q, double width) {
        return (integral(q + width) - integral(q - width)) * plan.binWidth() / (2 * width);
    }

    /** Integral of the difference of both empirical distributions up to a value, in bins. */
    private double integral(double value) {
        double at = (value - plan.low()) / plan.binWidth();
        int last = more.length - 1;
        if (at <= 0) {
            return at * more[0];
        }
        if (at >= last) {
            return integral[last] + (at - last) * more[last];
        }
        int edge = (int) at;
        double part = at - edge;
        return integral[edge] + part * more[edge] + part * part / 2 * (more[edge + 1] - more[edge]);
    }
}
