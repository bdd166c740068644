package org.potline.twin.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Examples of the Guide itself. */
class GumReferenceTest {
    /** End gauge: l = l_S + d − l_S (δα·θ + α_S·δθ), lengths in nm. */
    private static final MeasurementModel END_GAUGE = MeasurementModel.of("l", x -> x[0] + x[1] - x[0] * (x[2] * x[5] + x[4] * x[3]));
    private static final Inputs END_GAUGE_INPUTS = Inputs.independent(List.of(
            new Input("l_S", 50_000_623, new Spread.Normal(25), 18), new Input("d", 215, new Spread.Normal(9.7), 25.6),
            new Input("δα", 0, new Spread.Uniform(1e-6), 50), new Input("δθ", 0, new Spread.Uniform(0.05), 2),
            new Input("α_S", 11.5e-6, new Spread.Uniform(2e-6)), new Input("θ", -0.1, new Spread.Normal(0.41))));

    @Test @DisplayName("JCGM 100 H.1: l = 50.000 838 mm, u = 32 nm, 16 degrees of freedom, k99 = 2.92, U99 = 93 nm; 34 nm with second-order terms")
    void endGauge() {
        GumOutput l = GumPropagation.firstOrder(END_GAUGE, END_GAUGE_INPUTS).output("l");
        assertEquals(50_000_838, l.value(), 0.5);
        assertEquals(32, Math.round(l.u()));
        assertEquals(16, Math.floor(l.dof()));
        assertEquals(2.92, l.coverageFactor(0.99), 0.005);
        assertEquals(93, Math.round(l.coverageFactor(0.99) * Math.round(l.u())), "the Guide multiplies the rounded 32 nm");
        assertEquals(92.5, l.expanded(0.99), 0.05);
        double[] contributions = {25, 9.7, 2.9, 16.6, 0, 0};   // table H.1
        for (int i = 0; i < contributions.length; i++) {
            assertEquals(contributions[i], Math.abs(l.budget().get(i).contribution()), 0.05, l.budget().get(i).input().name());
        }
        assertEquals(1, l.budget().stream().mapToDouble(BudgetLine::share).sum(), 1e-12);
        assertEquals(34, Math.round(GumPropagation.secondOrder(END_GAUGE, END_GAUGE_INPUTS).output("l").u()));
    }

