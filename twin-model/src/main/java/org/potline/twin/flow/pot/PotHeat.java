package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * Heat set free in a pot, from its sources: ohmic heat of bath, anodes and cathode, the heat of polarisation less what the
 * reaction takes up, and the heat of anode effects; and the heat of its busbar.
 * <pre>  Q = I·J·R·t + (E − E_H)·I·t + (V_AE − E − J·R)·I·t_AE,   Q_bus = I·J·R_bus·t  </pre>
 * I mean current, J mean of its square over it (I while it is steady); E reversible voltage and overvoltages [V]; E_H thermoneutral voltage of the reaction at the pot's current efficiency [V]
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

    /** Heat of some hours [J]. */
    double potJ(double hours, LineStep now, double potMicroohm, double thermoneutralV, double effectMin, double effectV) {
        double ampere = now.ka() * Chemistry.A_PER_KA;
        double ohmicV = now.squareKa() * Chemistry.A_PER_KA * potMicroohm * MICRO;
        double seconds = hours * Chemistry.HOUR_S;
        double ohmicJ = ampere * ohmicV * seconds;
        double polarisationJ = (backEmfV - thermoneutralV) * ampere * seconds;
        double effectJ = (effectV - backEmfV - ohmicV) * ampere * effectMin * MINUTE_S;
        return ohmicJ + polarisationJ + effectJ;
    }

    /** Heat of the busbar of one pot in a step [J]. */
    double busbarJ(LineStep now) {
        double ampere = now.ka() * Chemistry.A_PER_KA;
        return ampere * now.squareKa() * Chemistry.A_PER_KA * busbarMicroohm * MICRO * now.step().hours() * Chemistry.HOUR_S;
    }
}
