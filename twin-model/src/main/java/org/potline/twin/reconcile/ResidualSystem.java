package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The independent balances between measured values, ready to be solved: B by rows, V Bᵀ by measured values, and the factors of B V Bᵀ.
 *
 * <p>Where one measured value is so uncertain that it drowns the others of its balance, and it stands in several, it is left in one of them
 * and eliminated from the others. The answer is the same, and B V Bᵀ keeps its digits.
 */
final class ResidualSystem {
    /** Variance of one term over that of all others in a balance, from which it drowns them. */
    private static final double DROWNS = 1e4;

    private final BalanceStructure structure;
    private final List<SparseRow> rows;
    private final LdlFactor factor;
    final int[] rowStart;
    final int[] rowColumn;
    final double[] rowValue;
    final double[] constants;
    final int[] gainStart;
    final int[] gainRow;
    final double[] gainValue;

    ResidualSystem(BalanceStructure structure) {
        this.structure = structure;
        rows = new ArrayList<>(structure.independent());
        settle();
        var shares = new ArrayList<double[]>();
        rows.forEach(row -> shares.add(shares(row)));
        factor = new LdlFactor(covariance(shares));
        int r = rows.size();
        rowStart = new int[r + 1];
        constants = new double[r];
        for (int j = 0; j < r; j++) {
            SparseRow row = row(j);
            rowStart[j + 1] = rowStart[j] + row.count(column -> column < structure.measured());
            constants[j] = row.value(structure.constantColumn());
        }
        rowColumn = new int[rowStart[r]];
        rowValue = new double[rowStart[r]];
        for (int j = 0; j < r; j++) {
            System.arraycopy(row(j).columns, 0, rowColumn, rowStart[j], rowStart[j + 1] - rowStart[j]);
            System.arraycopy(row(j).values, 0, rowValue, rowStart[j], rowStart[j + 1] - rowStart[j]);
        }
        List<TreeMap<Integer, Double>> gains = gains(shares);
        gainStart = new int[gains.size() + 1];
        for (int i = 0; i < gains.size(); i++) {
            gainStart[i + 1] = gainStart[i] + gains.get(i).size();
        }
        gainRow = gains.stream().flatMapToInt(row -> row.keySet().stream().mapToInt(Integer::intValue)).toArray();
        gainValue = gains.stream().flatMapToDouble(row -> row.values().stream().mapToDouble(Double::doubleValue)).toArray();
    }

    /** The balance at a place of the order of the factors. */
    private SparseRow row(int place) {
        return rows.get(factor.order[place]);
    }

