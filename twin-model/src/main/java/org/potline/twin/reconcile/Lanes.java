package org.potline.twin.reconcile;

import java.util.Arrays;

/**
 * Sparse sums over many sets at once, lane by lane: the loops run along whole arrays at equal places, which the compiler turns into vector
 * instructions. Each lane sums in the order in which one set alone would.
 */
final class Lanes {
    private Lanes() {
    }

    /** sum := sum + Σ value · y[column], ascending. */
    static void add(double[] sum, double[] values, int[] columns, int from, int to, double[][] y, int lanes) {
        int at = from;
        for (; at + 1 < to; at += 2) {
            add(sum, values[at], y[columns[at]], values[at + 1], y[columns[at + 1]], lanes);
        }
        if (at < to) {
            add(sum, values[at], y[columns[at]], lanes);
        }
    }

    /** sum := sum − Σ value · y[column], ascending. */
    static void subtract(double[] sum, double[] values, int[] columns, int from, int to, double[][] y, int lanes) {
        int at = from;
        for (; at + 3 < to; at += 4) {
            subtract(sum, values[at], y[columns[at]], values[at + 1], y[columns[at + 1]], values[at + 2], y[columns[at + 2]], values[at + 3],
                    y[columns[at + 3]], lanes);
        }
        for (; at < to; at++) {
            subtract(sum, values[at], y[columns[at]], lanes);
        }
    }

    /** sum := sum − Σ value · y[column], descending. */
    static void subtractDown(double[] sum, double[] values, int[] columns, int from, int to, double[][] y, int lanes) {
        int at = to - 1;
        for (; at - 3 >= from; at -= 4) {
            subtract(sum, values[at], y[columns[at]], values[at - 1], y[columns[at - 1]], values[at - 2], y[columns[at - 2]], values[at - 3],
                    y[columns[at - 3]], lanes);
        }
        for (; at >= from; at--) {
            subtract(sum, values[at], y[columns[at]], lanes);
        }
    }

    /** sum := Σ d · y², ascending. */
    static void sumSquares(double[] sum, double[][] y, double[] d, int lanes) {
        Arrays.fill(sum, 0, lanes, 0);
        for (int j = 0; j < y.length; j++) {
            square(sum, y[j], d[j], lanes);
        }
    }

    private static void square(double[] sum, double[] a, double d, int lanes) {
        for (int k = 0; k < lanes; k++) {
            sum[k] = sum[k] + a[k] * (a[k] * d);
        }
    }

    static void scale(double[] to, double[] from, double factor, int lanes) {
        for (int k = 0; k < lanes; k++) {
            to[k] = from[k] * factor;
        }
    }

    private static void add(double[] sum, double p, double[] a, int lanes) {
        for (int k = 0; k < lanes; k++) {
            sum[k] = sum[k] + p * a[k];
        }
    }

    private static void add(double[] sum, double p, double[] a, double q, double[] b, int lanes) {
        for (int k = 0; k < lanes; k++) {
            sum[k] = sum[k] + p * a[k] + q * b[k];
        }
    }

    private static void subtract(double[] sum, double p, double[] a, int lanes) {
        for (int k = 0; k < lanes; k++) {
            sum[k] = sum[k] - p * a[k];
        }
    }

    private static void subtract(double[] sum, double p, double[] a, double q, double[] b, double r, double[] c, double s, double[] d, int lanes) {
        for (int k = 0; k < lanes; k++) {
            sum[k] = sum[k] - p * a[k] - q * b[k] - r * c[k] - s * d[k];
        }
    }
}
