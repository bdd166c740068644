package org.potline.twin.flow.pot;

/**
 * Tapping: once a day a pot's metal is siphoned into a ladle, down to the pad aimed at or as near to it as the crew comes.
 * <pre>  tapped = max(0, m − m*·x)  </pre>
 * m pad; m* pad aimed at; x the day's factor about 1.
 */
class Tapping {
    private final double targetKg;

    Tapping(double targetKg) {
        this.targetKg = targetKg;
    }

    /** Metal the pad loses to the ladle [kg]; nothing is spilt. */
    double fromPadKg(double padKg, double dayFactor) {
        return Math.max(0, padKg - targetKg * dayFactor);
    }
}
