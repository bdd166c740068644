package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;

/**
 * Covariance of measured values by its factor of shares: V = G Gᵀ, G a row for each measured value and a column for each cause. So it is
 * positive semidefinite however it is made, and a row without entries is a value known perfectly.
 */
final class ErrorMatrix {
    private final List<ErrorCause> causes;
    private final int[][] causesOf;
    private final double[][] amountsOf;
    private final int[][] valuesWith;
    private final double[][] amountsWith;

    ErrorMatrix(List<Measurement> measurements) {
        Map<ErrorCause, Integer> numbers = new LinkedHashMap<>();
        var members = new ArrayList<List<Integer>>();
        int n = measurements.size();
        causesOf = new int[n][];
        amountsOf = new double[n][];
        for (int i = 0; i < n; i++) {
            List<ErrorShare> shares = measurements.get(i).estimate().shares().stream().filter(share -> share.amount() != 0).toList();
            causesOf[i] = new int[shares.size()];
            amountsOf[i] = new double[shares.size()];
            for (int k = 0; k < shares.size(); k++) {
                int cause = numbers.computeIfAbsent(shares.get(k).cause(), each -> numbers.size());
                if (cause == members.size()) {
                    members.add(new ArrayList<>());
                }
                members.get(cause).add(i);
                causesOf[i][k] = cause;
                amountsOf[i][k] = shares.get(k).amount();
            }
        }
        causes = List.copyOf(numbers.keySet());
        valuesWith = new int[causes.size()][];
        amountsWith = new double[causes.size()][];
        for (int c = 0; c < causes.size(); c++) {
            valuesWith[c] = members.get(c).stream().mapToInt(Integer::intValue).toArray();
            amountsWith[c] = new double[valuesWith[c].length];
            for (int k = 0; k < valuesWith[c].length; k++) {
                amountsWith[c][k] = amount(valuesWith[c][k], c);
            }
        }
    }

    private double amount(int value, int cause) {
        for (int k = 0; k < causesOf[value].length; k++) {
            if (causesOf[value][k] == cause) {
                return amountsOf[value][k];
            }
        }
        return 0;
    }

    List<ErrorCause> causes() {
        return causes;
    }

    boolean isPerfect(int value) {
        return causesOf[value].length == 0;
    }

    double variance(int value) {
        double sum = 0;
        for (double amount : amountsOf[value]) {
            sum += amount * amount;
        }
        return sum;
    }

    /** Largest that a cause makes of a term of a combination of measured values. */
    double largestShare(double[] weights) {
        double largest = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; weights[i] != 0 && k < causesOf[i].length; k++) {
                largest = Math.max(largest, Math.abs(weights[i] * amountsOf[i][k]));
            }
        }
        return largest;
    }

    /** Gᵀ w: what each cause makes of a combination of measured values. */
    double[] shares(double[] weights) {
        double[] shares = new double[causes.size()];
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; weights[i] != 0 && k < causesOf[i].length; k++) {
                shares[causesOf[i][k]] += weights[i] * amountsOf[i][k];
            }
        }
        return shares;
    }

    /** Adds Gᵀ of one weighted value to sums by cause and, beside them, the largest amount of each. */
    void add(int value, double weight, double[] sums, double[] spans) {
        for (int k = 0; k < causesOf[value].length; k++) {
            double amount = weight * amountsOf[value][k];
            sums[causesOf[value][k]] += amount;
            spans[causesOf[value][k]] = Math.max(spans[causesOf[value][k]], Math.abs(amount));
        }
    }

    /** Adds G e_c · weight to sums by measured value. */
    void spread(int cause, double weight, double[] sums) {
        for (int k = 0; k < valuesWith[cause].length; k++) {
            sums[valuesWith[cause][k]] += weight * amountsWith[cause][k];
        }
    }

    int[] causesOf(int value) {
        return causesOf[value];
    }

    int[] valuesWith(int cause) {
        return valuesWith[cause];
    }
}
