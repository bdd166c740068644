package org.potline.twin.flow;

import org.potline.twin.chemistry.Chemistry;

/**
 * Feeding of AlF3, and its loss by hydrolysis and to the lining.
 * <pre>  lost = k·m_Al·x,   fed = max(0, k·m_Al + g·(m* − m))  </pre>
 * k loss [kg/t]; m_Al metal made; x the day's factor; m, m* excess AlF3 in the bath and the aim; g gain, 0.005 an hour (D: bath
 * chemistry is corrected over about a week). What is lost counts as AlF3; the product is taken as pure.
 */
class FluorideFeed {
    private static final double GAIN_PER_HOUR = 0.005;

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

    /** AlF3 fed [kg]. */
    double fedKg(double metalKg, double inBathKg) {
        return Math.max(0, lossKgPerT * metalKg / Chemistry.G_PER_KG + GAIN_PER_HOUR * (targetKg - inBathKg));
    }
}
