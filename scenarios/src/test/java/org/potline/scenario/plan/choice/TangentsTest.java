package org.potline.scenario.plan.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.random.Noise;

@DisplayName("Tangents of a variance")
class TangentsTest {
    private static double[] point(Noise noise, int n, int number) {
        var x = new double[n];
        for (int i = 0; i < n; i++) {
            double drawn = 2 * noise.uniform(1_000L * number + i) - 0.5;
            x[i] = Math.min(1, Math.max(0, drawn));
        }
        return x;
    }

    @Test
    @DisplayName("lie below it everywhere, drawn in or not, and touch it where they are not")
    void belowEverywhere() {
        int drawn = 0;
        for (int number = 0; number < 200; number++) {
            Variance variance = GeneratedChoice.problem(number).variance();
            Noise noise = Noise.of(number, "points");
            int n = variance.options();
            var tangents = new Tangents(variance);
            for (int k = 0; k < 12; k++) {
                double[] at = point(noise, n, k);
                double value = variance.at(at);
                Tangents.Line touching = tangents.at(at, Double.POSITIVE_INFINITY, tangents.floor());
                assertEquals(value, touching.value(at), 1e-9 * Math.abs(value));
                Tangents.Line deeper = tangents.at(at, 0.6 * value, tangents.floor());
                assertTrue(deeper.value(at) >= 0.6 * value * (1 - 1e-9), "it cuts its point off at the level");
                drawn += deeper.value(at) < value * (1 - 1e-6) ? 1 : 0;
                for (int j = 0; j < 20; j++) {
                    double[] x = point(noise, n, 100 + j);
                    double there = variance.at(x) + 1e-9 * (Math.abs(value) + Math.abs(variance.at(x)));
                    assertTrue(touching.value(x) <= there && deeper.value(x) <= there, "case " + number);
                }
            }
        }
        assertTrue(drawn > 500, "" + drawn);
    }

    @Test
    @DisplayName("the least of a box is not above any of its corners, and meets the only one there is")
    void leastOfABox() {
        for (int number = 0; number < 200; number++) {
            ChoiceProblem problem = GeneratedChoice.problem(number);
            Noise noise = Noise.of(number, "boxes");
            int n = problem.options().size();
            var tangents = new Tangents(problem.variance());
            for (int k = 0; k < 30; k++) {
                var low = new double[n];
                var high = new double[n];
                var corner = new double[n];
                for (int i = 0; i < n; i++) {
                    double drawn = noise.uniform(1_000L * k + i);
                    low[i] = drawn < 0.3 ? 1 : 0;
                    high[i] = drawn > 0.6 ? 0 : 1;
                    corner[i] = noise.uniform(50_000L + 1_000L * k + i) < 0.5 ? low[i] : high[i];
                }
                double value = problem.variance().at(corner);
                assertTrue(tangents.least(low, high) <= value + 1e-9 * Math.abs(value), "case " + number);
                assertEquals(value, tangents.least(corner, corner), 1e-7 * Math.abs(value), "case " + number);
            }
        }
    }

    @Test
    @DisplayName("the gradient stated is that of small steps")
    void gradient() {
        for (int number = 0; number < 100; number++) {
            Variance variance = GeneratedChoice.problem(number).variance();
            double[] x = point(Noise.of(number, "gradients"), variance.options(), 0);
            var gradient = new double[x.length];
            assertEquals(variance.at(x), variance.addGradient(x, 1, gradient), 1e-9 * Math.abs(variance.at(x)));
            for (int i = 0; i < x.length; i++) {
                double[] more = x.clone();
                double[] less = x.clone();
                more[i] += 1e-6;
                less[i] -= 1e-6;
                double steps = (variance.at(more) - variance.at(less)) / 2e-6;
                assertEquals(steps, gradient[i], 1e-4 * Math.max(1, Math.abs(steps)), "case " + number);
            }
        }
    }
}
