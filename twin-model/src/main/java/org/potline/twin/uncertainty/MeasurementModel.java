package org.potline.twin.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Output quantities as a function of input quantities, Y = f(X_1, …, X_N). It is asked for many draws at once, so that a model of plain
 * loops over columns is fast; it may be asked by several threads at a time.
 *
 * @see "JCGM 100:2008, 4.1; JCGM 101:2008, 4.2"
 */
public interface MeasurementModel {
    /** Names of the outputs. */
    List<String> outputs();

    /**
     * Values of all outputs.
     *
     * @param inputs  a column each input, in the order of the inputs; not to be changed
     * @param outputs a column each output, to be filled
     * @param draws   how many rows of the columns count
     */
    void evaluate(double[][] inputs, double[][] outputs, int draws);

    /** Partial derivatives at the estimates, a row each output, if the model knows them; else they are taken numerically. */
    default Optional<double[][]> sensitivities(double[] estimates) {
        return Optional.empty();
    }

    /** A model of one output that is worked out draw by draw. */
    static MeasurementModel of(String output, ToDoubleFunction<double[]> function) {
        return of(List.of(output), x -> new double[] {function.applyAsDouble(x)});
    }

    /** A model of several outputs that is worked out draw by draw. */
    static MeasurementModel of(List<String> outputs, UnaryOperator<double[]> function) {
        return new PointwiseModel(outputs, function);
    }

    /** A model that is worked out draw by draw. */
    record PointwiseModel(List<String> outputs, UnaryOperator<double[]> function) implements MeasurementModel {
        public PointwiseModel {
            outputs = List.copyOf(outputs);
        }

        @Override
        public void evaluate(double[][] inputs, double[][] results, int draws) {
            double[] x = new double[inputs.length];
            for (int draw = 0; draw < draws; draw++) {
                for (int i = 0; i < x.length; i++) {
                    x[i] = inputs[i][draw];
                }
                double[] y = function.apply(x);
                for (int k = 0; k < y.length; k++) {
                    results[k][draw] = y[k];
                }
            }
        }
    }
}
