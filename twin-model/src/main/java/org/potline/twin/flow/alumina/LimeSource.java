package org.potline.twin.flow.alumina;

/** Where the lime comes from: a share is bought, the rest is burnt in the refinery's own kiln. */
class LimeSource {
    private final double boughtFrac;

    LimeSource(double boughtFrac) {
        this.boughtFrac = boughtFrac;
    }

    /** CaO bought [kg]; it was burnt elsewhere and makes no CO2 here. */
    double boughtKg(double limeKg) {
        return limeKg * boughtFrac;
    }

    /** CaO asked of the kiln [kg]. */
    double burntKg(double limeKg) {
        return limeKg * (1 - boughtFrac);
    }
}
