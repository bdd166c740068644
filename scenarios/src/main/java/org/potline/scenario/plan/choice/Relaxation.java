package org.potline.scenario.plan.choice;

import java.util.Arrays;
import java.util.List;

/**
 * The linear relaxation: least cost·x over the lines and lower {@literal <=} x {@literal <=} upper, by the dual simplex method with bounds
 * flipped on the way. All columns are boxed, so any basis can be made dual feasible and each node starts from the last one's. What it claims
 * does not rest on the tableau: a bound is worked anew from the lines and the duals, which bound from below whatever their rounding.
 *
 * @see "I. Maros, Computational Techniques of the Simplex Method (2003), ch. 10; A. Neumaier, O. Shcherbina, Safe bounds in linear and
 *      mixed-integer linear programming, Math. Program. 99 (2004)"
 */
final class Relaxation {
    private static final double FEASIBLE = 1e-9;
    private static final double KEPT = 1e-7;
    private static final int CHECK_AFTER = 20;
    private static final double SMALLEST_PIVOT = 1e-7;
    private static final int REFACTOR_AFTER = 150;
    private static final int MOST_PIVOTS = 5_000;
    private static final int PATIENCE = 60;
    private static final double TILT = 1e-6;
    private static final double LAST_TILT = 1e-11;

    private Tableau tableau;
    private double[] lower;
    private double[] upper;
    private double[] at;
    private double[] value;
    private final double[] reduced;
    private int pivots;
    private int unchecked;
    private boolean settled;
    private int brokenRow;
    private boolean brokenBelow;

    Relaxation(double[] cost) {
        tableau = new Tableau(cost);
        at = new double[cost.length];
        reduced = new double[cost.length];
    }

    void add(double[] a, double b, boolean equal, boolean cut) {
        tableau.add(new Tableau.Line(a, b, equal, cut));
    }

    int rows() {
        return tableau.rows();
    }

    /** Cuts so far, to start another relaxation with. */
    Tableau.Line line(int i) {
        return tableau.lines.get(i);
    }

    /** Solves it; false where it is proven to have no point. Where neither comes out, the values are of no use but bounds stay true. */
    boolean solve(double[] lowerBounds, double[] upperBounds) {
        lower = lowerBounds;
        upper = upperBounds;
        settled = true;
        for (int attempt = 0; attempt < 2; attempt++) {
            if (pivots > REFACTOR_AFTER || attempt > 0) {
                tableau.refactor();
                pivots = 0;
                unchecked = -CHECK_AFTER;
            }
            if (iterate(MOST_PIVOTS)) {
                if (pivots < unchecked + CHECK_AFTER || keepsLines()) {
                    return true;
                }
            } else if (brokenRow >= 0 && provenEmpty()) {
                return false;
            }
        }
        settled = false;
        return true;
    }

    /** Whether the last solve came to an end: if not, x is of no use, and a node is better split than solved again. */
    boolean settled() {
        return settled;
    }

    /** Whether x keeps the lines as they were given: rounding in the tableau has not carried it off. */
    private boolean keepsLines() {
        unchecked = pivots;
        double[] x = x();
        for (Tableau.Line line : tableau.lines) {
            double left = line.b();
            double size = Math.abs(left);
            for (int j = 0; j < x.length; j++) {
                double each = line.a()[j] * x[j];
                left -= each;
                size = Math.max(size, Math.abs(each));
            }
            if (left < -KEPT * Math.max(1, size) || line.equal() && left > KEPT * Math.max(1, size)) {
                return false;
            }
        }
        return true;
    }

    private double low(int variable) {
        return variable < tableau.columns ? lower[variable] : 0;
    }

    private double high(int variable) {
        if (variable < tableau.columns) {
            return upper[variable];
        }
        return tableau.lines.get(variable - tableau.columns).equal() ? 0 : Double.POSITIVE_INFINITY;
    }

