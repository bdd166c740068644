package org.potline.scenario.plan.choice;

import java.util.List;

/**
 * Variance of a total c·z of reconciled flows z.
 * <pre>  f(x) = cᵀ M(x)⁻¹ c,   M(x) = M0 + Σ_i x_i Σ_k w_ik a_ik a_ikᵀ  </pre>
 * z reduced coordinates of the balances (what the balances leave free); M0 what is known of them before any meter [1/t²], positive definite;
 * a row a is what a meter reads of z, w = 1/u² of the reading. f is convex in x and 1/f is concave: 1/f = min zᵀMz over cᵀz = 1, and each of
 * these is linear in x. Gradient: −Σ_k w_ik (a_ikᵀ M⁻¹ c)².
 *
 * @see "S. Boyd, L. Vandenberghe, Convex Optimization (2004), 3.1.7 (matrix fractional function) and 7.5 (experiment design)"
 */
public final class ReconciledVariance implements Variance {
    /** What one reading of an option sees: direction a in reduced coordinates, and weight w = 1/u², over 0. */
    public record Row(double[] direction, double weight) {
        public Row {
            direction = direction.clone();
            AdditiveVariance.refuseUnlessFinite("direction", direction);
            if (!(weight > 0) || !Double.isFinite(weight)) {
                throw new IllegalArgumentException("weight (" + weight + ") is not a finite number over 0. Likely cause: u of the meter is 0.");
            }
        }

        @Override
        public double[] direction() {
            return direction.clone();
        }
    }

    private final double[][] prior;
    private final double[] total;
    /** sqrt(w)·a of each row, option by option. */
    private final double[][][] rows;

    /**
     * @param prior   M0, symmetric, positive definite; lower triangle is read
     * @param total   c, the total in reduced coordinates
     * @param options rows of each option; an option that reads nothing has none
     */
    public ReconciledVariance(double[][] prior, double[] total, List<List<Row>> options) {
        int d = total.length;
        AdditiveVariance.refuseUnlessFinite("total", total);
        this.total = total.clone();
        this.prior = new double[d][];
        if (prior.length != d) {
            throw new IllegalArgumentException("prior has " + prior.length + " rows, total " + d + ".");
        }
        for (int i = 0; i < d; i++) {
            AdditiveVariance.refuseUnlessFinite("prior", prior[i]);
            this.prior[i] = prior[i].clone();
        }
        rows = new double[options.size()][][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = options.get(i).stream().map(row -> scaled(row, d)).toArray(double[][]::new);
        }
        new Cholesky(this.prior);
    }

    private static double[] scaled(Row row, int d) {
        double[] direction = row.direction();
        if (direction.length != d) {
            throw new IllegalArgumentException("A row has " + direction.length + " coordinates, total " + d + ".");
        }
        double root = Math.sqrt(row.weight());
        for (int j = 0; j < d; j++) {
            direction[j] *= root;
        }
        return direction;
    }

    int dimension() {
        return total.length;
    }

    boolean isZero() {
        return dot(total, total) == 0;
    }

    double total(int j) {
        return total[j];
    }

    /** sqrt(w)·a of the rows of an option; not to be altered. */
    double[][] rows(int option) {
        return rows[option];
    }

    /**
     * A line over information 1/f, from any z with c·z not 0: 1/f(x) {@literal <=} zᵀM(x)z/(c·z)², touching where z = M(x)⁻¹c. Sets the
     * slope of each option, returns the constant [1/t²].
     */
    double information(double[] z, double[] slopes) {
        double seen = dot(total, z);
        double square = seen * seen;
        double constant = 0;
        for (int i = 0; i < z.length; i++) {
            double sum = prior[i][i] * z[i];
            for (int j = 0; j < i; j++) {
                sum += 2 * prior[i][j] * z[j];
            }
            constant += sum * z[i];
        }
        for (int option = 0; option < rows.length; option++) {
            double sum = 0;
            for (double[] row : rows[option]) {
                double each = dot(row, z);
                sum += each * each;
            }
            slopes[option] = sum / square;
        }
        return constant / square;
    }

    /** M(x), freshly summed and factored. */
    Cholesky factor(double[] x) {
        int d = total.length;
        var m = new double[d][];
        for (int i = 0; i < d; i++) {
            m[i] = prior[i].clone();
        }
        for (int option = 0; option < rows.length; option++) {
            if (x[option] == 0) {
                continue;
            }
            for (double[] row : rows[option]) {
                for (int i = 0; i < d; i++) {
                    double scaled = x[option] * row[i];
                    for (int j = 0; scaled != 0 && j <= i; j++) {
                        m[i][j] += scaled * row[j];
                    }
                }
            }
        }
        return new Cholesky(m);
    }

    @Override
    public int options() {
        return rows.length;
    }

    @Override
    public double at(double[] x) {
        return dot(total, factor(x).solve(total));
    }

    @Override
    public double addGradient(double[] x, double factor, double[] gradient) {
        double[] z = factor(x).solve(total);
        for (int i = 0; i < rows.length; i++) {
            for (double[] row : rows[i]) {
                double seen = dot(row, z);
                gradient[i] -= factor * seen * seen;
            }
        }
        return dot(total, z);
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
