package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * The gas side of the anode reaction: CO2 from the discharge of oxide, a part of it turned to CO by the metal it meets.
 * <pre>  n(CO) = 2(1 − CE)·q/(4F),   n(CO2) = q_ox/(4F) − n(CO)  </pre>
 * q charge [C]; q_ox the part of it that discharges oxide; CE current efficiency.
 *
 * @see "T. G. Pearson, J. Waddington: Electrode reactions in the aluminium reduction cell, Disc. Faraday Soc. 1 (1947) 307"
 */
class PrimaryGas {
    private static final double BACK_REACTION = 2;

    double coMol(double coulomb, double efficiencyFrac) {
        return BACK_REACTION * (1 - efficiencyFrac) * coulomb / (Chemistry.ELECTRONS_CO2 * Chemistry.FARADAY);
    }

    double co2Mol(double oxideCoulomb, double coulomb, double efficiencyFrac) {
        return (oxideCoulomb - BACK_REACTION * (1 - efficiencyFrac) * coulomb)
                / (Chemistry.ELECTRONS_CO2 * Chemistry.FARADAY);
    }
}