    private void place() {
        for (int p = 0; p < tableau.columns; p++) {
            int variable = tableau.nonbasic[p];
            double high = high(variable);
            at[p] = tableau.d[p] < 0 && high < Double.POSITIVE_INFINITY ? high : low(variable);
        }
        value = new double[tableau.rows()];
        for (int r = 0; r < value.length; r++) {
            double sum = tableau.rhs[r];
            for (int p = 0; p < tableau.columns; p++) {
                sum -= tableau.t[r][p] * at[p];
            }
            value[r] = sum;
        }
    }

    /** Pivots until no basic variable is out of its bounds; false where it stops before, brokenRow telling an empty row or -1. */
    private boolean iterate(int most) {
        int tilts = 0;
        boolean tilted = false;
        place();
        brokenRow = -1;
        for (int step = 0; step < most; step++) {
            if (step == PATIENCE || step > PATIENCE && tilts == 1 && !tilted && step % PATIENCE == 0) {
                tilt(tilts == 0 ? TILT : LAST_TILT);
                tilted = true;
                tilts++;
            }
            int row = worstRow();
            if (row < 0 && tilted && tilts == 1) {
                tilted = false;
                tableau.price();
                place();
                row = worstRow();
            }
            if (row < 0) {
                return true;
            }
            boolean below = value[row] < low(tableau.basic[row]);
            int entering = enter(row, below);
            if (entering < 0) {
                brokenRow = row;
                brokenBelow = below;
                return false;
            }
            exchange(row, entering, below ? low(tableau.basic[row]) : high(tableau.basic[row]));
        }
        return false;
    }

    /** Reduced costs are drawn apart, since equal ones let the pivots run in a circle; undone at the end, and bounds never rest on it. */
    private void tilt(double least) {
        for (int p = 0; p < at.length; p++) {
            double by = least * (1 + (p * 37 + 11) % 101 / 101.0);
            tableau.d[p] += at[p] > low(tableau.nonbasic[p]) ? -by : by;
        }
    }

    private int worstRow() {
        int worst = -1;
        double most = FEASIBLE;
        for (int r = 0; r < value.length; r++) {
            int variable = tableau.basic[r];
            double out = Math.max(low(variable) - value[r], value[r] - high(variable));
            if (out > most) {
                most = out;
                worst = r;
            }
        }
        return worst;
    }

