package org.potline.twin.uncertainty;

/**
 * Whether the law of propagation gave the interval that Monte Carlo gives, to the digits stated.
 * <pre>  d_low = |y − U − y_low|,   d_high = |y + U − y_high|;   valid if neither is more than δ  </pre>
 *
 * @param output    name of the output
 * @param tolerance δ, half a unit of the last significant digit of u(y)
 * @param low       d_low
 * @param high      d_high
 * @param valid     whether the law of propagation is validated here
 * @see "JCGM 101:2008, 8"
 */
public record GumValidation(String output, double tolerance, double low, double high, boolean valid) {
    /** Compares both, with that many significant digits of the standard uncertainty; the probabilistically symmetric interval counts. */
    public static GumValidation of(GumOutput gum, MonteCarloOutput monteCarlo, double probability, int digits) {
        return of(gum, monteCarlo.symmetric(), probability, digits);
    }

    /** Compares with an interval chosen, the shortest one perhaps. */
    public static GumValidation of(GumOutput gum, CoverageInterval monteCarlo, double probability, int digits) {
        double tolerance = NumericalTolerance.of(gum.u(), digits);
        CoverageInterval interval = gum.interval(probability);
        double low = Math.abs(interval.low() - monteCarlo.low());
        double high = Math.abs(interval.high() - monteCarlo.high());
        return new GumValidation(gum.name(), tolerance, low, high, low <= tolerance && high <= tolerance);
    }
}
