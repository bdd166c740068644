package org.potline.twin.uncertainty;

/**
 * Sums and counts of one output over draws; sums of a controlled output are of the differences between the draws and what follows its control.
 * Its size does not grow with the draws. Quantiles come from {@link #BINS} bins over the range a pilot run has shown, about five thousandths of a
 * standard deviation each or less, and from least and largest value beyond it.
 */
final class Tally {
    static final int BINS = 8192;

    private final PlannedOutput plan;
    private final long[] bins = new long[BINS + 2];
    private final long[] following;
    private long draws;
    private double sum;
    private double squares;
    private double least = Double.POSITIVE_INFINITY;
    private double largest = Double.NEGATIVE_INFINITY;

    Tally(PlannedOutput plan) {
        this.plan = plan;
        following = new long[plan.follows() ? BINS + 2 : 0];
    }

    /** Adds draws of an output; l and room are room for work. */
    void add(double[][] inputs, double[] y, double[] l, double[] room, int count) {
        draws += count;
        count(y, count, bins);
        extremes(y, count);
        if (plan.control() == null) {
            moments(y, count);
            return;
        }
        plan.control().standardised(inputs, l, count);
        moments(y, l, count);
        if (following.length > 0) {
            plan.control().follow(l, room, count);
            count(room, count, following);
        }
    }

    private void count(double[] values, int count, long[] into) {
        double low = plan.low() - plan.binWidth();
        double over = 1 / plan.binWidth();
        for (int draw = 0; draw < count; draw++) {
            int bin = (int) ((values[draw] - low) * over);
            into[Math.max(0, Math.min(BINS + 1, bin))]++;
        }
    }

    private void extremes(double[] y, int count) {
        double min = least;
        double max = largest;
        for (int draw = 0; draw < count; draw++) {
            min = Math.min(min, y[draw]);
            max = Math.max(max, y[draw]);
        }
        least = min;
        largest = max;
    }

    private void moments(double[] y, int count) {
        double centre = plan.centre();
        double over = 1 / plan.scale();
        double first = 0;
        double second = 0;
        for (int draw = 0; draw < count; draw++) {
            double z = (y[draw] - centre) * over;
            first += z;
            second += z * z;
        }
        finish(first, second);
    }

    private void moments(double[] y, double[] l, int count) {
        double centre = plan.centre();
        double over = 1 / plan.scale();
        double[] value = plan.control().ofValue();
        double[] square = plan.control().ofSquare();
        double v1 = value[0];
        double v2 = value[1];
        double s1 = square[0];
        double s2 = square[1];
        double first = 0;
        double second = 0;
        for (int draw = 0; draw < count; draw++) {
            double z = (y[draw] - centre) * over;
            double more = l[draw] * l[draw] - 1;
            first += z - v1 * l[draw] - v2 * more;
            second += z * z - s1 * l[draw] - s2 * more;
        }
        finish(first, second);
    }

    private void finish(double first, double second) {
        if (!Double.isFinite(first + second)) {
            throw new ArithmeticException("""
                    Output (%s) is not finite for some draw of the inputs.
                    Likely cause: a divisor or a logarithm's argument whose spread reaches 0.""".formatted(plan.name()));
        }
        sum += first;
        squares += second;
    }

    void add(Tally other) {
        for (int bin = 0; bin < bins.length; bin++) {
            bins[bin] += other.bins[bin];
        }
        for (int bin = 0; bin < following.length; bin++) {
            following[bin] += other.following[bin];
        }
        draws += other.draws;
        sum += other.sum;
        squares += other.squares;
        least = Math.min(least, other.least);
        largest = Math.max(largest, other.largest);
    }

    PlannedOutput plan() {
        return plan;
    }

    double least() {
        return least;
    }

    double largest() {
        return largest;
    }

    /** Mean of the output. */
    double mean() {
        return plan.centre() + plan.scale() * sum / draws;
    }

    /** Standard deviation of the output; a controlled one is all but known, so nothing is to be said for its mean being found from the draws. */
    double standard() {
        double mean = sum / draws;
        double freedom = plan.control() == null ? draws - 1.0 : draws;
        return plan.scale() * Math.sqrt(Math.max(0, (squares / draws - mean * mean) * draws / freedom));
    }

    /** How many draws. */
    long draws() {
        return draws;
    }

    /** Shares of the draws below the lower edge of each bin, and below the upper one of the last. */
    double[] shares() {
        return cumulative(bins);
    }

    /** The same of what follows the control; empty if nothing does. */
    double[] followingShares() {
        return cumulative(following);
    }

    private double[] cumulative(long[] counts) {
        var result = new double[Math.max(0, counts.length - 1)];
        long below = 0;
        for (int edge = 0; edge < result.length; edge++) {
            below += counts[edge];
            result[edge] = (double) below / draws;
        }
        return result;
    }
}
