package org.potline.twin.flow;

import org.potline.twin.chemistry.Chemistry;

/**
 * Heat set free in a pot, from its sources: ohmic heat of bath, anodes and cathode, the heat of polarisation less what the
 * reaction takes up, and the heat of anode effects; and the heat of its busbar.
 * <pre>  Q = I²·R·t + (E − E_H)·I·t + (V_AE − E − I·R)·I·t_AE,   Q_bus = I²·R_bus·t  </pre>
 * E reversible voltage and overvoltages [V]; E_H thermoneutral voltage of the reaction at the pot's current efficiency [V]
 * ({@link ReactionEnthalpy}); V_AE voltage of the effect [V]; t_AE its time.
 *
 * @see "W. Haupin: Interpreting the components of cell voltage, Light Metals 1998, 531"
 */
class PotHeat {
    private static final double MICRO = 1e-6;
    private static final double MINUTE_S = 60;

    private final double backEmfV;
    private final double busbarMicroohm;

    PotHeat(double backEmfV, double busbarMicroohm) {
        this.backEmfV = backEmfV;
        this.busbarMicroohm = busbarMicroohm;
    }

    /** Heat of an hour [J]. */
    double potJ(double ka, double potMicroohm, double thermoneutralV, double effectMin, double effectV) {
        double ampere = ka * Chemistry.A_PER_KA;
        double ohm = potMicroohm * MICRO;
        double ohmicJ = ampere * ampere * ohm * Chemistry.HOUR_S;
        double polarisationJ = (backEmfV - thermoneutralV) * ampere * Chemistry.HOUR_S;
        double effectJ = (effectV - backEmfV - ampere * ohm) * ampere * effectMin * MINUTE_S;
        return ohmicJ + polarisationJ + effectJ;
    }

    /** Heat of the busbar of one pot in an hour [J]. */
    double busbarJ(double ka) {
        double ampere = ka * Chemistry.A_PER_KA;
        return ampere * ampere * busbarMicroohm * MICRO * Chemistry.HOUR_S;
    }
}
