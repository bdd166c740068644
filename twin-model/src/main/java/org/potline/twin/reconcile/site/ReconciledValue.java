package org.potline.twin.reconcile.site;

import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.reconcile.DetectionPower;
import org.potline.twin.reconcile.Observability;
import org.potline.twin.uncertainty.Estimate;

/**
 * A reading or an unmeasured quantity of a period, reconciled.
 *
 * @param status   what is known of it
 * @param measured what the meter shows; empty where none does. Its shares are left out: only value and standard uncertainty count here
 * @param value    reconciled value
 * @param u        standard uncertainty of that
 * @param test     value of the measurement test; empty where nothing checks the reading
 * @param power    how well a fault of the reading would be seen; empty likewise
 */
public record ReconciledValue(Observability.Status status, Optional<Measured> measured, double value, double u, OptionalDouble test,
        Optional<DetectionPower> power) {
    /**
     * What a meter shows.
     *
     * @param value reading
     * @param u     its standard uncertainty
     */
    public record Measured(double value, double u) {
        static Measured of(Estimate estimate) {
            return new Measured(estimate.value(), estimate.u());
        }
    }
}
