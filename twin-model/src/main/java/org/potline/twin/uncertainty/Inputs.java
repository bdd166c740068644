package org.potline.twin.uncertainty;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * The input quantities of a measurement and their correlation coefficients.
 *
 * @see "JCGM 100:2008, 5.2; JCGM 101:2008, 6.4.8"
 */
public final class Inputs {
    /** How far rounding of stated coefficients may make a matrix not positive semidefinite, of a diagonal of 1. */
    private static final double ROUNDING = 1e-9;

    private final List<Input> list;
    private final double[][] correlation;
    private final boolean independent;

    private Inputs(List<Input> list, double[][] correlation) {
        this.list = List.copyOf(list);
        this.correlation = correlation;
        var names = new HashSet<String>();
        for (Input input : list) {
            if (!names.add(input.name())) {
                throw new IllegalArgumentException("Two inputs have the name (%s): they would draw the same numbers.".formatted(input.name()));
            }
        }
        independent = correlation.length == 0;
    }

    /** Inputs independent of each other. */
    public static Inputs independent(List<Input> inputs) {
        return new Inputs(inputs, new double[0][]);
    }

    /**
     * Inputs with correlation coefficients r(i, j).
     *
     * @throws IllegalArgumentException if the matrix is none of correlation coefficients: not square, symmetric, with a diagonal of 1 and
     *     positive semidefinite
     */
    public static Inputs correlated(List<Input> inputs, double[][] correlation) {
        int n = inputs.size();
        if (correlation.length != n || Arrays.stream(correlation).anyMatch(row -> row.length != n)) {
            throw new IllegalArgumentException("The correlation matrix of %d inputs is not of %d rows and columns.".formatted(n, n));
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double r = correlation[i][j];
                if (i == j ? r != 1 : !(Math.abs(r) <= 1) || r != correlation[j][i]) {
                    throw new IllegalArgumentException("""
                            Correlation (%s) of inputs (%s) and (%s) is not %s.
                            Likely cause: a covariance in place of a correlation, or only one of the two places of it filled in."""
                            .formatted(r, inputs.get(i).name(), inputs.get(j).name(), i == j ? "1" : "within -1..1 and the same both ways"));
                }
            }
        }
        double[][] copy = Arrays.stream(correlation).map(double[]::clone).toArray(double[][]::new);
        factor(copy, inputs);
        return new Inputs(inputs, copy);
    }

    public List<Input> list() {
        return list;
    }

    public int size() {
        return list.size();
    }

    /** Correlation coefficient of two inputs, by their places. */
    public double correlation(int i, int j) {
        return independent ? i == j ? 1 : 0 : correlation[i][j];
    }

    /** Whether an input is correlated with any other. */
    public boolean isCorrelated(int i) {
        for (int j = 0; !independent && j < size(); j++) {
            if (j != i && correlation[i][j] != 0) {
                return true;
            }
        }
        return false;
    }

    double[] estimates() {
        return list.stream().mapToDouble(Input::estimate).toArray();
    }

    double[] standardUncertainties() {
        return list.stream().mapToDouble(Input::u).toArray();
    }

    /** Lower triangle whose product with its transpose is the correlation matrix, row by row; empty for independent inputs. */
    double[][] cholesky() {
        return independent ? correlation : factor(correlation, list);
    }

    private static double[][] factor(double[][] r, List<Input> inputs) {
        int n = r.length;
        double[][] lower = new double[n][];
        for (int i = 0; i < n; i++) {
            lower[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double rest = r[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                double pivot = lower[j][j];
                boolean impossible = i == j ? rest < -ROUNDING : pivot == 0 && Math.abs(rest) > Math.sqrt(ROUNDING);
                if (impossible) {
                    throw new IllegalArgumentException("""
                            The correlation of input (%s) with those before it cannot be: the matrix is not positive semidefinite.
                            Likely cause: coefficients rounded one by one, or estimated from different data.""".formatted(inputs.get(i).name()));
                }
                lower[i][j] = i == j ? rest < ROUNDING ? 0 : Math.sqrt(rest) : pivot == 0 ? 0 : rest / pivot;
            }
        }
        return lower;
    }
}
