package org.potline.twin.flow.alumina;

/**
 * Grade of a bauxite.
 *
 * @param moistureFrac free water in it as received
 * @param oxideFrac    Al2O3 in it when dry
 * @param carbonFrac   organic carbon in it when dry
 */
record Ore(double moistureFrac, double oxideFrac, double carbonFrac) {
    /** What so much of it as received holds. */
    Bauxite of(double kg) {
        double dryKg = kg - kg * moistureFrac;
        double oxideKg = dryKg * oxideFrac;
        double carbonKg = dryKg * carbonFrac;
        return new Bauxite(kg * moistureFrac, oxideKg, carbonKg, dryKg - oxideKg - carbonKg);
    }
}
