package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * The solid side of the anode reaction: carbon the charge takes from the anodes, whatever the current efficiency.
 * <pre>  m = M_C/F·(q_ox/4 + q_CF4/4 + 2·q_C2F6/6)  </pre>
 * q_ox charge that discharges oxide to CO2, q_CF4 and q_C2F6 charge that makes these gases [C].
 */
class AnodeConsumption {
    private static final double CARBON_IN_C2F6 = 2;

    /** Carbon [kg]. */
    double carbonKg(double oxideCoulomb, double cf4Coulomb, double c2f6Coulomb) {
        double mol = (oxideCoulomb / Chemistry.ELECTRONS_CO2 + cf4Coulomb / Chemistry.ELECTRONS_CF4
                + CARBON_IN_C2F6 * c2f6Coulomb / Chemistry.ELECTRONS_C2F6) / Chemistry.FARADAY;
        return mol * Chemistry.C / Chemistry.G_PER_KG;
    }
}
