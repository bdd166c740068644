package org.potline.twin.flow.alumina;

/**
 * What arrives with a bauxite.
 * <pre>  dry = m·(1 − w),   Al2O3 = m·(1 − w)·a,   C = m·(1 − w)·c  </pre>
 * m mass as received [kg]; w its free water; a and c shares of the dry bauxite.
 */
class BauxiteDelivery {
    /** Dry bauxite [kg]. */
    double dryKg(Ore ore, double kg) {
        return kg * (1 - ore.moistureFrac());
    }

    /** Al2O3 in it [kg]. */
    double oxideKg(Ore ore, double kg) {
        return kg * (1 - ore.moistureFrac()) * ore.oxideFrac();
    }

    /** Organic carbon in it [kg]. */
    double carbonKg(Ore ore, double kg) {
        return kg * (1 - ore.moistureFrac()) * ore.carbonFrac();
    }
}
