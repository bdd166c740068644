package org.potline.scenario.plan.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Quantities that meet linear equations, told by as few of them as are free: each as a linear function of the free ones. Quantities are
 * taken relative to their amounts, so that all are of order one.
 */
final class ReducedState {
    /** Entries are of order one: what is less is rounding. */
    private static final double NOUGHT = 1e-9;

    private final List<String> names;
    private final Map<String, double[]> rows = new LinkedHashMap<>();
    private final int free;

    /**
     * Finds the free ones, by Gauss–Jordan elimination with complete pivoting.
     *
     * @param amounts   amount of each quantity, none 0, in the order in which they are numbered
     * @param equations Σ factor · quantity = 0
     */
    ReducedState(Map<String, Double> amounts, List<Map<String, Double>> equations) {
        names = List.copyOf(amounts.keySet());
        double[][] scaled = equations.stream().map(terms -> scaled(terms, amounts)).toArray(double[][]::new);
        int[] pivots = eliminate(scaled, names.size());
        var freeOnes = new ArrayList<Integer>();
        for (int column = 0; column < names.size(); column++) {
            if (pivots[column] < 0) {
                freeOnes.add(column);
            }
        }
        free = freeOnes.size();
        for (int column = 0; column < names.size(); column++) {
            var row = new double[free];
            for (int place = 0; place < free; place++) {
                row[place] = pivots[column] < 0 ? (freeOnes.get(place) == column ? 1 : 0) : -scaled[pivots[column]][freeOnes.get(place)];
            }
            rows.put(names.get(column), row);
        }
    }

    private double[] scaled(Map<String, Double> terms, Map<String, Double> amounts) {
        var row = new double[names.size()];
        terms.forEach((name, factor) -> row[names.indexOf(name)] += factor * amounts.get(name));
        double largest = 0;
        for (double entry : row) {
            largest = Math.max(largest, Math.abs(entry));
        }
        for (int i = 0; i < row.length; i++) {
            row[i] = largest == 0 ? 0 : row[i] / largest;
        }
        return row;
    }

    /** Brings equations into the form "pivot + Σ others = 0"; the equation of each column that is one, -1 of those that are free. */
    private static int[] eliminate(double[][] equations, int columns) {
        var pivots = new int[columns];
        Arrays.fill(pivots, -1);
        for (int done = 0; done < equations.length; done++) {
            int[] largest = largest(equations, done);
            if (Math.abs(equations[largest[0]][largest[1]]) < NOUGHT) {
                break;
            }
            double[] row = equations[largest[0]];
            equations[largest[0]] = equations[done];
            equations[done] = row;
            double pivot = row[largest[1]];
            for (int i = 0; i < columns; i++) {
                row[i] /= pivot;
            }
            for (int other = 0; other < equations.length; other++) {
                subtract(equations, other, done, largest[1]);
            }
            pivots[largest[1]] = done;
        }
        return pivots;
    }

    private static int[] largest(double[][] equations, int from) {
        var place = new int[] {from, 0};
        for (int row = from; row < equations.length; row++) {
            for (int column = 0; column < equations[row].length; column++) {
                if (Math.abs(equations[row][column]) > Math.abs(equations[place[0]][place[1]])) {
                    place = new int[] {row, column};
                }
            }
        }
        return place;
    }

    private static void subtract(double[][] equations, int other, int done, int column) {
        double factor = equations[other][column];
        if (other != done && factor != 0) {
            for (int i = 0; i < equations[other].length; i++) {
                equations[other][i] -= factor * equations[done][i];
            }
            equations[other][column] = 0;
        }
    }

    /** How many are free. */
    int free() {
        return free;
    }

    /** A quantity, relative to its amount, as a linear function of the free ones. */
    double[] row(String name) {
        return rows.get(name).clone();
    }
}
