package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * Burning of producer gas, completely (D): CO + ½ O2 → CO2, CH4 + 2 O2 → CO2 + 2 H2O; the CO2 in it leaves as it is.
 * <pre>  V = Q/NCV,   Q = n·Σ x_i·H_i,   CO2 = n·(x_CO + x_CH4 + x_CO2)·M(CO2),   n = V/V_m  </pre>
 */
class ProducerGasBurning {
    private static final double MJ_PER_GJ = 1000;

    /** Gas that brings so much heat [Nm3]. */
    double volumeNm3(ProducerGas gas, double heatGj) {
        return heatGj * MJ_PER_GJ / gas.ncvMjPerNm3();
    }

    /** Heat so much gas holds, by its molecules [GJ]. */
    double heatGj(ProducerGas gas, double nm3) {
        double kmol = nm3 / Chemistry.MOLAR_VOLUME_L;
        return (kmol * gas.coFrac() * Chemistry.COMBUSTION_CO_KJ + kmol * gas.h2Frac() * Chemistry.COMBUSTION_H2_KJ
                + kmol * gas.methaneFrac() * Chemistry.COMBUSTION_CH4_KJ) / MJ_PER_GJ;
    }

    /** CO2 that leaves [kg]. */
    double co2Kg(ProducerGas gas, double nm3) {
        double kmol = nm3 / Chemistry.MOLAR_VOLUME_L;
        return (kmol * gas.coFrac() + kmol * gas.methaneFrac() + kmol * gas.co2Frac()) * Chemistry.CO2;
    }
}
