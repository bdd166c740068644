package org.potline.twin.uncertainty;

import java.util.ArrayList;
import java.util.List;

/**
 * The law of propagation of uncertainty.
 * <pre>
 *  u(y_k, y_l) = Σ_i Σ_j c_ki c_lj u(x_i) u(x_j) r(x_i, x_j)
 *  ν_eff = u⁴(y) / Σ_i (c_i u(x_i))⁴ / ν_i
 * </pre>
 *
 * @see "JCGM 100:2008, eq. 10, 13, 16, G.2b; H.2.3 for several outputs"
 */
public final class GumPropagation {
    private final MeasurementModel model;
    private final Inputs inputs;
    private final Derivatives derivatives;
    private final double[] values;
    private final double[][] sensitivities;
    private final double[] u;

    private GumPropagation(MeasurementModel model, Inputs inputs) {
        this.model = model;
        this.inputs = inputs;
        derivatives = new Derivatives(model, inputs);
        values = derivatives.values();
        sensitivities = derivatives.first();
        u = inputs.standardUncertainties();
    }

    /** To first order. */
    public static GumResult firstOrder(MeasurementModel model, Inputs inputs) {
        return new GumPropagation(model, inputs).result(new double[model.outputs().size()]);
    }

    /** With the terms of next higher order, of independent inputs; covariances stay of first order. */
    public static GumResult secondOrder(MeasurementModel model, Inputs inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.isCorrelated(i)) {
                throw new IllegalArgumentException("""
                        Input (%s) is correlated: terms of higher order are known for independent inputs only (JCGM 100, 5.1.2, note)."""
                        .formatted(inputs.list().get(i).name()));
            }
        }
        var propagation = new GumPropagation(model, inputs);
        return propagation.result(propagation.derivatives.higherOrderVariance(propagation.sensitivities));
    }

    private GumResult result(double[] more) {
        int count = values.length;
        var covariance = new double[count][count];
        for (int k = 0; k < count; k++) {
            double[] along = along(k);
            for (int l = 0; l < count; l++) {
                for (int i = 0; i < u.length; i++) {
                    covariance[k][l] += along[i] * sensitivities[l][i] * u[i];
                }
            }
        }
        var outputs = new ArrayList<GumOutput>();
        for (int k = 0; k < count; k++) {
            outputs.add(output(k, covariance[k][k], more[k]));
        }
        return new GumResult(outputs, covariance);
    }

    /** Σ_j c_kj u_j r_ij for each i. */
    private double[] along(int k) {
        var sum = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            sum[i] = sensitivities[k][i] * u[i];
            int others = inputs.isCorrelated(i) ? u.length : 0;
            for (int j = 0; j < others; j++) {
                sum[i] += j == i ? 0 : sensitivities[k][j] * u[j] * inputs.correlation(i, j);
            }
        }
        return sum;
    }

    private GumOutput output(int k, double variance, double more) {
        double[] along = along(k);
        var budget = new ArrayList<BudgetLine>();
        for (int i = 0; i < u.length; i++) {
            double contribution = sensitivities[k][i] * u[i];
            budget.add(new BudgetLine(inputs.list().get(i), sensitivities[k][i], contribution, variance == 0 ? 0 : contribution * along[i] / variance));
        }
        return new GumOutput(model.outputs().get(k), values[k], Math.sqrt(Math.max(0, variance + more)), dof(budget, variance), budget);
    }

    private double dof(List<BudgetLine> budget, double variance) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            double part = budget.get(i).contribution() * budget.get(i).contribution();
            double dof = inputs.list().get(i).dof();
            if (part > 0 && Double.isFinite(dof)) {
                if (inputs.isCorrelated(i)) {
                    return Double.NaN;
                }
                sum += part * part / dof;
            }
        }
        return sum == 0 ? Double.POSITIVE_INFINITY : variance * variance / sum;
    }
}
