package org.potline.twin.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.random.Noise;

class MonteCarloLawsTest {
    private static final Shape[] SHAPES = Shape.values();

    /** Sources of two or three factors each, added; and the share of the first in all. */
    private static MeasurementModel sources(int inputs) {
        return MeasurementModel.of(List.of("sum", "share"), x -> {
            double sum = 0;
            for (int i = 0; i + 1 < inputs; i += 2) {
                sum += x[i] * x[i + 1] * (i % 4 == 0 ? 1 : x[0] / 100);
            }
            return new double[] {sum, x[0] * x[1] / sum};
        });
    }

    private static Inputs generated(int number, int inputs, double dominant) {
        Noise noise = Noise.of(number, "models");
        var list = new ArrayList<Input>();
        for (int i = 0; i < inputs; i++) {
            double estimate = 100 * (0.3 + noise.uniform(2 * i));
            double relative = i == 0 ? dominant : 0.003 + 0.06 * noise.uniform(2 * i + 1);
            list.add(new Input("x" + i, estimate, Spread.of(i == 0 ? Shape.UNIFORM : SHAPES[(i + number) % SHAPES.length], relative * estimate)));
        }
        return Inputs.independent(list);
    }

    private static double[] numbers(MonteCarloOutput y) {
        return new double[] {y.value(), y.u(), y.symmetric().low(), y.symmetric().high()};
    }

    private static double[] errors(MonteCarloOutput y) {
        return new double[] {y.standardErrors().value(), y.standardErrors().u(), y.standardErrors().low(), y.standardErrors().high()};
    }

    @Test @DisplayName("generated models, half of them dominated by a rectangular input: both ways of drawing agree within their standard errors")
    void controlledAgreesWithPlain() {
        for (int number = 0; number < 12; number++) {
            int count = 4 + 2 * number;
            MeasurementModel model = sources(count);
            Inputs inputs = generated(number, count, number % 2 == 0 ? 0.15 : 0.02);
            MonteCarloResult plain = MonteCarlo.of(model, inputs, 10 + number).controlVariates(false).trials(1_000_000);
            MonteCarloResult controlled = MonteCarlo.of(model, inputs, 50 + number).trials(200_000);
            for (int k = 0; k < 2; k++) {
                double[] expected = numbers(plain.outputs().get(k));
                double[] found = numbers(controlled.outputs().get(k));
                for (int i = 0; i < 4; i++) {
                    double error = Math.hypot(errors(plain.outputs().get(k))[i], errors(controlled.outputs().get(k))[i]);
                    assertEquals(expected[i], found[i], 5 * error, "model " + number + ", output " + k + ", number " + i);
                }
            }
            assertTrue(controlled.output("sum").followed());
            assertTrue(4 * controlled.output("sum").standardErrors().value() < plain.output("sum").standardErrors().value());
        }
    }

    @Test @DisplayName("controlled, 40 runs of 20 160 draws scatter in mean, u and both ends no more than 10 times as many plain ones do")
    void controlledIsSurer() {
        MeasurementModel model = sources(12);
        Inputs inputs = generated(3, 12, 0.03);
        double[] reference = numbers(MonteCarlo.of(model, inputs, 7).trials(2_000_000).output("sum"));
        MonteCarloOutput plain = MonteCarlo.of(model, inputs, 8).controlVariates(false).trials(1_000_000).output("sum");
        var squares = new double[4];
        for (int run = 0; run < 40; run++) {
            double[] found = numbers(MonteCarlo.of(model, inputs, 100 + run).trials(20_160).output("sum"));
            for (int i = 0; i < 4; i++) {
                squares[i] += (found[i] - reference[i]) * (found[i] - reference[i]) / 40;
            }
        }
        for (int i = 0; i < 4; i++) {
            double ofTenTimesAsMany = errors(plain)[i] * Math.sqrt(1_000_000 / 201_600.0);
            assertTrue(Math.sqrt(squares[i]) < ofTenTimesAsMany, "number " + i + ": " + Math.sqrt(squares[i]) + ", " + ofTenTimesAsMany);
        }
    }

