package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;
import org.potline.twin.uncertainty.Shape;

/**
 * Measured values with standard uncertainties and correlation coefficients, turned into shares by common causes: the correlation matrix of
 * each group that hangs together is factored (Cholesky, the largest pivot first), which fails where no errors could be correlated so.
 *
 * @see "Higham: Accuracy and Stability of Numerical Algorithms, 2nd ed., 10.3 (semidefinite matrices)"
 */
final class CorrelatedValues {
    private static final double ROUNDING = 1e-9;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Double> values = new ArrayList<>();
    private final List<Double> uncertainties = new ArrayList<>();
    private final List<Map<Integer, Double>> correlations = new ArrayList<>();
    private final Map<Integer, List<ErrorShare>> shares = new TreeMap<>();

    void add(String name, double value, double u) {
        numbers.put(name, numbers.size());
        values.add(value);
        uncertainties.add(u);
        correlations.add(new TreeMap<>());
    }

    void correlate(String one, String other, double r) {
        correlations.get(numbers.get(one)).put(numbers.get(other), r);
        correlations.get(numbers.get(other)).put(numbers.get(one), r);
    }

    /** Whether two values were said to be correlated. */
    boolean areCorrelated(String one, String other) {
        return correlations.get(numbers.get(one)).containsKey(numbers.get(other));
    }

    double u(String name) {
        return uncertainties.get(numbers.get(name));
    }

    /** Works the shares out. @return names whose correlations cannot all be; empty when they can */
    Optional<List<String>> factor() {
        List<String> names = List.copyOf(numbers.keySet());
        boolean[] seen = new boolean[names.size()];
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i]) {
                List<Integer> group = group(i, seen);
                if (group.size() == 1) {
                    shares.put(i, List.of(new ErrorShare(cause("measurement/" + names.get(i)), uncertainties.get(i))));
                } else if (!factor(group, names)) {
                    return Optional.of(group.stream().map(names::get).toList());
                }
            }
        }
        return Optional.empty();
    }

    private static ErrorCause cause(String id) {
        return new ErrorCause(id, ErrorCause.Kind.STATED, Shape.NORMAL);
    }

    private List<Integer> group(int first, boolean[] seen) {
        var group = new ArrayList<>(List.of(first));
        seen[first] = true;
        for (int at = 0; at < group.size(); at++) {
            for (int other : correlations.get(group.get(at)).keySet()) {
                if (!seen[other]) {
                    seen[other] = true;
                    group.add(other);
                }
            }
        }
        group.sort(null);
        return group;
    }

    private boolean factor(List<Integer> group, List<String> names) {
        int n = group.size();
        double[][] left = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                left[i][k] = i == k ? 1 : correlations.get(group.get(i)).getOrDefault(group.get(k), 0.0);
            }
            shares.put(group.get(i), new ArrayList<>());
        }
        for (int pivot = largest(left); left[pivot][pivot] > ROUNDING; pivot = largest(left)) {
            double root = Math.sqrt(left[pivot][pivot]);
            double[] column = new double[n];
            for (int i = 0; i < n; i++) {
                column[i] = left[i][pivot] / root;
                if (column[i] != 0) {
                    shares.get(group.get(i)).add(new ErrorShare(cause("correlated/" + names.get(group.get(pivot))),
                            column[i] * uncertainties.get(group.get(i))));
                }
            }
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    left[i][k] = i == pivot || k == pivot ? 0 : left[i][k] - column[i] * column[k];
                }
            }
        }
        for (double[] row : left) {
            for (double value : row) {
                if (Math.abs(value) > ROUNDING) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int largest(double[][] matrix) {
        int largest = 0;
        for (int i = 1; i < matrix.length; i++) {
            largest = matrix[i][i] > matrix[largest][largest] ? i : largest;
        }
        return largest;
    }

    /** A value with its shares, once they are worked out. */
    Estimate estimate(String name) {
        int number = numbers.get(name);
        return new Estimate(values.get(number), shares.get(number).stream().filter(share -> share.amount() != 0)
                .sorted((a, b) -> a.cause().compareTo(b.cause())).toList());
    }
}
