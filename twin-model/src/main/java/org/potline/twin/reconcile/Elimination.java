package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Gaussian elimination of sparse rows. The next pivot is the entry that can bring in fewest new ones (Markowitz), of those that are
 * at least a tenth of the largest of their column and can be trusted.
 *
 * @see "Duff, Erisman, Reid: Direct Methods for Sparse Matrices, 2nd ed., 7.2 and 7.8"
 */
final class Elimination {
    private static final double THRESHOLD = 0.1;
    private static final double LEAST_TRUST = 1e-8;
    private final List<SparseRow> rows;
    private final int columns;
    private final int[] pivots;

    /** @param columns number of columns */
    Elimination(List<SparseRow> rows, int columns) {
        this.rows = new ArrayList<>(rows);
        this.columns = columns;
        this.pivots = new int[rows.size()];
        Arrays.fill(pivots, -1);
    }

    /**
     * Eliminates columns until no row without a pivot has an entry in any of them.
     *
     * @param wanted     the columns
     * @param everywhere from rows that have a pivot too (Gauss-Jordan)
     */
    void eliminate(IntPredicate wanted, boolean everywhere) {
        int[] counts = new int[columns];
        double[] largest = new double[columns];
        while (true) {
            count(wanted, counts, largest);
            int row = -1;
            int at = -1;
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < rows.size(); i++) {
                if (pivots[i] < 0) {
                    SparseRow each = rows.get(i);
                    for (int k = 0; k < each.size(); k++) {
                        double cost = wanted.test(each.columns[k]) ? cost(each, k, counts, largest) : Double.POSITIVE_INFINITY;
                        if (cost < best) {
                            best = cost;
                            row = i;
                            at = k;
                        }
                    }
                }
            }
            if (row < 0) {
                return;
            }
            pivots[row] = rows.get(row).columns[at];
            clear(row, everywhere);
        }
    }

    private void count(IntPredicate wanted, int[] counts, double[] largest) {
        Arrays.fill(counts, 0);
        Arrays.fill(largest, 0);
        for (int i = 0; i < rows.size(); i++) {
            SparseRow each = rows.get(i);
            for (int k = 0; k < each.size() && pivots[i] < 0; k++) {
                int column = each.columns[k];
                if (wanted.test(column)) {
                    counts[column]++;
                    largest[column] = Math.max(largest[column], Math.abs(each.values[k]));
                }
            }
        }
    }

    /** Entries that a pivot could bring in; one that is small or made of rounding comes only when there is no other. */
    private static double cost(SparseRow row, int at, int[] counts, double[] largest) {
        int column = row.columns[at];
        double markowitz = (double) (row.size() - 1) * (counts[column] - 1);
        boolean sound = Math.abs(row.values[at]) >= THRESHOLD * largest[column] && row.trust(at) >= LEAST_TRUST;
        return sound ? markowitz : 1e18 / (row.trust(at) * Math.abs(row.values[at]) / largest[column]);
    }

    private void clear(int row, boolean everywhere) {
        SparseRow pivot = rows.get(row);
        int column = pivots[row];
        for (int i = 0; i < rows.size(); i++) {
            if (i != row && (everywhere || pivots[i] < 0) && rows.get(i).has(column)) {
                rows.set(i, rows.get(i).without(column, pivot));
            }
        }
    }

    SparseRow row(int i) {
        return rows.get(i);
    }

    /** Column of the pivot of a row, or -1. */
    int pivot(int i) {
        return pivots[i];
    }

    int size() {
        return rows.size();
    }
}