    @Test @DisplayName("a strongly nonlinear model (a ratio of 30 % by 30 %, a maximum, a square about 0) is followed no further than it goes")
    void fallsBack() {
        Inputs inputs = Inputs.independent(List.of(new Input("a", 1, Spread.of(Shape.TRIANGULAR, 0.3)), new Input("b", 1, Spread.of(Shape.UNIFORM, 0.3)),
                new Input("c", 0, new Spread.Normal(1))));
        MeasurementModel model = MeasurementModel.of(List.of("ratio", "maximum", "square"),
                x -> new double[] {x[0] / x[1], Math.max(x[2], 0.3), x[2] * x[2]});
        MonteCarloResult plain = MonteCarlo.of(model, inputs, 1).controlVariates(false).trials(2_000_000);
        MonteCarloResult controlled = MonteCarlo.of(model, inputs, 2).trials(500_000);
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < 4; i++) {
                double error = Math.hypot(errors(plain.outputs().get(k))[i], errors(controlled.outputs().get(k))[i]);
                assertEquals(numbers(plain.outputs().get(k))[i], numbers(controlled.outputs().get(k))[i], 5 * error + 2e-4, k + ", " + i);
            }
        }
        assertEquals(0.3, controlled.output("maximum").symmetric().low(), 2e-4);
        assertFalse(controlled.output("square").followed());
    }

    @Test @DisplayName("a linear model of normal inputs, two of them correlated: drawn u and interval are the law's own, without any scatter")
    void linearIsExact() {
        Inputs inputs = Inputs.correlated(List.of(new Input("a", 5, new Spread.Normal(1)), new Input("b", 7, new Spread.Normal(2)),
                new Input("c", 1, new Spread.Normal(0.5))), new double[][] {{1, -0.6, 0}, {-0.6, 1, 0}, {0, 0, 1}});
        MeasurementModel model = MeasurementModel.of("y", x -> 2 * x[0] - x[1] + 3 * x[2]);
        GumOutput gum = GumPropagation.firstOrder(model, inputs).output("y");
        assertEquals(Math.sqrt(4 + 4 + 2.25 + 4 * 0.6 * 2), gum.u(), 1e-9);   // 2·2·(−1)·r·1·2 = 4.8
        MonteCarloOutput exact = MonteCarlo.of(model, inputs, 1).adaptive().output("y");
        assertEquals(gum.value(), exact.value(), 1e-9);
        assertEquals(gum.u(), exact.u(), 1e-8);
        assertEquals(gum.interval(0.95).low(), exact.symmetric().low(), 1e-6);
        MonteCarloOutput plain = MonteCarlo.of(model, inputs, 1).controlVariates(false).trials(1_000_000).output("y");
        assertEquals(gum.u(), plain.u(), 5 * plain.standardErrors().u());
        assertEquals(gum.interval(0.95).high(), plain.symmetric().high(), 5 * plain.standardErrors().high());
    }

    @Test @DisplayName("one and four threads give the same bits, controlled or not, adaptive or not; and so does every Java")
    void hasTheSameBits() {
        MeasurementModel model = sources(10);
        Inputs inputs = generated(5, 10, 0.05);
        long hash = 17;
        for (boolean control : new boolean[] {false, true}) {
            MonteCarlo one = MonteCarlo.of(model, inputs, 1).controlVariates(control);
            MonteCarlo four = MonteCarlo.of(model, inputs, 1).controlVariates(control).threads(4);
            assertEquals(one.trials(150_000), four.trials(150_000));
            assertEquals(one.adaptive(), four.adaptive());
            for (MonteCarloOutput y : one.adaptive().outputs()) {
                for (double number : numbers(y)) {
                    hash = 31 * hash + Double.doubleToRawLongBits(number);
                }
                hash = 31 * hash + Double.doubleToRawLongBits(y.shortest().low());
            }
        }
        assertEquals("dbebe5140e72e3c6", Long.toHexString(hash));
    }

    @Test @DisplayName("adaptive: more digits take more draws; a bound that is too low is kept, and the result says it is not stable")
    void isAdaptive() {
        MeasurementModel model = sources(6);
        MonteCarlo run = MonteCarlo.of(model, generated(1, 6, 0.1), 1).controlVariates(false);
        MonteCarloResult one = run.digits(1).adaptive();
        MonteCarloResult two = run.digits(2).adaptive();
        assertTrue(one.stabilised() && two.stabilised());
        assertTrue(one.trials() < two.trials());
        MonteCarloResult cut = run.digits(4).mostTrials(50_000).adaptive();
        assertFalse(cut.stabilised());
        assertEquals(40_320, cut.trials());
        assertEquals(10_080, run.trials(1).trials());
        assertEquals(100_800, run.probability(0.999).trials(1).trials(), "100/(1 - 0.999) draws a block, in whole columns");
    }

    @Test @DisplayName("against sorted draws of the same numbers: mean, standard deviation and order statistics agree within a bin")
    void agreesWithSorting() {
        MeasurementModel model = MeasurementModel.of("y", x -> Math.exp(0.5 * x[0]) + x[1]);
        Inputs inputs = Inputs.independent(List.of(new Input("a", 0, new Spread.Normal(1)), new Input("b", 0, new Spread.StudentT(0.2, 3))));
        int draws = 100_800;
        var x = new double[2][draws];
        new InputDraws(inputs, 6).fill(new org.potline.twin.random.NoiseBlock(), 0, x, draws);
        var y = new double[1][draws];
        model.evaluate(x, y, draws);
        Arrays.sort(y[0]);
        double mean = Arrays.stream(y[0]).average().orElseThrow();
        double variance = Arrays.stream(y[0]).map(v -> (v - mean) * (v - mean)).sum() / (draws - 1);
        MonteCarloOutput found = MonteCarlo.of(model, inputs, 6).controlVariates(false).trials(draws).output("y");
        assertEquals(mean, found.value(), 1e-10);
        assertEquals(Math.sqrt(variance), found.u(), 1e-10);
        assertEquals(y[0][draws / 40], found.symmetric().low(), 0.003);
        assertEquals(y[0][draws - draws / 40], found.symmetric().high(), 0.005);
        double shortest = Double.POSITIVE_INFINITY;
        int inside = (int) (0.95 * draws);
        for (int i = 0; i + inside < draws; i++) {
            shortest = Math.min(shortest, y[0][i + inside] - y[0][i]);
        }
        assertEquals(shortest, found.shortest().width(), 0.005);
    }

    @Test @DisplayName("outputs of the same draws: a constant is itself, and correlated inputs that are not normal are refused")
    void edges() {
        Inputs inputs = Inputs.independent(List.of(new Input("a", 3, new Spread.Uniform(1)), new Input("b", 3, new Spread.Normal(0))));
        MonteCarloResult result = MonteCarlo.of(MeasurementModel.of(List.of("four", "b", "a"), x -> new double[] {4, x[1], x[0]}), inputs, 1).adaptive();
        assertTrue(result.stabilised());
        assertEquals(4, result.output("four").value(), 1e-15);
        assertEquals(0, result.output("four").u(), 1e-12);
        assertEquals(new CoverageInterval(3, 3), result.output("b").symmetric());
        assertEquals(3 - 0.95, result.output("a").symmetric().low(), 1e-5);
        assertThrows(ArithmeticException.class, () -> MonteCarlo.of(MeasurementModel.of("y", x -> Math.log(x[0] - 2.5)), inputs, 1).adaptive());
        Inputs correlated = Inputs.correlated(inputs.list(), new double[][] {{1, 0.5}, {0.5, 1}});
        MonteCarlo refused = MonteCarlo.of(MeasurementModel.of("y", x -> x[0]), correlated, 1);
        assertThrows(IllegalArgumentException.class, refused::adaptive);
    }

    @Test @DisplayName("half a unit of the last digit: u 0.0754 to two digits 0.0005; 0.0996 to two 0.005; 16 to one 5; 9.96 to two 0.5")
    void tolerance() {
        assertEquals(0.0005, NumericalTolerance.of(0.0754, 2));
        assertEquals(0.005, NumericalTolerance.of(0.0996, 2));
        assertEquals(5, NumericalTolerance.of(16, 1));
        assertEquals(0.5, NumericalTolerance.of(9.96, 2));
        assertEquals(0, NumericalTolerance.of(0, 2));
    }
}
