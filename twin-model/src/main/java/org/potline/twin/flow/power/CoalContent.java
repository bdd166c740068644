package org.potline.twin.flow.power;

import org.potline.twin.chemistry.Chemistry;

/** What is in the coal that goes into the boilers: its heat, by the net calorific value, and its elements. */
class CoalContent {
    /** Carbon [kg]. */
    double carbonKg(Coal coal, double kg) {
        return kg * coal.carbonFrac();
    }

    /** Sulphur [kg]. */
    double sulphurKg(Coal coal, double kg) {
        return kg * coal.sulphurFrac();
    }

    /** Ash [kg], what sulphur it keeps counted in, as the laboratory finds it. */
    double ashKg(Coal coal, double kg) {
        return kg * coal.ashFrac();
    }

    /** Heat [GJ]. */
    double heatGj(Coal coal, double kg) {
        return kg / Chemistry.G_PER_KG * coal.ncvGjPerT();
    }
}
