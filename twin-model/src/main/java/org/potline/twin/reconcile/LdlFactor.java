package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Factors P S Pᵀ = L D Lᵀ of a sparse positive definite matrix; the order P is that of minimum degree. L, without its diagonal of ones, is
 * kept by columns and by rows, so that each way of going through it runs along memory, with the same sums in the same order.
 *
 * @see "George, Liu: The evolution of the minimum degree ordering algorithm, SIAM Review 31 (1989) 1"
 * @see "Davis: Direct Methods for Sparse Linear Systems (2006), 4.8 (left-looking Cholesky)"
 */
final class LdlFactor {
    final int size;
    /** The row of S at each place. */
    final int[] order;
    final double[] inverseD;
    final int[] columnStart;
    final int[] columnRow;
    final double[] columnValue;
    final int[] rowStart;
    final int[] rowColumn;
    final double[] rowValue;

    /** @param s rows of the matrix: both halves */
    LdlFactor(List<TreeMap<Integer, Double>> s) {
        size = s.size();
        order = new int[size];
        inverseD = new double[size];
        int[][] pattern = minimumDegree(s);
        double[][] values = factor(s, pattern);
        columnStart = new int[size + 1];
        rowStart = new int[size + 1];
        for (int j = 0; j < size; j++) {
            columnStart[j + 1] = columnStart[j] + pattern[j].length;
            for (int i : pattern[j]) {
                rowStart[i + 1]++;
            }
        }
        for (int i = 0; i < size; i++) {
            rowStart[i + 1] += rowStart[i];
        }
        columnRow = new int[columnStart[size]];
        columnValue = new double[columnStart[size]];
        rowColumn = new int[columnStart[size]];
        rowValue = new double[columnStart[size]];
        lay(pattern, values);
    }

    private void lay(int[][] pattern, double[][] values) {
        int[] next = rowStart.clone();
        for (int j = 0; j < size; j++) {
            System.arraycopy(pattern[j], 0, columnRow, columnStart[j], pattern[j].length);
            System.arraycopy(values[j], 0, columnValue, columnStart[j], pattern[j].length);
            for (int k = 0; k < pattern[j].length; k++) {
                rowColumn[next[pattern[j][k]]] = j;
                rowValue[next[pattern[j][k]]++] = values[j][k];
            }
        }
    }

    /** Finds the order, and the rows of each column of L below its diagonal, ascending, numbered by that order. */
    private int[][] minimumDegree(List<TreeMap<Integer, Double>> s) {
        var neighbours = new ArrayList<TreeSet<Integer>>();
        for (int i = 0; i < size; i++) {
            var row = new TreeSet<>(s.get(i).keySet());
            row.remove(i);
            neighbours.add(row);
        }
        var waiting = new TreeSet<Long>();   // degree, then number
        for (int i = 0; i < size; i++) {
            waiting.add(((long) neighbours.get(i).size() << Integer.SIZE) + i);
        }
        int[] place = new int[size];
        int[][] below = new int[size][];
        for (int j = 0; j < size; j++) {
            int node = (int) (long) waiting.pollFirst();
            order[j] = node;
            place[node] = j;
            TreeSet<Integer> around = neighbours.get(node);
            below[j] = around.stream().mapToInt(Integer::intValue).toArray();
            for (int other : below[j]) {
                TreeSet<Integer> theirs = neighbours.get(other);
                waiting.remove(((long) theirs.size() << Integer.SIZE) + other);
                theirs.addAll(around);
                theirs.remove(other);
                theirs.remove(node);
                waiting.add(((long) theirs.size() << Integer.SIZE) + other);
            }
        }
        for (int[] rows : below) {
            Arrays.setAll(rows, k -> place[rows[k]]);
            Arrays.sort(rows);
        }
        return below;
    }

    /** Column by column: what the columns before it take from it. */
    private double[][] factor(List<TreeMap<Integer, Double>> s, int[][] pattern) {
        double[][] values = new double[size][];
        int[] place = new int[size];
        for (int j = 0; j < size; j++) {
            place[order[j]] = j;
        }
        var before = new ArrayList<List<int[]>>();   // of each row: columns before, and where it stands in them
        for (int j = 0; j < size; j++) {
            before.add(new ArrayList<>());
        }
        double[] work = new double[size];
        double[] d = new double[size];
        for (int j = 0; j < size; j++) {
            for (var entry : s.get(order[j]).entrySet()) {
                work[place[entry.getKey()]] = entry.getValue();
            }
            for (int[] each : before.get(j)) {
                int k = each[0];
                double factor = values[k][each[1]] * d[k];
                for (int at = each[1]; at < pattern[k].length; at++) {
                    work[pattern[k][at]] -= values[k][at] * factor;
                }
            }
            d[j] = work[j];
            inverseD[j] = 1 / d[j];
            values[j] = new double[pattern[j].length];
            for (int at = 0; at < pattern[j].length; at++) {
                values[j][at] = work[pattern[j][at]] / d[j];
                before.get(pattern[j][at]).add(new int[] {j, at});
            }
            Arrays.fill(work, 0);
        }
        return values;
    }

    /** y := L⁻¹ y, numbered by the order. */
    void forward(double[] y) {
        for (int j = 0; j < size; j++) {
            double known = y[j];
            for (int at = columnStart[j]; at < columnStart[j + 1]; at++) {
                y[columnRow[at]] -= columnValue[at] * known;
            }
        }
    }

    /** y := L⁻ᵀ y, numbered by the order. */
    void backward(double[] y) {
        for (int i = size - 1; i >= 0; i--) {
            double known = y[i];
            for (int at = rowStart[i]; at < rowStart[i + 1]; at++) {
                y[rowColumn[at]] -= rowValue[at] * known;
            }
        }
    }
}