    /** The place that enters for a row out of its bounds; places passed on the way are set to their other bound. -1 where none can. */
    private int enter(int row, boolean below) {
        double[] t = tableau.t[row];
        var passed = new boolean[tableau.columns];
        double left = below ? low(tableau.basic[row]) - value[row] : value[row] - high(tableau.basic[row]);
        while (true) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int p = 0; p < t.length; p++) {
                double slope = below ? t[p] : -t[p];
                if (passed[p] || Math.abs(slope) < SMALLEST_PIVOT) {
                    continue;
                }
                int variable = tableau.nonbasic[p];
                double high = high(variable);
                double low = low(variable);
                if (high == low || (at[p] == low ? slope > 0 : slope < 0)) {
                    continue;
                }
                double ratio = Math.abs(tableau.d[p]) / Math.abs(slope);
                if (ratio < least - 1e-12 || ratio < least + 1e-12 && Math.abs(slope) > Math.abs(t[best])) {
                    least = Math.min(ratio, least);
                    best = p;
                }
            }
            if (best < 0) {
                return -1;
            }
            left -= Math.abs(t[best]) * (high(tableau.nonbasic[best]) - low(tableau.nonbasic[best]));
            if (left <= FEASIBLE) {
                flip(passed);
                return best;
            }
            passed[best] = true;
        }
    }

    private void flip(boolean[] passed) {
        for (int p = 0; p < passed.length; p++) {
            if (passed[p]) {
                int variable = tableau.nonbasic[p];
                double other = at[p] == low(variable) ? high(variable) : low(variable);
                move(p, other - at[p]);
                at[p] = other;
            }
        }
    }

    private void move(int p, double by) {
        for (int r = 0; r < value.length; r++) {
            value[r] -= tableau.t[r][p] * by;
        }
    }

    private void exchange(int row, int p, double bound) {
        double by = (value[row] - bound) / tableau.t[row][p];
        move(p, by);
        value[row] = at[p] + by;
        at[p] = bound;
        tableau.pivot(row, p);
        pivots++;
    }

    /** x of the last solve. */
    double[] x() {
        var x = new double[tableau.columns];
        for (int p = 0; p < at.length; p++) {
            if (tableau.nonbasic[p] < tableau.columns) {
                x[tableau.nonbasic[p]] = at[p];
            }
        }
        for (int r = 0; r < value.length; r++) {
            int variable = tableau.basic[r];
            if (variable < tableau.columns) {
                x[variable] = Math.min(upper[variable], Math.max(lower[variable], value[r]));
            }
        }
        return x;
    }

    /** No point of the relaxation costs less than this. Sets {@link #reduced()}. */
    double bound() {
        return lagrangian(tableau.lines, tableau.duals(), tableau.cost, lower, upper, reduced);
    }

    /** How much the last bound rises a unit of each column, away from the bound it lies at. */
    double[] reduced() {
        return reduced;
    }

    /** What cost·x cannot be below for any weights of the lines, those of {@literal <=} rows below 0 taken as 0. Sets the reduced costs. */
    static double lagrangian(List<Tableau.Line> lines, double[] duals, double[] cost, double[] lower, double[] upper, double[] reduced) {
        System.arraycopy(cost, 0, reduced, 0, reduced.length);
        double sum = 0;
        double size = 0;
        for (int i = 0; i < duals.length; i++) {
            Tableau.Line line = lines.get(i);
            double y = line.equal() ? duals[i] : Math.max(0, duals[i]);
            if (y != 0) {
                sum -= y * line.b();
                size += Math.abs(y * line.b());
                for (int j = 0; j < reduced.length; j++) {
                    reduced[j] += y * line.a()[j];
                }
            }
        }
        for (int j = 0; j < reduced.length; j++) {
            double each = reduced[j] * (reduced[j] >= 0 ? lower[j] : upper[j]);
            sum += each;
            size += Math.abs(each);
        }
        return sum - 1e-13 * size;
    }

    private boolean provenEmpty() {
        double[] weights = tableau.combination(brokenRow);
        for (int i = 0; i < weights.length && !brokenBelow; i++) {
            weights[i] = -weights[i];
        }
        return lagrangian(tableau.lines, weights, new double[tableau.columns], lower, upper, reduced) > 0;
    }

    /** What the bound would become with a column held at a value, after at most {@code most} pivots; infinite where nothing is left. */
    double probe(int column, double held, int most) {
        Tableau kept = tableau;
        double[] keptAt = at;
        double[] keptValue = value;
        int keptPivots = pivots;
        double low = lower[column];
        double high = upper[column];
        tableau = kept.copy();
        at = keptAt.clone();
        lower[column] = held;
        upper[column] = held;
        boolean solved = iterate(most);
        double reached = !solved && brokenRow >= 0 && provenEmpty() ? Double.POSITIVE_INFINITY : bound();
        lower[column] = low;
        upper[column] = high;
        tableau = kept;
        at = keptAt;
        value = keptValue;
        pivots = keptPivots;
        return reached;
    }

    /** Drops slack cuts until at most {@code most} rows stand, those with the most slack first. Values are of no use until the next solve. */
    void purge(int most) {
        int m = tableau.rows();
        var slack = new double[m];
        for (int r = 0; r < value.length; r++) {
            int variable = tableau.basic[r];
            if (variable >= tableau.columns && tableau.lines.get(variable - tableau.columns).cut()) {
                slack[variable - tableau.columns] = value[r];
            }
        }
        double[] sorted = slack.clone();
        Arrays.sort(sorted);
        double limit = Math.max(1e-6, sorted[Math.min(m - 1, most)]);
        var marked = new boolean[m];
        for (int i = 0; i < m; i++) {
            marked[i] = slack[i] > limit;
        }
        tableau.drop(marked);
    }
}
