package org.potline.twin.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.random.Noise;
import org.potline.twin.random.NoiseBlock;

class SpreadTest {
    private static final int MANY = 720_000;
    private static final List<Spread> ALL = List.of(new Spread.Normal(2), new Spread.Uniform(3), new Spread.Triangular(4), new Spread.UShaped(1.5),
            new Spread.StudentT(0.8, 9), new Spread.StudentT(0.8, 100));

    @Test @DisplayName("limits ±a: a/sqrt(3), a/sqrt(6), a/sqrt(2) (JCGM 100, 4.3.7, 4.3.9; JCGM 101, 6.4.6); t: scale in the GUM's law, more in truth")
    void knowsItsStandardUncertainty() {
        assertEquals(0.5 / Math.sqrt(3), new Spread.Uniform(0.5).standard(), 1e-15);
        assertEquals(0.5 / Math.sqrt(6), new Spread.Triangular(0.5).standard(), 1e-15);
        assertEquals(0.5 / Math.sqrt(2), new Spread.UShaped(0.5).standard(), 1e-15);
        Spread readings = new Spread.StudentT(0.5, 4);
        assertEquals(0.5, readings.u());
        assertEquals(0.5 * Math.sqrt(2), readings.standard(), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, new Spread.StudentT(1, 2).standard());
        for (Shape shape : Shape.values()) {
            assertEquals(7, Spread.of(shape, 7).standard(), 1e-14);
            assertEquals(Optional.of(shape), Spread.of(shape, 7).shape());
        }
        assertThrows(IllegalArgumentException.class, () -> new Spread.Normal(-1));
        assertThrows(IllegalArgumentException.class, () -> Spread.of(Shape.UNIFORM, Double.NaN));
    }

    @Test @DisplayName("draws have the stated value as mean, the standard deviation, the fourth cumulant and the characteristic function")
    void drawsWhatItSays() {
        for (Spread spread : ALL) {
            var x = new double[MANY];
            spread.draw(new NoiseBlock(), Noise.of(1, spread.toString()), 0, 100, x, MANY);
            double u = spread.standard();
            double error = 1 / Math.sqrt(MANY);
            double fourth = 3 + spread.excess();
            assertEquals(100, mean(x, v -> v), 5 * u * error, spread.toString());
            assertEquals(u * u, mean(x, v -> (v - 100) * (v - 100)), 5 * u * u * Math.sqrt(fourth - 1) * error, spread.toString());
            if (spread.dof() > 16) {   // else the fourth power of draws has no variance to speak of
                assertEquals(fourth, mean(x, v -> Math.pow((v - 100) / u, 4)), 60 * error, spread.toString());
            }
            for (double t : new double[] {0.3, 1, 2, 4, 9}) {
                assertEquals(mean(x, v -> Math.cos(t / u * (v - 100))), spread.characteristic(t / u), 4 * error, spread + " at " + t);
            }
        }
    }

    @Test @DisplayName("no characteristic function exceeds its bound, from 10^-3 to 10^3")
    void isBounded() {
        for (Spread spread : ALL) {
            for (double t = 1e-3; t < 1e3; t *= 1.37) {
                assertTrue(Math.abs(spread.characteristic(t)) <= spread.decay(t) + 1e-9, spread + " at " + t);
            }
        }
    }

    @Test @DisplayName("J0 of 0, 2.404825557695773 (first nought), 10, 100 as tabulated; at 25, where formulas change, without a step")
    void knowsBessel() {   // Abramowitz, Stegun, tables 9.1 and 9.5
        assertEquals(1, BesselFunctions.j0(0), 1e-12);
        assertEquals(0, BesselFunctions.j0(2.404825557695773), 1e-12);
        assertEquals(-0.2459357644513483, BesselFunctions.j0(10), 1e-12);
        assertEquals(0.01998585030422312, BesselFunctions.j0(100), 1e-9);
        double slope = (BesselFunctions.j0(25.02) - BesselFunctions.j0(24.98)) / 0.04;
        assertEquals(-0.125350249580289, -slope, 2e-5);   // -J0' = J1(25)
    }

    private static double mean(double[] x, DoubleUnaryOperator of) {
        double sum = 0;
        for (double each : x) {
            sum += of.applyAsDouble(each);
        }
        return sum / x.length;
    }
}
