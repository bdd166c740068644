package org.potline.rules.data;

/**
 * A measured quantity with its standard uncertainty. Two different meters are taken to err independently of each other (GUM,
 * JCGM 100:2008, 5.1.2, eq. 10); what they share, such as one laboratory's weights, is not known here.
 *
 * @param value value
 * @param u     standard uncertainty, same unit
 */
record Measured(double value, double u) {
    Measured plus(Measured other) {
        return new Measured(value + other.value, StrictMath.hypot(u, other.u));
    }

    Measured minus(Measured other) {
        return new Measured(value - other.value, StrictMath.hypot(u, other.u));
    }

    Measured times(double factor) {
        return new Measured(value * factor, u * Math.abs(factor));
    }

    /** This over another, which is not 0: the relative uncertainties add in squares. */
    Measured over(Measured other) {
        double ratio = value / other.value;
        return new Measured(ratio, StrictMath.hypot(u / other.value, ratio * other.u / other.value));
    }
}
