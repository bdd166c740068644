package org.potline.twin.flow.alumina;

import org.potline.twin.chemistry.Chemistry;

/**
 * Producer gas of a day, cleaned of its tar.
 * <pre>  NCV = Σ x_i·H_i/V_m,   C = (x_CO + x_CH4 + x_CO2)·M_C/V_m  </pre>
 * x volume shares; H net molar enthalpy of combustion at 25 °C; V_m molar volume at 0 °C and 101.325 kPa, gas taken as ideal and dry.
 *
 * @param coFrac      share of CO
 * @param h2Frac      share of H2
 * @param methaneFrac share of CH4
 * @param co2Frac     share of CO2; the rest is nitrogen
 */
record ProducerGas(double coFrac, double h2Frac, double methaneFrac, double co2Frac) {
    /** Net calorific value [MJ/Nm3]. */
    double ncvMjPerNm3() {
        return (coFrac * Chemistry.COMBUSTION_CO_KJ + h2Frac * Chemistry.COMBUSTION_H2_KJ + methaneFrac * Chemistry.COMBUSTION_CH4_KJ)
                / Chemistry.MOLAR_VOLUME_L;
    }

    /** All the carbon in it [kg/Nm3]. */
    double carbonKgPerNm3() {
        return (coFrac + methaneFrac + co2Frac) * Chemistry.C / Chemistry.MOLAR_VOLUME_L;
    }
}
