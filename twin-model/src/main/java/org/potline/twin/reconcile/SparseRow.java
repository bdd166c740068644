package org.potline.twin.reconcile;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A row of a linear system, by its entries that are not nought. Each entry knows its span: the largest amount it is a difference of.
 * An entry smaller than its span by {@link #TOLERANCE} is what rounding left of nought, and is left out. So a rank does not depend on units.
 *
 * @see "Higham: Accuracy and Stability of Numerical Algorithms, 2nd ed., 3.3 (running error analysis)"
 */
final class SparseRow {
    /** Some thousand rounding errors: what is less, of the amounts it was made of, is nought. */
    static final double TOLERANCE = 1e-12;

    /** Number of the row it came from. */
    final int source;
    final int[] columns;
    final double[] values;
    private final double[] spans;

    private SparseRow(int source, int[] columns, double[] values, double[] spans) {
        this.source = source;
        this.columns = columns;
        this.values = values;
        this.spans = spans;
    }

    /**
     * A row, scaled by a power of two so that its largest entry is near 1.
     *
     * @param columns ascending
     */
    static SparseRow scaled(int source, int[] columns, double[] values, double largest) {
        double[] scaled = values.clone();
        int exponent = largest > 0 ? -Math.getExponent(largest) : 0;
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = Math.scalb(scaled[i], exponent);
        }
        double[] spans = new double[scaled.length];
        Arrays.setAll(spans, i -> Math.abs(scaled[i]));
        return new SparseRow(source, columns, scaled, spans);
    }

    int size() {
        return columns.length;
    }

    double value(int column) {
        int at = Arrays.binarySearch(columns, column);
        return at < 0 ? 0 : values[at];
    }

    boolean has(int column) {
        return Arrays.binarySearch(columns, column) >= 0;
    }

    /** How far an entry can be trusted: 1 as given, the less the more of it cancelled. */
    double trust(int at) {
        return Math.abs(values[at]) / spans[at];
    }

    int count(IntPredicate wanted) {
        int count = 0;
        for (int column : columns) {
            count += wanted.test(column) ? 1 : 0;
        }
        return count;
    }

    /** This row and further entries behind its last. */
    SparseRow with(int[] moreColumns, double[] moreValues, double[] moreSpans) {
        int more = moreColumns.length;
        int[] allColumns = Arrays.copyOf(columns, size() + more);
        double[] allValues = Arrays.copyOf(values, size() + more);
        double[] allSpans = Arrays.copyOf(spans, size() + more);
        System.arraycopy(moreColumns, 0, allColumns, size(), more);
        System.arraycopy(moreValues, 0, allValues, size(), more);
        System.arraycopy(moreSpans, 0, allSpans, size(), more);
        return new SparseRow(source, allColumns, allValues, allSpans);
    }

    /** This row less so much of another that a column, which both have, is gone. */
    SparseRow without(int column, SparseRow by) {
        int mine = Arrays.binarySearch(columns, column);
        int pivot = Arrays.binarySearch(by.columns, column);
        double factor = values[mine] / by.values[pivot];
        double doubt = Math.max(1 / trust(mine), 1 / by.trust(pivot));
        int[] newColumns = new int[size() + by.size()];
        double[] newValues = new double[newColumns.length];
        double[] newSpans = new double[newColumns.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < size() || j < by.size()) {
            int at = Math.min(i < size() ? columns[i] : Integer.MAX_VALUE, j < by.size() ? by.columns[j] : Integer.MAX_VALUE);
            double value = 0;
            double span = 0;
            if (i < size() && columns[i] == at) {
                value = values[i];
                span = spans[i++];
            }
            if (j < by.size() && by.columns[j] == at) {
                value -= factor * by.values[j];
                span = Math.max(span, Math.abs(factor) * Math.max(by.spans[j], doubt * Math.abs(by.values[j])));
                j++;
            }
            if (at != column && Math.abs(value) > TOLERANCE * span) {
                newColumns[count] = at;
                newValues[count] = value;
                newSpans[count++] = span;
            }
        }
        return new SparseRow(source, Arrays.copyOf(newColumns, count), Arrays.copyOf(newValues, count), Arrays.copyOf(newSpans, count));
    }
}