    @Test @DisplayName("JCGM 100 H.2: R 127.732 ± 0.071, X 219.847 ± 0.295, Z 254.260 ± 0.236 Ω; r(R,X) −0.588, r(R,Z) −0.485, r(X,Z) 0.993")
    void resistanceAndReactance() {
        MeasurementModel impedance = MeasurementModel.of(List.of("R", "X", "Z"), x -> {
            double z = x[0] / x[1];
            return new double[] {z * Math.cos(x[2]), z * Math.sin(x[2]), z};
        });
        double[][] readings = {{5.007, 4.994, 5.005, 4.990, 4.999}, {19.663e-3, 19.639e-3, 19.640e-3, 19.685e-3, 19.678e-3},
            {1.0456, 1.0438, 1.0468, 1.0428, 1.0433}};   // table H.2
        var means = new double[3];
        var covariance = new double[3][3];
        for (int i = 0; i < 3; i++) {
            means[i] = Arrays.stream(readings[i]).sum() / 5;
        }
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 5; k++) {
                    covariance[i][j] += (readings[i][k] - means[i]) * (readings[j][k] - means[j]) / 20;
                }
            }
        }
        var inputList = new ArrayList<Input>();
        var r = new double[3][3];
        for (int i = 0; i < 3; i++) {
            inputList.add(new Input(List.of("V", "I", "φ").get(i), means[i], new Spread.Normal(Math.sqrt(covariance[i][i])), 4));
            for (int j = 0; j < 3; j++) {
                r[i][j] = i == j ? 1 : covariance[i][j] / Math.sqrt(covariance[i][i] * covariance[j][j]);
            }
        }
        assertEquals(-0.36, r[0][1], 0.005);
        assertEquals(0.86, r[0][2], 0.005);
        assertEquals(-0.65, r[1][2], 0.005);
        Inputs inputs = Inputs.correlated(inputList, r);
        GumResult result = GumPropagation.firstOrder(impedance, inputs);
        double[] values = {127.732, 219.847, 254.260};
        double[] u = {0.071, 0.295, 0.236};
        for (int k = 0; k < 3; k++) {
            assertEquals(values[k], result.outputs().get(k).value(), 0.0005);
            assertEquals(u[k], result.outputs().get(k).u(), 0.0006, "the Guide prints 0.295 for 0.2956");
            assertEquals(1, result.outputs().get(k).budget().stream().mapToDouble(BudgetLine::share).sum(), 1e-9);
        }
        assertEquals(-0.588, result.correlation(0, 1), 0.001);
        assertEquals(-0.485, result.correlation(0, 2), 0.001);
        assertEquals(0.993, result.correlation(1, 2), 0.0005);
        assertThrows(IllegalStateException.class, () -> result.output("R").expanded(0.95), "no degrees of freedom of correlated inputs");
        assertThrows(IllegalArgumentException.class, () -> GumPropagation.secondOrder(impedance, inputs));
        var drawn = MonteCarlo.of(impedance, inputs, 1).controlVariates(false).trials(500_000);
        for (int k = 0; k < 3; k++) {
            assertEquals(result.outputs().get(k).u(), drawn.outputs().get(k).u(), 5 * drawn.outputs().get(k).standardErrors().u());
        }
    }

    @Test @DisplayName("numerical sensitivities of smooth models err by less than 1e-6 of them, from u = 10 % down to 1e-9 of the estimate")
    void differencesAreGood() {
        for (double relative : new double[] {0.1, 0.01, 1e-5, 1e-9, 0}) {
            MeasurementModel model = MeasurementModel.of("y", x -> Math.exp(x[0]) * Math.sqrt(x[1]) / (x[2] * x[2]) + Math.log(x[1]));
            double a = 1.3;
            double b = 250;
            double c = 0.04;
            Inputs inputs = Inputs.independent(List.of(new Input("a", a, new Spread.Normal(relative * a)),
                    new Input("b", b, new Spread.Uniform(relative * b)), new Input("c", c, new Spread.Triangular(relative * c))));
            double[] exact = {Math.exp(a) * Math.sqrt(b) / (c * c), Math.exp(a) / (2 * Math.sqrt(b) * c * c) + 1 / b,
                -2 * Math.exp(a) * Math.sqrt(b) / (c * c * c)};
            List<BudgetLine> budget = GumPropagation.firstOrder(model, inputs).outputs().get(0).budget();
            for (int i = 0; i < 3; i++) {
                assertEquals(1, budget.get(i).sensitivity() / exact[i], 1e-6, "input " + i + ", u " + relative);
            }
        }
    }

    @Test @DisplayName("correlations that cannot be are refused: of one way only, beyond 1, not positive semidefinite; a rounded r = 1 is not")
    void refusesImpossibleCorrelations() {
        List<Input> two = List.of(new Input("a", 0, new Spread.Normal(1)), new Input("b", 0, new Spread.Normal(1)));
        assertThrows(IllegalArgumentException.class, () -> Inputs.correlated(two, new double[][] {{1, 0.5}, {0.4, 1}}));
        assertThrows(IllegalArgumentException.class, () -> Inputs.correlated(two, new double[][] {{1, 1.1}, {1.1, 1}}));
        assertThrows(IllegalArgumentException.class, () -> Inputs.correlated(two, new double[][] {{2, 0}, {0, 1}}));
        assertThrows(IllegalArgumentException.class, () -> Inputs.correlated(two, new double[][] {{1, 0}}));
        assertThrows(IllegalArgumentException.class, () -> Inputs.correlated(two, new double[][] {{1, Double.NaN}, {Double.NaN, 1}}));
        List<Input> three = List.of(two.get(0), two.get(1), new Input("c", 0, new Spread.Normal(1)));
        assertThrows(IllegalArgumentException.class,
                () -> Inputs.correlated(three, new double[][] {{1, 0.9, 0.9}, {0.9, 1, -0.9}, {0.9, -0.9, 1}}));
        Inputs.correlated(three, new double[][] {{1, 1, 0.3}, {1, 1, 0.3}, {0.3, 0.3, 1}});
        assertThrows(IllegalArgumentException.class, () -> Inputs.independent(List.of(two.get(0), two.get(0))));
    }
}
