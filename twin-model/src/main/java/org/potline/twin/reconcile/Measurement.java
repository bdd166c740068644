package org.potline.twin.reconcile;

import org.potline.twin.uncertainty.Estimate;

/**
 * A measured quantity.
 *
 * @param name     its name in the balances
 * @param estimate measured value and what makes it wrong; without any share it is known perfectly
 */
public record Measurement(String name, Estimate estimate) {
    public Measurement {
        if (name.isBlank() || name.contains("`")) {
            throw new IllegalArgumentException("(%s) is no name of a measured quantity: it is blank or has a backtick.".formatted(name));
        }
        if (!Double.isFinite(estimate.value())) {
            throw new IllegalArgumentException("Measured value (%s) of (%s) is not finite.".formatted(estimate.value(), name));
        }
    }

    /** Whether its value is known for certain. */
    public boolean isPerfect() {
        return estimate.u() == 0;
    }
}
