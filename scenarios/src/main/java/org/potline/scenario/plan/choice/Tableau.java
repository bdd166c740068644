package org.potline.scenario.plan.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows a·x + s = b over bounded columns x, each with its slack s (at least 0, or 0 alone), solved for a basis. Dense, since a plan's rows are
 * few and its tangents full.
 */
final class Tableau {
    /** A row a·x {@literal <=} b, or a·x = b. */
    record Line(double[] a, double b, boolean equal, boolean cut) {
    }

    final int columns;
    final double[] cost;
    final List<Line> lines = new ArrayList<>();
    /** Per basic variable: its coefficients over the nonbasic places; x_B + Σ t x_N = rhs. */
    double[][] t = new double[0][];
    double[] rhs = new double[0];
    int[] basic = new int[0];
    final int[] nonbasic;
    /** Reduced costs over the nonbasic places. */
    final double[] d;

    Tableau(double[] cost) {
        columns = cost.length;
        this.cost = cost;
        nonbasic = new int[columns];
        d = new double[columns];
        slackBasis();
    }

    int rows() {
        return lines.size();
    }

    private void slackBasis() {
        int m = lines.size();
        t = new double[m][];
        rhs = new double[m];
        basic = new int[m];
        for (int r = 0; r < m; r++) {
            t[r] = lines.get(r).a().clone();
            rhs[r] = lines.get(r).b();
            basic[r] = columns + r;
        }
        for (int p = 0; p < columns; p++) {
            nonbasic[p] = p;
        }
        System.arraycopy(cost, 0, d, 0, columns);
    }

    /** Adds a row; its slack becomes basic. */
    void add(Line line) {
        int m = lines.size();
        lines.add(line);
        var row = new double[columns];
        double value = line.b();
        for (int p = 0; p < columns; p++) {
            row[p] = nonbasic[p] < columns ? line.a()[nonbasic[p]] : 0;
        }
        for (int r = 0; r < m; r++) {
            double factor = basic[r] < columns ? line.a()[basic[r]] : 0;
            if (factor != 0) {
                for (int p = 0; p < columns; p++) {
                    row[p] -= factor * t[r][p];
                }
                value -= factor * rhs[r];
            }
        }
        t = Arrays.copyOf(t, m + 1);
        rhs = Arrays.copyOf(rhs, m + 1);
        basic = Arrays.copyOf(basic, m + 1);
        t[m] = row;
        rhs[m] = value;
        basic[m] = columns + m;
    }

    /** Lets the variable at nonbasic place p into the basis for the one of row r. */
    void pivot(int r, int p) {
        double[] row = t[r];
        double pivot = row[p];
        for (int q = 0; q < columns; q++) {
            row[q] /= pivot;
        }
        row[p] = 1 / pivot;
        rhs[r] /= pivot;
        for (int i = 0; i < t.length; i++) {
            double factor = i == r ? 0 : t[i][p];
            if (factor != 0) {
                double[] other = t[i];
                other[p] = 0;
                for (int q = 0; q < columns; q++) {
                    other[q] -= factor * row[q];
                }
                rhs[i] -= factor * rhs[r];
            }
        }
        double factor = d[p];
        d[p] = 0;
        for (int q = 0; factor != 0 && q < columns; q++) {
            d[q] -= factor * row[q];
        }
        int leaving = basic[r];
        basic[r] = nonbasic[p];
        nonbasic[p] = leaving;
    }

    /** Reduced costs afresh from the costs. */
    void price() {
        for (int p = 0; p < columns; p++) {
            d[p] = nonbasic[p] < columns ? cost[nonbasic[p]] : 0;
        }
        for (int r = 0; r < t.length; r++) {
            double each = basic[r] < columns ? cost[basic[r]] : 0;
            for (int p = 0; each != 0 && p < columns; p++) {
                d[p] -= each * t[r][p];
            }
        }
    }

    /** Solves afresh for the same basis, so that rounding does not build up; from the slacks where that basis has become poor. */
    void refactor() {
        var wanted = new boolean[columns + lines.size()];
        for (int variable : basic) {
            wanted[variable] = true;
        }
        slackBasis();
        for (int p = 0; p < columns; p++) {
            if (!wanted[nonbasic[p]] || nonbasic[p] >= columns) {
                continue;
            }
            int best = -1;
            for (int r = 0; r < t.length; r++) {
                if (!wanted[basic[r]] && (best < 0 || Math.abs(t[r][p]) > Math.abs(t[best][p]))) {
                    best = r;
                }
            }
            if (best >= 0 && Math.abs(t[best][p]) > 1e-7) {
                pivot(best, p);
            }
        }
        for (int p = 0; p < columns; p++) {
            if (nonbasic[p] >= columns && !lines.get(nonbasic[p] - columns).equal() && d[p] < -1e-7) {
                slackBasis();
                return;
            }
        }
    }

    /** Drops the cuts marked, all of them with a basic slack, and solves afresh. */
    void drop(boolean[] marked) {
        int kept = 0;
        var place = new int[lines.size()];
        for (int i = 0; i < marked.length; i++) {
            place[i] = marked[i] ? -1 : kept++;
        }
        var rows = new double[kept][];
        var values = new double[kept];
        var variables = new int[kept];
        int next = 0;
        for (int r = 0; r < t.length; r++) {
            int variable = basic[r] < columns ? basic[r] : place[basic[r] - columns] + columns;
            if (variable >= columns || basic[r] < columns) {
                rows[next] = t[r];
                values[next] = rhs[r];
                variables[next++] = variable;
            }
        }
        for (int p = 0; p < columns; p++) {
            nonbasic[p] = nonbasic[p] < columns ? nonbasic[p] : place[nonbasic[p] - columns] + columns;
        }
        t = rows;
        rhs = values;
        basic = variables;
        for (int i = marked.length - 1; i >= 0; i--) {
            if (marked[i]) {
                lines.remove(i);
            }
        }
    }

    /** Coefficients of the lines whose sum is the row of basic place r. */
    double[] combination(int r) {
        var weights = new double[lines.size()];
        if (basic[r] >= columns) {
            weights[basic[r] - columns] = 1;
        }
        for (int p = 0; p < columns; p++) {
            if (nonbasic[p] >= columns) {
                weights[nonbasic[p] - columns] = t[r][p];
            }
        }
        return weights;
    }

    /** Duals of the lines. */
    double[] duals() {
        var duals = new double[lines.size()];
        for (int p = 0; p < columns; p++) {
            if (nonbasic[p] >= columns) {
                duals[nonbasic[p] - columns] = d[p];
            }
        }
        return duals;
    }

    Tableau copy() {
        var copy = new Tableau(cost);
        copy.lines.addAll(lines);
        copy.t = new double[t.length][];
        for (int r = 0; r < t.length; r++) {
            copy.t[r] = t[r].clone();
        }
        copy.rhs = rhs.clone();
        copy.basic = basic.clone();
        System.arraycopy(nonbasic, 0, copy.nonbasic, 0, columns);
        System.arraycopy(d, 0, copy.d, 0, columns);
        return copy;
    }
}
