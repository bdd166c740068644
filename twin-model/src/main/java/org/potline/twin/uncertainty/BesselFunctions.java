package org.potline.twin.uncertainty;

/** The two that characteristic functions need, from their integrals by the trapezoidal rule, which converges exponentially for both. */
final class BesselFunctions {
    private static final double LARGE = 25;

    private BesselFunctions() {
    }

    /**
     * Bessel function of the first kind and order 0, to 1e-9.
     * <pre>  J0(x) = (1/π) ∫ cos(x cos θ) dθ over 0..π;   from 25 on √(2/πx)·(P cos(x − π/4) − Q sin(x − π/4))  </pre>
     *
     * @see "M. Abramowitz, I. A. Stegun: Handbook of Mathematical Functions (1964), 9.1.18, 9.2.5, 9.2.9, 9.2.10"
     */
    static double j0(double argument) {
        double x = Math.abs(argument);
        if (x > LARGE) {
            double square = 1 / (64 * x * x);
            double p = 1 - square * (4.5 - square * 3675.0 / 8);
            double q = -(1 - square * (37.5 - square * 59535.0 / 8)) / (8 * x);
            double angle = x - Math.PI / 4;
            return Math.sqrt(2 / (Math.PI * x)) * (p * StrictMath.cos(angle) - q * StrictMath.sin(angle));
        }
        int nodes = 32;
        double sum = 0;
        for (int i = 0; i < nodes; i++) {
            sum += StrictMath.cos(x * StrictMath.cos((i + 0.5) * Math.PI / nodes));
        }
        return sum / nodes;
    }

    /**
     * Modified Bessel function of the second kind, times the exponential of a number that keeps it within range.
     * <pre>  K_a(x) = ∫ exp(−x cosh s) cosh(a s) ds over 0..∞  </pre>
     *
     * @see "M. Abramowitz, I. A. Stegun: Handbook of Mathematical Functions (1964), 9.6.24"
     */
    static double k(double order, double x, double exponent) {
        double step = Math.min(0.1, 0.5 / Math.sqrt(order + x));
        double sum = 0;
        double largest = 0;
        for (int i = 0; ; i++) {
            double s = i * step;
            double term = (StrictMath.exp(exponent - x * StrictMath.cosh(s) + order * s)
                    + StrictMath.exp(exponent - x * StrictMath.cosh(s) - order * s)) / (i == 0 ? 4 : 2);
            sum += term;
            largest = Math.max(largest, term);
            if (term < 1e-14 * largest || s > 700) {
                return sum * step;
            }
            if (largest == 0 && x * StrictMath.sinh(s) > order) {
                return 0;
            }
        }
    }
}