    private void settle() {
        ErrorMatrix errors = structure.errors();
        int[] coarsestFirst = IntStream.range(0, structure.measured()).filter(i -> !errors.isPerfect(i)).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -errors.variance(i))).mapToInt(Integer::intValue).toArray();
        boolean[] taken = new boolean[rows.size()];
        for (int column : coarsestFirst) {
            int best = -1;
            double most = DROWNS;
            for (int j = 0; j < rows.size(); j++) {
                double share = taken[j] || !rows.get(j).has(column) ? 0 : share(rows.get(j), column);
                if (share > most) {
                    most = share;
                    best = j;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                clear(column, best);
            }
        }
    }

    private double share(SparseRow row, int column) {
        double own = row.value(column) * row.value(column) * structure.errors().variance(column);
        double others = 0;
        for (int k = 0; k < row.size() && row.columns[k] < structure.measured(); k++) {
            if (row.columns[k] != column) {
                others += row.values[k] * row.values[k] * structure.errors().variance(row.columns[k]);
            }
        }
        return others > 0 ? own / others : Double.POSITIVE_INFINITY;
    }

    private void clear(int column, int pivot) {
        for (int j = 0; j < rows.size(); j++) {
            if (j != pivot && rows.get(j).has(column)) {
                rows.set(j, rows.get(j).without(column, rows.get(pivot)));
            }
        }
    }

    private double[] shares(SparseRow row) {
        double[] sums = new double[structure.errors().causes().size()];
        double[] spans = new double[sums.length];
        structure.addErrors(row, sums, spans);
        for (int c = 0; c < sums.length; c++) {
            sums[c] = Math.abs(sums[c]) > SparseRow.TOLERANCE * spans[c] ? sums[c] : 0;
        }
        return sums;
    }

    /** B V Bᵀ = (B G)(B G)ᵀ. */
    private static List<TreeMap<Integer, Double>> covariance(List<double[]> shares) {
        var s = new ArrayList<TreeMap<Integer, Double>>();
        shares.forEach(row -> s.add(new TreeMap<>()));
        int causes = shares.isEmpty() ? 0 : shares.get(0).length;
        for (int c = 0; c < causes; c++) {
            int cause = c;
            int[] with = IntStream.range(0, s.size()).filter(j -> shares.get(j)[cause] != 0).toArray();
            for (int i : with) {
                for (int j : with) {
                    s.get(i).merge(j, shares.get(i)[c] * shares.get(j)[c], Double::sum);
                }
            }
        }
        return s;
    }

    /** V Bᵀ = G (B G)ᵀ, by measured values; its columns numbered by the order of the factors. */
    private List<TreeMap<Integer, Double>> gains(List<double[]> shares) {
        var gains = new ArrayList<TreeMap<Integer, Double>>();
        IntStream.range(0, structure.measured()).forEach(i -> gains.add(new TreeMap<>()));
        double[] sums = new double[structure.measured()];
        for (int place = 0; place < rows.size(); place++) {
            double[] row = shares.get(factor.order[place]);
            Arrays.fill(sums, 0);
            for (int c = 0; c < row.length; c++) {
                if (row[c] != 0) {
                    structure.errors().spread(c, row[c], sums);
                }
            }
            for (int i = 0; i < sums.length; i++) {
                if (sums[i] != 0) {
                    gains.get(i).put(place, sums[i]);
                }
            }
        }
        return gains;
    }

    LdlFactor factor() {
        return factor;
    }

    BalanceStructure structure() {
        return structure;
    }

    int degreesOfFreedom() {
        return rows.size();
    }

    /** B m − b. */
    void residuals(double[] values, double[] residuals) {
        for (int j = 0; j < constants.length; j++) {
            double sum = constants[j];
            for (int at = rowStart[j]; at < rowStart[j + 1]; at++) {
                sum += rowValue[at] * values[rowColumn[at]];
            }
            residuals[j] = sum;
        }
    }

    /** x := x − V Bᵀ λ. */
    void correct(double[] values, double[] multipliers) {
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            for (int at = gainStart[i]; at < gainStart[i + 1]; at++) {
                value -= gainValue[at] * multipliers[gainRow[at]];
            }
            values[i] = value;
        }
    }

    /** λ := (B V Bᵀ)⁻¹ r. @return rᵀ (B V Bᵀ)⁻¹ r */
    double solve(double[] residuals) {
        factor.forward(residuals);
        double sum = 0;
        for (int j = 0; j < residuals.length; j++) {
            double scaled = residuals[j] * factor.inverseD[j];
            sum += residuals[j] * scaled;
            residuals[j] = scaled;
        }
        factor.backward(residuals);
        return sum;
    }

    /**
     * How a combination of reconciled values hangs on the measured ones: f − Bᵀ (B V Bᵀ)⁻¹ B V f, done twice so that rounding of the first
     * is reconciled too.
     */
    double[] influence(double[] weights) {
        double[] influence = weights.clone();
        double[] multipliers = new double[rows.size()];
        for (int time = 0; time < 2; time++) {
            Arrays.fill(multipliers, 0);
            for (int i = 0; i < influence.length; i++) {
                for (int at = gainStart[i]; at < gainStart[i + 1]; at++) {
                    multipliers[gainRow[at]] += gainValue[at] * influence[i];
                }
            }
            solve(multipliers);
            for (int j = 0; j < multipliers.length; j++) {
                for (int at = rowStart[j]; at < rowStart[j + 1]; at++) {
                    influence[rowColumn[at]] -= rowValue[at] * multipliers[j];
                }
            }
        }
        return influence;
    }

    /** D^(−1/2) L⁻¹ of residuals: independent of each other, with variance 1 when nothing is wrong. */
    double[] whitened(double[] residuals) {
        double[] white = residuals.clone();
        factor.forward(white);
        for (int j = 0; j < white.length; j++) {
            white[j] *= Math.sqrt(factor.inverseD[j]);
        }
        return white;
    }

    /** What a unit fault of a measured value makes of the whitened residuals. */
    double[] signature(int measured) {
        double[] column = new double[rows.size()];
        for (int j = 0; j < column.length; j++) {
            for (int at = rowStart[j]; at < rowStart[j + 1]; at++) {
                if (rowColumn[at] == measured) {
                    column[j] = rowValue[at];
                }
            }
        }
        return whitened(column);
    }
}
