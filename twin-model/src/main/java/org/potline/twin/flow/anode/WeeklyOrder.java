package org.potline.twin.flow.anode;

/**
 * What is ordered of a raw material: on Mondays so much that the stock is about its aim on the average of the week, unloaded over the
 * day.
 * <pre>  order = max(0, A + u·3.5 d − B)  </pre>
 * A aim [kg]; u use [kg/d]; B at hand [kg].
 */
final class WeeklyOrder {
    private static final double HALF_WEEK_DAYS = 3.5;

    private final double upToKg;
    private double orderedKg;

    WeeklyOrder(double aimKg, double useKgPerDay) {
        upToKg = aimKg + HALF_WEEK_DAYS * useKgPerDay;
    }

    /** What arrives in a part of a day [kg]. */
    double arrivingKg(Part part, long epochDay, double atHandKg) {
        if (part.first()) {
            orderedKg = Weeks.isMonday(epochDay) ? Math.max(0, upToKg - atHandKg) : 0;
        }
        return orderedKg * part.frac();
    }
}
