package org.potline.scenario.plan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes observations whose errors share causes independent of each other and of unit variance. */
final class Whitening {
    private Whitening() {
    }

    /**
     * The rows L⁻¹·A of observations A with errors of covariance V = L·Lᵀ, one after the other (Gram–Schmidt over their causes).
     *
     * @param rows   what each observes
     * @param shares what makes each wrong, by cause; each has a cause no other has, so that V is positive definite
     */
    static List<double[]> of(List<double[]> rows, List<Map<String, Double>> shares) {
        var white = new ArrayList<double[]>();
        var factors = new ArrayList<double[]>();
        for (int i = 0; i < rows.size(); i++) {
            var factor = new double[i + 1];
            double[] row = rows.get(i).clone();
            double left = product(shares.get(i), shares.get(i));
            for (int j = 0; j < i; j++) {
                double sum = product(shares.get(i), shares.get(j));
                for (int k = 0; k < j; k++) {
                    sum -= factor[k] * factors.get(j)[k];
                }
                factor[j] = sum / factors.get(j)[j];
                left -= factor[j] * factor[j];
                for (int column = 0; column < row.length; column++) {
                    row[column] -= factor[j] * white.get(j)[column];
                }
            }
            factor[i] = Math.sqrt(left);
            for (int column = 0; column < row.length; column++) {
                row[column] /= factor[i];
            }
            white.add(row);
            factors.add(factor);
        }
        return white;
    }

    private static double product(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> share : one.entrySet()) {
            sum += share.getValue() * other.getOrDefault(share.getKey(), 0.0);
        }
        return sum;
    }
}
