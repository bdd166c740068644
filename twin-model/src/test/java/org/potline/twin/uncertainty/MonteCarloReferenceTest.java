package org.potline.twin.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of JCGM 101, by draws alone and with the linearised output as control variate. */
class MonteCarloReferenceTest {
    private static final MeasurementModel SUM = MeasurementModel.of("y", x -> x[0] + x[1] + x[2] + x[3]);
    private static final MeasurementModel MASS = MeasurementModel.of("δm",
            x -> (x[0] + x[1]) * (1 + (x[2] - 1.2) * (1 / x[3] - 1 / x[4])) - 100_000);
    private static final Inputs MASS_INPUTS = Inputs.independent(List.of(new Input("m_Rc", 100_000, new Spread.Normal(0.050)),
            new Input("δm_Rc", 1.234, new Spread.Normal(0.020)), new Input("ρ_a", 1.20, new Spread.Uniform(0.10)),
            new Input("ρ_W", 8000, new Spread.Uniform(1000)), new Input("ρ_R", 8000, new Spread.Uniform(50))));

    private static Inputs four(Shape shape, double lastU) {
        return Inputs.independent(IntStream.range(0, 4).mapToObj(i -> new Input("x" + i, 0, Spread.of(shape, i == 3 ? lastU : 1))).toList());
    }

    @ParameterizedTest @ValueSource(booleans = {false, true})
    @DisplayName("9.2.2: four normal inputs: y 0, u 2.0, ±3.92 by both; the law of propagation is validated")
    void normalInputs(boolean control) {
        GumOutput gum = GumPropagation.firstOrder(SUM, four(Shape.NORMAL, 1)).output("y");
        assertEquals(2.0, gum.u(), 1e-9);
        assertEquals(3.92, gum.expanded(0.95), 0.005);
        MonteCarloResult result = MonteCarlo.of(SUM, four(Shape.NORMAL, 1), 1).controlVariates(control).adaptive();
        assertTrue(result.stabilised());
        assertInterval(result.output("y").symmetric(), -3.92, 3.92, 0.05);
        assertEquals(2.0, result.output("y").u(), 0.05);
        assertTrue(GumValidation.of(gum, result.output("y"), 0.95, 2).valid());
    }

    @ParameterizedTest @ValueSource(booleans = {false, true})
    @DisplayName("9.2.3: four rectangular inputs: u 2.0, ±3.88; by the law of propagation ±3.92: validated to two digits, not to three")
    void rectangularInputs(boolean control) {
        GumOutput gum = GumPropagation.firstOrder(SUM, four(Shape.UNIFORM, 1)).output("y");
        assertEquals(2.0, gum.u(), 1e-9);
        assertEquals(3.92, gum.expanded(0.95), 0.005);
        MonteCarloOutput y = MonteCarlo.of(SUM, four(Shape.UNIFORM, 1), 1).controlVariates(control).trials(1_000_000).output("y");
        double exact = 2 * Math.sqrt(3) * (2 - Math.pow(24 * 0.025, 0.25));   // tail of Irwin and Hall: t⁴/24
        assertEquals(3.88, exact, 0.005);
        assertInterval(y.symmetric(), -exact, exact, 5 * y.standardErrors().largest() + 1e-6);
        assertInterval(y.shortest(), -exact, exact, 0.05);
        assertEquals(2.0, y.u(), 5 * y.standardErrors().u() + 1e-12);
        assertTrue(GumValidation.of(gum, y, 0.95, 2).valid());
        assertFalse(GumValidation.of(gum, y, 0.95, 3).valid());
    }

    @ParameterizedTest @ValueSource(booleans = {false, true})
    @DisplayName("9.2.4: one rectangular input of u 10 dominates: u 10.1, ±17.0; by the law of propagation ±19.9: not validated")
    void oneDominates(boolean control) {
        GumOutput gum = GumPropagation.firstOrder(SUM, four(Shape.UNIFORM, 10)).output("y");
        assertEquals(10.1, gum.u(), 0.05);
        assertEquals(19.9, gum.expanded(0.95), 0.05);
        MonteCarloOutput y = MonteCarlo.of(SUM, four(Shape.UNIFORM, 10), 1).controlVariates(control).adaptive().output("y");
        assertEquals(10.1, y.u(), 0.1);
        assertInterval(y.symmetric(), -17.0, 17.0, 0.1);
        GumValidation validation = GumValidation.of(gum, y, 0.95, 2);
        assertEquals(0.5, validation.tolerance());
        assertEquals(19.9 - 17.0, validation.low(), 0.15);
        assertFalse(validation.valid());
    }

