package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * Feeding of AlF3, and its loss by hydrolysis and to the lining.
 * <pre>  lost = k·m_Al·x,   fed = max(0, k·m_Al + g·(m* − m))  </pre>
 * k loss [kg/t]; m_Al metal made; x the day's factor; m, m* excess AlF3 in the bath and the aim; g gain, 0.005 an hour (D: bath
 * chemistry is corrected over about a week), see {@link Control}. What is lost counts as AlF3; the product is taken as pure.
 */
class FluorideFeed {
    private static final Control CONTROL = new Control(0.005);

    private final double targetKg;
    private final double lossKgPerT;

    FluorideFeed(double targetKg, double lossKgPerT) {
        this.targetKg = targetKg;
        this.lossKgPerT = lossKgPerT;
    }

    /** AlF3 that the bath loses with the gas and into the lining [kg]. */
    double lostKg(double metalKg, double dayFactor) {
        return lossKgPerT * metalKg / Chemistry.G_PER_KG * dayFactor;
    }

    /**
     * AlF3 fed in so many hours [kg].
     *
     * @param hours    hours
     * @param metalKg  metal made in them
     * @param usedKg   AlF3 the bath loses in them, whatever takes it
     * @param inBathKg excess AlF3 before them
     */
    double fedKg(double hours, double metalKg, double usedKg, double inBathKg) {
        double leftKg = CONTROL.after(hours, inBathKg, targetKg, lossKgPerT * metalKg / Chemistry.G_PER_KG - usedKg);
        return Math.max(0, usedKg + (leftKg - inBathKg));
    }
}
