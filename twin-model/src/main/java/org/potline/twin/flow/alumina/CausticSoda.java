package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * Caustic soda bought: what the liquor loses with the mud, so that it is kept steady. In the mud it counts as the Na2O of sodalite.
 * <pre>  2 NaOH → Na2O + H2O  </pre>
 */
class CausticSoda {
    private static final double HYDROXIDES = 2;

    /** Na2O that leaves for so much NaOH [kg]. */
    double na2oKg(double causticKg) {
        return causticKg / Chemistry.NAOH / HYDROXIDES * Chemistry.NA2O;
    }
}
