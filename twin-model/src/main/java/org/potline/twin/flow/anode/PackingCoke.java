package org.potline.twin.flow.anode;

import org.potline.twin.chemistry.Chemistry;

/**
 * Packing coke that burns around the anodes in the furnace.
 * <pre>  C = m·c,   CO2 = m·c·M(CO2)/M(C)  </pre>
 * m packing coke burnt [kg]; c carbon in it.
 *
 * @see "GHG Protocol Aluminium v2.0: 0.015 t per t of baked anode, 2 % sulphur, 2.5 % ash (A)"
 */
class PackingCoke {
    private final double carbonFrac;

    PackingCoke(double carbonFrac) {
        this.carbonFrac = carbonFrac;
    }

    /** Carbon in it [kg]. */
    double carbonKg(double kg) {
        return kg * carbonFrac;
    }

    /** CO2 of it [kg]. */
    double co2Kg(double kg) {
        return kg * carbonFrac * Chemistry.CO2 / Chemistry.C;
    }
}
