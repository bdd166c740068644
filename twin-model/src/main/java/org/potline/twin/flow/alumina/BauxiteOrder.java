package org.potline.twin.flow.alumina;

/**
 * How much bauxite is bought: every Monday what brings the yard half a week's use above its aim, or to a week's use where that is more;
 * where it would run empty, what is missing and a day's use, at once. A decision (D).
 */
class BauxiteOrder {
    private static final double WEEK = 7;

    private final double usePerDayKg;
    private final double orderUpToKg;

    /**
     * @param usePerDayKg usual use [kg/d]
     * @param aimKg       stock aimed at on average [kg]
     */
    BauxiteOrder(double usePerDayKg, double aimKg) {
        this.usePerDayKg = usePerDayKg;
        orderUpToKg = Math.max(aimKg + WEEK / 2 * usePerDayKg, WEEK * usePerDayKg);
    }

    /** Bought this Monday, so much being there [kg]. */
    double weeklyKg(double thereKg) {
        return Math.max(0, orderUpToKg - thereKg);
    }

    /** Brought at once where so much is missing [kg]. */
    double urgentKg(double missingKg) {
        return missingKg + usePerDayKg;
    }

    /** Usual use of some days [kg]. */
    double useKg(double days) {
        return days * usePerDayKg;
    }
}
