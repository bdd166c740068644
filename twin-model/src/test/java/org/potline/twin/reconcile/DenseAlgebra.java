package org.potline.twin.reconcile;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/** Textbook algebra with full matrices, to compare with. */
final class DenseAlgebra {
    private static final double RANK = 1e-9;

    private DenseAlgebra() {
    }

    static RealMatrix balances(ReconciliationProblem problem, List<String> names) {
        double[][] a = new double[Math.max(1, problem.balances().size())][Math.max(1, names.size())];
        for (int j = 0; j < problem.balances().size(); j++) {
            for (int i = 0; i < names.size(); i++) {
                a[j][i] = problem.balances().get(j).coefficients().getOrDefault(names.get(i), 0.0);
            }
        }
        return new Array2DRowRealMatrix(a, false);
    }

    /** Rank after each row, then each column, is scaled to a largest entry of 1. */
    static int rank(RealMatrix matrix) {
        double[][] a = matrix.getData();
        for (double[] row : a) {
            double most = 0;
            for (double value : row) {
                most = Math.max(most, Math.abs(value));
            }
            for (int i = 0; most > 0 && i < row.length; i++) {
                row[i] /= most;
            }
        }
        double[] singular = new SingularValueDecomposition(new Array2DRowRealMatrix(a, false)).getSingularValues();
        int rank = 0;
        for (double value : singular) {
            rank += value > RANK ? 1 : 0;
        }
        return rank;
    }

    static RealMatrix covariance(ReconciliationProblem problem) {
        int n = problem.measurements().size();
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                for (var one : problem.measurements().get(i).estimate().shares()) {
                    for (var other : problem.measurements().get(k).estimate().shares()) {
                        v[i][k] += one.cause().equals(other.cause()) ? one.amount() * other.amount() : 0;
                    }
                }
            }
        }
        return new Array2DRowRealMatrix(v, false);
    }

    /** Rows that span all combinations of balances from which the unmeasured quantities cancel. */
    static RealMatrix projector(RealMatrix unmeasured) {
        var decomposition = new SingularValueDecomposition(unmeasured.multiply(unmeasured.transpose()));
        RealMatrix u = decomposition.getU();
        double[] singular = decomposition.getSingularValues();
        int rank = 0;
        while (rank < singular.length && singular[rank] > 1e-11 * Math.max(singular[0], 1e-300)) {
            rank++;
        }
        return rank == u.getColumnDimension() ? null : u.getSubMatrix(0, u.getRowDimension() - 1, rank, u.getColumnDimension() - 1).transpose();
    }
}
