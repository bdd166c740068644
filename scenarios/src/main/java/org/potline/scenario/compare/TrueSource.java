package org.potline.scenario.compare;

/**
 * What one source truly emitted, month by month, at the method's GWP.
 *
 * @param id     source id as in the inventory, or the id of an emission no source of the method sees
 * @param tCo2e  emission of each month [tCO2e], 12 values
 * @param seen   whether the method has a source for it
 */
public record TrueSource(String id, double[] tCo2e, boolean seen) {
    /** Emission of the year [tCO2e]. */
    public double year() {
        double sum = 0;
        for (double month : tCo2e) {
            sum += month;
        }
        return sum;
    }
}
