package org.potline.scenario.plan.choice;

/**
 * M(x)⁻¹ of a reconciled variance, kept while x moves: each row that comes or goes is one rank-one change,
 * <pre>  (M + δ v vᵀ)⁻¹ = P − δ P v (P v)ᵀ / (1 + δ vᵀ P v),   P = M⁻¹  </pre>
 * and factored anew where a change would lose digits, where so many rows change that a factor is cheaper, and now and then.
 *
 * @see "J. Sherman, W. J. Morrison, Ann. Math. Statist. 21 (1950) 124"
 */
final class Covariance {
    private static final int REFACTOR_AFTER = 200;
    private static final double SMALLEST_DENOMINATOR = 1e-3;

    private final ReconciledVariance variance;
    private final int dimension;
    private final double[] x;
    private final double[][] inverse;
    private final double[] product;
    private int changes = REFACTOR_AFTER + 1;

    Covariance(ReconciledVariance variance) {
        this.variance = variance;
        dimension = variance.dimension();
        x = new double[variance.options()];
        inverse = new double[dimension][dimension];
        product = new double[dimension];
    }

    /** M(x)⁻¹ c. Close to it is enough where it is used: any vector gives a true bound. */
    double[] solution(double[] to) {
        int wanted = 0;
        for (int i = 0; i < x.length; i++) {
            wanted += to[i] == x[i] ? 0 : variance.rows(i).length;
        }
        boolean kept = changes + wanted <= REFACTOR_AFTER && wanted <= dimension;
        for (int i = 0; kept && i < x.length; i++) {
            if (to[i] != x[i]) {
                kept = change(i, to[i] - x[i]);
                x[i] = to[i];
            }
        }
        if (!kept) {
            refactor(to);
        }
        var solution = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            double sum = 0;
            for (int j = 0; j < dimension; j++) {
                sum += inverse[i][j] * variance.total(j);
            }
            solution[i] = sum;
        }
        return solution;
    }

    private boolean change(int option, double by) {
        for (double[] row : variance.rows(option)) {
            double seen = 0;
            for (int i = 0; i < dimension; i++) {
                product[i] = ReconciledVariance.dot(inverse[i], row);
                seen += product[i] * row[i];
            }
            double denominator = 1 + by * seen;
            if (!(denominator > SMALLEST_DENOMINATOR)) {
                return false;
            }
            for (int i = 0; i < dimension; i++) {
                double scaled = by * product[i] / denominator;
                for (int j = 0; scaled != 0 && j < dimension; j++) {
                    inverse[i][j] -= scaled * product[j];
                }
            }
            changes++;
        }
        return true;
    }

    private void refactor(double[] to) {
        System.arraycopy(to, 0, x, 0, x.length);
        Cholesky factor = variance.factor(x);
        for (int j = 0; j < dimension; j++) {
            var unit = new double[dimension];
            unit[j] = 1;
            double[] column = factor.solve(unit);
            for (int i = 0; i < dimension; i++) {
                inverse[i][j] = column[i];
            }
        }
        changes = 0;
    }
}
