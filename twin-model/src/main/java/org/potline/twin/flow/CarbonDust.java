package org.potline.twin.flow;

/** Anode carbon that crumbles into the bath, in proportion to the metal made, and is skimmed from it within the hour. */
class CarbonDust {
    private final double carbonKgPerT;

    CarbonDust(double carbonKgPerT) {
        this.carbonKgPerT = carbonKgPerT;
    }

    /** Carbon lost by the anodes [kg]. */
    double carbonKg(double metalKg) {
        return carbonKgPerT * metalKg / Chemistry.G_PER_KG;
    }

    /** Carbon skimmed from the bath; it leaves as a solid [kg]. */
    double skimmedKg(double metalKg) {
        return carbonKgPerT * metalKg / Chemistry.G_PER_KG;
    }
}
