package org.potline.twin.uncertainty;

/**
 * An input quantity of a measurement.
 *
 * @param name     name, unlike any other of the same measurement; its random numbers follow from it
 * @param estimate best estimate, which is its expectation
 * @param spread   how far the quantity may lie from the estimate
 * @param dof      degrees of freedom of its standard uncertainty, at least 1; infinite where that is known exactly
 */
public record Input(String name, double estimate, Spread spread, double dof) {
    public Input {
        if (!Double.isFinite(estimate)) {
            throw new IllegalArgumentException("Estimate (%s) of input (%s) is not finite.".formatted(estimate, name));
        }
        if (!(dof >= 1)) {
            throw new IllegalArgumentException("Degrees of freedom (%s) of input (%s) are not at least 1.".formatted(dof, name));
        }
    }

    /** With the degrees of freedom of its spread: infinitely many, but of a t distribution. */
    public Input(String name, double estimate, Spread spread) {
        this(name, estimate, spread, spread.dof());
    }

    /** Standard uncertainty, as the law of propagation takes it. */
    public double u() {
        return spread.u();
    }
}
