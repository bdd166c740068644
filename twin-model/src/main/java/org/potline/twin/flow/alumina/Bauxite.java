package org.potline.twin.flow.alumina;

/**
 * A mass of bauxite by what is in it.
 *
 * @param waterKg  free water [kg]
 * @param oxideKg  Al2O3 [kg]
 * @param carbonKg organic carbon [kg]
 * @param inertKg  the rest of the dry bauxite, the water of its minerals included [kg]
 */
record Bauxite(double waterKg, double oxideKg, double carbonKg, double inertKg) {
    static final Bauxite NONE = new Bauxite(0, 0, 0, 0);

    double dryKg() {
        return oxideKg + carbonKg + inertKg;
    }

    double kg() {
        return waterKg + dryKg();
    }

    Bauxite plus(Bauxite other) {
        return new Bauxite(waterKg + other.waterKg, oxideKg + other.oxideKg, carbonKg + other.carbonKg, inertKg + other.inertKg);
    }

    Bauxite times(double factor) {
        return new Bauxite(waterKg * factor, oxideKg * factor, carbonKg * factor, inertKg * factor);
    }
}
