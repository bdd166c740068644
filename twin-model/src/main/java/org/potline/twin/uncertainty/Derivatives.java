package org.potline.twin.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Partial derivatives of a model at the estimates, by central differences.
 *
 * <p>First ones by the rule of five points, with an error of h⁴/30 times the fifth derivative. The step is a twentieth of the standard
 * uncertainty, where the model has to be smooth anyway, but at least 10⁻⁶ of the estimate, below which rounding of the model would count.
 * Second and third ones by three points each way, half a standard uncertainty apart.
 *
 * @see "JCGM 100:2008, 5.1.3, note 2, and 5.1.2, note; M. Abramowitz, I. A. Stegun: Handbook of Mathematical Functions (1964), table 25.2"
 */
final class Derivatives {
    private static final double OF_U = 0.05;
    private static final double OF_ESTIMATE = 1e-6;
    private static final double WITHOUT_BOTH = 1e-4;
    private static final double SECOND_OF_U = 0.5;

    private final MeasurementModel model;
    private final double[] x;
    private final double[] u;

    Derivatives(MeasurementModel model, Inputs inputs) {
        this.model = model;
        x = inputs.estimates();
        u = inputs.standardUncertainties();
    }

    /** Outputs at the estimates. */
    double[] values() {
        return evaluate(List.of(x))[0];
    }

    /** Sensitivity coefficients c_i = ∂f/∂x_i, a row each output: those the model knows, else by differences. */
    double[][] first() {
        return model.sensitivities(x.clone()).orElseGet(this::differences);
    }

    private double[][] differences() {
        int outputs = model.outputs().size();
        var result = new double[outputs][x.length];
        var points = new ArrayList<double[]>();
        for (int i = 0; i < x.length; i++) {
            double h = step(i);
            for (int k : new int[] {1, -1, 2, -2}) {
                points.add(moved(i, k * h, i, 0));
            }
        }
        double[][] f = evaluate(points);
        for (int i = 0; i < x.length; i++) {
            for (int out = 0; out < outputs; out++) {
                double near = f[4 * i][out] - f[4 * i + 1][out];
                double far = f[4 * i + 2][out] - f[4 * i + 3][out];
                result[out][i] = (8 * near - far) / (12 * step(i));
            }
        }
        return result;
    }

    private double step(int i) {
        double h = Math.max(OF_U * u[i], OF_ESTIMATE * Math.abs(x[i]));
        return h > 0 ? h : WITHOUT_BOTH;
    }

    /**
     * What terms of higher order add to the variance of each output.
     * <pre>  Σ_i Σ_j [ ½ (∂²f/∂x_i∂x_j)² + ∂f/∂x_i · ∂³f/∂x_i∂x_j² ] u²(x_i) u²(x_j)  </pre>
     *
     * @see "JCGM 100:2008, 5.1.2, note"
     */
    double[] higherOrderVariance(double[][] first) {
        var sum = new double[first.length];
        double[] centre = values();
        for (int i = 0; i < x.length; i++) {
            var points = new ArrayList<double[]>();
            double hi = SECOND_OF_U * u[i];
            for (int j = 0; j < x.length; j++) {
                double hj = SECOND_OF_U * u[j];
                for (int a : new int[] {1, -1}) {
                    points.add(moved(i, a * hi, j, hj));
                    points.add(moved(i, a * hi, j, -hj));
                }
            }
            double[] up = moved(i, hi, i, 0);
            double[] down = moved(i, -hi, i, 0);
            double[][] f = evaluate(points);
            double[][] one = evaluate(List.of(up, down));
            for (int j = 0; j < x.length; j++) {
                for (int out = 0; out < sum.length; out++) {
                    double[] four = {f[4 * j][out], f[4 * j + 1][out], f[4 * j + 2][out], f[4 * j + 3][out]};
                    sum[out] += term(i, j, first[out][i] * u[i], four, one[0][out], one[1][out], centre[out]);
                }
            }
        }
        return sum;
    }

    /** One term of the sum, all derivatives times the standard uncertainties they are multiplied by. */
    private double term(int i, int j, double first, double[] four, double up, double down, double centre) {
        if (u[i] == 0 || u[j] == 0) {
            return 0;
        }
        double h = SECOND_OF_U;
        double second;
        double third;
        if (i == j) {   // four: x + 2h, x, x, x - 2h
            second = (up - 2 * centre + down) / (h * h);
            third = (four[0] - 2 * up + 2 * down - four[3]) / (2 * h * h * h);
        } else {        // four: ++, +-, -+, --
            second = (four[0] - four[1] - four[2] + four[3]) / (4 * h * h);
            third = (four[0] + four[1] - 2 * up - (four[2] + four[3] - 2 * down)) / (2 * h * h * h);
        }
        return 0.5 * second * second + first * third;
    }

    private double[] moved(int i, double by, int j, double andBy) {
        double[] point = x.clone();
        point[i] += by;
        point[j] += andBy;
        return point;
    }

    /** Outputs at points: a row each point. */
    private double[][] evaluate(List<double[]> points) {
        int draws = points.size();
        var columns = new double[x.length][draws];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < x.length; i++) {
                columns[i][draw] = points.get(draw)[i];
            }
        }
        var results = new double[model.outputs().size()][draws];
        model.evaluate(columns, results, draws);
        var rows = new double[draws][results.length];
        for (int draw = 0; draw < draws; draw++) {
            for (int out = 0; out < results.length; out++) {
                rows[draw][out] = results[out][draw];
            }
        }
        for (double[] row : rows) {
            if (!Arrays.stream(row).allMatch(Double::isFinite)) {
                throw new ArithmeticException("An output of %s is not finite (%s) at or beside the estimates of the inputs."
                        .formatted(model.outputs(), Arrays.toString(row)));
            }
        }
        return rows;
    }
}
