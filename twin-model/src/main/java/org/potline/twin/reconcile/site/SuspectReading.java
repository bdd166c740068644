package org.potline.twin.reconcile.site;

import org.potline.twin.reconcile.DetectionPower;

/**
 * A reading that the balances give the lie.
 *
 * @param reading  the reading
 * @param measured what it shows
 * @param fault    by how much it reads too high, in its unit
 * @param u        standard uncertainty of that
 * @param power    how well a fault of it would be seen in that period
 */
public record SuspectReading(SiteReading reading, double measured, double fault, double u, DetectionPower power) {
    private static final double PCT = 100;

    /** The fault as a share of what the meter shows [%]; NaN where it shows nothing. */
    public double faultPct() {
        return measured == 0 ? Double.NaN : PCT * fault / measured;
    }
}
