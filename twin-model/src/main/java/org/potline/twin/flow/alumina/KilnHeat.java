package org.potline.twin.flow.alumina;

/** Heat a lime kiln asks for, in proportion to the lime it burns: a demand. */
class KilnHeat {
    private static final double T_PER_KG = 1e-3;

    private final double gjPerT;

    KilnHeat(double gjPerT) {
        this.gjPerT = gjPerT;
    }

    /** Heat of the fuel, by its net calorific value [GJ]. */
    double gj(double limeKg) {
        return limeKg * T_PER_KG * gjPerT;
    }
}
