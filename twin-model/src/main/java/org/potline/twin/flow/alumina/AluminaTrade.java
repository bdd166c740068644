package org.potline.twin.flow.alumina;

/**
 * Trade in alumina. A decision: what the silos would hold above their aim is sold; alumina is bought where they would hold less than half
 * of it, so that no alumina is bought one hour and sold the next (D).
 */
class AluminaTrade {
    private static final double LEAST_OF_AIM = 0.5;

    private final double aimKg;

    AluminaTrade(double aimKg) {
        this.aimKg = aimKg;
    }

    /** Sold, if the silos would else hold so much [kg]. */
    double soldKg(double thereKg) {
        return Math.max(0, thereKg - aimKg);
    }

    /** Bought, if the silos would else hold so much, which may be less than nothing [kg]. */
    double boughtKg(double thereKg) {
        return Math.max(0, LEAST_OF_AIM * aimKg - thereKg);
    }

    /** Alumina aimed at [kg]. */
    double aimKg() {
        return aimKg;
    }
}