    @ParameterizedTest @ValueSource(booleans = {false, true})
    @DisplayName("9.3: mass calibration: 1.234 0, 0.053 9, [1.128 5, 1.339 5] to first order, 0.075 0 to second; 1.234 1, 0.075 4, [1.083 4, 1.382 5] drawn")
    void massCalibration(boolean control) {
        GumOutput gum = GumPropagation.firstOrder(MASS, MASS_INPUTS).output("δm");
        assertEquals(1.2340, gum.value(), 0.00005);
        assertEquals(0.0539, gum.u(), 0.00005);
        assertInterval(gum.interval(0.95), 1.1285, 1.3395, 0.0001);
        assertEquals(0.0750, GumPropagation.secondOrder(MASS, MASS_INPUTS).output("δm").u(), 0.00005);
        MonteCarloOutput m = MonteCarlo.of(MASS, MASS_INPUTS, 1).controlVariates(control).trials(2_000_000).output("δm");
        assertEquals(1.2341, m.value(), 0.0005);   // the example's own tolerance, to which it was run
        assertEquals(0.0754, m.u(), 0.0005);
        assertInterval(m.shortest(), 1.0834, 1.3825, 0.0015);
        GumValidation validation = GumValidation.of(gum, m.shortest(), 0.95, 2);
        assertEquals(0.0005, validation.tolerance());
        assertEquals(1.1285 - 1.0834, validation.low(), 0.0015);
        assertEquals(1.3825 - 1.3395, validation.high(), 0.0015);
        assertFalse(validation.valid());
        assertFalse(GumValidation.of(gum, m, 0.95, 2).valid());
        assertFalse(GumValidation.of(gum, m, 0.95, 1).valid());
    }

    @ParameterizedTest @ValueSource(doubles = {0, 0.010, 0.050})
    @DisplayName("9.4.2: Y = X1² + X2², u 0.005, uncorrelated: mean x1² + 2u², variance 4u²x1² + 4u⁴; at x1 = 0 u 50e-6, shortest interval [0, 150e-6]")
    void comparisonLoss(double x1) {
        MeasurementModel model = MeasurementModel.of("δY", x -> x[0] * x[0] + x[1] * x[1]);
        double u = 0.005;
        Inputs inputs = Inputs.independent(List.of(new Input("X1", x1, new Spread.Normal(u)), new Input("X2", 0, new Spread.Normal(u))));
        for (boolean control : new boolean[] {false, true}) {
            MonteCarloOutput y = MonteCarlo.of(model, inputs, 3).controlVariates(control).trials(1_000_000).output("δY");
            assertEquals(x1 * x1 + 2 * u * u, y.value(), 5 * y.standardErrors().value());
            assertEquals(Math.sqrt(4 * u * u * x1 * x1 + 4 * u * u * u * u), y.u(), 5 * y.standardErrors().u());
            double[] shortest = x1 == 0 ? new double[] {0, 150e-6} : x1 == 0.01 ? new double[] {0, 367e-6} : new double[] {1590e-6, 3543e-6};
            assertInterval(y.shortest(), shortest[0], shortest[1], x1 == 0.05 ? 20e-6 : 1.5e-6);
        }
        GumOutput gum = GumPropagation.firstOrder(model, inputs).output("δY");
        assertEquals(2 * x1 * u, gum.u(), 1e-12);
        assertEquals(Math.sqrt(4 * u * u * x1 * x1 + 4 * u * u * u * u), GumPropagation.secondOrder(model, inputs).output("δY").u(), 1e-9);
    }

    private static void assertInterval(CoverageInterval interval, double low, double high, double tolerance) {
        assertEquals(low, interval.low(), tolerance);
        assertEquals(high, interval.high(), tolerance);
    }
}
