package org.potline.twin.flow.alumina;

/** Heat that leaves the calciners with hot gas and alumina and through their walls, in proportion to the alumina: a demand. */
class CalcinerLoss {
    private static final double T_PER_KG = 1e-3;

    private final double gjPerT;

    CalcinerLoss(double gjPerT) {
        this.gjPerT = gjPerT;
    }

    /** Heat lost [GJ]. */
    double gj(double aluminaKg) {
        return aluminaKg * T_PER_KG * gjPerT;
    }
}
