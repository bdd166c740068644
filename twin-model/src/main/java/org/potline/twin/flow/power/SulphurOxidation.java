package org.potline.twin.flow.power;

import org.potline.twin.chemistry.Chemistry;

/**
 * Sulphur of the coal: a share stays in the ash as sulphate, the rest becomes SO2.
 * <pre>  m(SO2) = m·S·(1 − r)·M(SO2)/M(S),   retained = m·S·r  </pre>
 * m coal; S sulphur in it; r share retained.
 */
class SulphurOxidation {
    private final double retainedFrac;

    SulphurOxidation(double retainedFrac) {
        this.retainedFrac = retainedFrac;
    }

    /** SO2 in the raw flue gas [kg]. */
    double so2Kg(Coal coal, double kg) {
        return kg * coal.sulphurFrac() * (1 - retainedFrac) / Chemistry.S * Chemistry.SO2;
    }

    /** Sulphur that stays in the ash [kg]. */
    double retainedKg(Coal coal, double kg) {
        return kg * coal.sulphurFrac() * retainedFrac;
    }
}
