package org.potline.twin.flow.alumina;

/**
 * How much bauxite is bought, n being a week's use less what the mine gives in a week: every Monday what brings the yard to n/2 above its
 * aim, or to n where that is more; where it would run empty, what is missing and a day's use, at once. A decision (D).
 */
class BauxiteOrder {
    private static final double WEEK = 7;
    private static final double DAY_H = 24;

    private final double usePerDayKg;
    private final double aimKg;

    /**
     * @param usePerDayKg usual use [kg/d]
     * @param aimKg       stock aimed at on average [kg]
     */
    BauxiteOrder(double usePerDayKg, double aimKg) {
        this.usePerDayKg = usePerDayKg;
        this.aimKg = aimKg;
    }

    /**
     * Bought this Monday [kg].
     *
     * @param thereKg      bauxite in the yard [kg]
     * @param minedKgPerH  what the mine gives [kg/h]
     */
    double weeklyKg(double thereKg, double minedKgPerH) {
        double neededKg = Math.max(0, WEEK * (usePerDayKg - DAY_H * minedKgPerH));
        return Math.max(0, Math.max(aimKg + neededKg / 2, neededKg) - thereKg);
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
