package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * Energy the reaction takes up, heating of its materials included: from the metal made and the charge passed, or as a voltage.
 * <pre>  H = 1.644 V·3F·n_Al + 0.48 V·q,   E_H = 0.48 V + 1.644 V·CE  </pre>
 * n_Al metal [mol]; q charge [C]; CE current efficiency.
 *
 * @see "W. Haupin: Interpreting the components of cell voltage, Light Metals 1998, 531: E_H = 0.48 + 1.644 CE"
 */
class ReactionEnthalpy {
    private static final double PER_CHARGE_V = 0.48;
    private static final double PER_METAL_V = 1.644;

    /** Energy taken up [J]. */
    double joule(double metalKg, double coulomb) {
        double metalMol = metalKg * Chemistry.G_PER_KG / Chemistry.AL;
        return PER_METAL_V * Chemistry.ELECTRONS_AL * Chemistry.FARADAY * metalMol + PER_CHARGE_V * coulomb;
    }

    /** Thermoneutral voltage [V]. */
    double thermoneutralV(double efficiencyFrac) {
        return PER_CHARGE_V + PER_METAL_V * efficiencyFrac;
    }
}
