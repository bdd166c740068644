package org.potline.twin.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinearDistributionTest {
    private static LinearDistribution of(Spread... spreads) {
        var inputs = new ArrayList<Input>();
        var c = new double[spreads.length];
        for (int i = 0; i < spreads.length; i++) {
            inputs.add(new Input("x" + i, 0, spreads[i]));
            c[i] = i % 2 == 0 ? 1 : -1;
        }
        return LinearDistribution.of(Inputs.independent(inputs), c).orElseThrow();
    }

    @Test @DisplayName("sums of normal ones, of rectangular ones (Irwin and Hall), one alone of each form: the known distribution functions")
    void isTheKnownOne() {
        var one = new Spread.Uniform(1);
        LinearDistribution normal = of(new Spread.Normal(3), new Spread.Normal(4));
        LinearDistribution four = of(one, one, one, one);
        LinearDistribution uniform = of(new Spread.Uniform(2.5));
        LinearDistribution uShaped = of(new Spread.UShaped(2.5));
        LinearDistribution student = of(new Spread.StudentT(1, 5));
        LinearDistribution heavy = of(new Spread.StudentT(1, 2.5));
        for (double x = -3; x <= 3; x += 0.21) {
            assertEquals(new NormalDistribution(0, 5).cumulativeProbability(x), normal.probability(x), 1e-9);
            double sum = 0;   // four of (-1, 1): S = 2 + x/2 in 0..4
            for (int k = 0; k <= Math.floor(2 + x / 2); k++) {
                sum += new double[] {1, -4, 6, -4}[k] * Math.pow(2 + x / 2 - k, 4) / 24;
            }
            assertEquals(sum, four.probability(x), 1e-9);
            assertEquals(Math.min(1, Math.max(0, 0.5 + x / 5)), uniform.probability(x), 1e-6);
            assertEquals(0.5 + Math.asin(Math.max(-1, Math.min(1, x / 2.5))) / Math.PI, uShaped.probability(x), 2e-5);
            assertEquals(new TDistribution(5).cumulativeProbability(x), student.probability(x), 1e-8);
            assertEquals(new TDistribution(2.5).cumulativeProbability(x), heavy.probability(x), 1e-5);
        }
    }

    @Test @DisplayName("a thousand small rectangular inputs beside a large triangular one: as if none were gathered, to 1e-7")
    void gathersSmallInputs() {
        var spreads = new ArrayList<Spread>(List.of(new Spread.Triangular(1)));
        for (int i = 0; i < 1000; i++) {
            spreads.add(new Spread.Uniform(0.005));
        }
        LinearDistribution gathered = of(spreads.toArray(Spread[]::new));
        assertEquals(Math.sqrt(1 / 6.0 + 1000 * 0.005 * 0.005 / 3), gathered.standard(), 1e-12);
        for (double x = -1.2; x < 1.2; x += 0.1) {   // the exact product of characteristic functions, summed for itself
            double sum = 0.5;
            for (int k = 0; k < 400; k++) {
                double t = (k + 0.5) * 0.5;
                double phi = new Spread.Triangular(1).characteristic(t) * Math.pow(new Spread.Uniform(0.005).characteristic(t), 1000);
                sum += 2 / Math.PI * phi * Math.sin(t * x) / (2 * k + 1);
            }
            assertEquals(sum, gathered.probability(x), 1e-7);
        }
    }

    @Test @DisplayName("correlated normal inputs of r = -1 and equal sensitivity cancel; nothing is known of what has no variance")
    void knowsCorrelation() {
        List<Input> inputs = List.of(new Input("a", 1, new Spread.Normal(2)), new Input("b", 1, new Spread.Normal(2)));
        Inputs opposed = Inputs.correlated(inputs, new double[][] {{1, -1}, {-1, 1}});
        assertTrue(LinearDistribution.of(opposed, new double[] {1, 1}).isEmpty());
        assertEquals(4, LinearDistribution.of(opposed, new double[] {1, -1}).orElseThrow().standard(), 1e-15);
        assertTrue(LinearDistribution.of(Inputs.independent(List.of(new Input("a", 1, new Spread.StudentT(1, 2)))), new double[] {1}).isEmpty());
    }
}
