package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * Metal made at the cathode, less what the gas burns back.
 * <pre>  m = q·M/(3F)·CE  </pre>
 * q charge [C]; M molar mass of aluminium; F Faraday constant; CE current efficiency, which refers to all the charge.
 */
class FaradayMetal {
    /** Metal [kg]. */
    double metalKg(double coulomb, double efficiencyFrac) {
        return coulomb * Chemistry.AL / (Chemistry.ELECTRONS_AL * Chemistry.FARADAY) * efficiencyFrac / Chemistry.G_PER_KG;
    }
}
