package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/** Anode carbon that crumbles into the bath, in proportion to the metal made, and is skimmed from it within the hour. */
class CarbonDust {
    private final double carbonKgPerT;

    CarbonDust(double carbonKgPerT) {
        this.carbonKgPerT = carbonKgPerT;
    }

    /** Carbon lost by the anodes and skimmed from the bath; it leaves as a solid [kg]. */
    double carbonKg(double metalKg) {
        return carbonKgPerT * metalKg / Chemistry.G_PER_KG;
    }
}
