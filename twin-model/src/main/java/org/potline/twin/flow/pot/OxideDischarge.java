package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * Alumina taken from the bath: what the charge discharges, less what the back reaction 2Al + 3CO2 = Al2O3 + 3CO forms again.
 * <pre>  n = (q_ox − (1 − CE)·q)/(6F)  </pre>
 * q charge [C]; q_ox the part of it that discharges oxide; CE current efficiency.
 */
class OxideDischarge {
    /** Alumina used [kg Al2O3]. */
    double oxideKg(double oxideCoulomb, double coulomb, double efficiencyFrac) {
        double mol = (oxideCoulomb - (1 - efficiencyFrac) * coulomb) / (Chemistry.ELECTRONS_AL2O3 * Chemistry.FARADAY);
        return mol * Chemistry.AL2O3 / Chemistry.G_PER_KG;
    }
}
