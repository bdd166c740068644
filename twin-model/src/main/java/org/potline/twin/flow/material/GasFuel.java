package org.potline.twin.flow.material;

import org.potline.twin.chemistry.Chemistry;

/**
 * Natural gas of a day.
 * <pre>  NCV = Σ x_i·H_i/V_m,   C = (x_CH4 + 2·x_C2H6 + x_CO2)·M_C/V_m  </pre>
 * x volume shares; H net molar enthalpy of combustion at 25 °C; V_m molar volume at 0 °C and 101.325 kPa, gas taken as ideal.
 *
 * @param methaneFrac share of CH4
 * @param ethaneFrac  share of C2H6
 * @param co2Frac     share of CO2; the rest is nitrogen
 * @see "ISO 6976:1995, net molar calorific values at 25 °C: CH4 802.60, C2H6 1428.64 kJ/mol (C+); later editions differ in the fifth figure"
 */
public record GasFuel(double methaneFrac, double ethaneFrac, double co2Frac) {
    private static final double METHANE_KJ_PER_MOL = 802.60;
    private static final double ETHANE_KJ_PER_MOL = 1428.64;
    private static final double ETHANE_ATOMS = 2;

    /** Net calorific value [MJ/Nm3]. */
    public double ncvMjPerNm3() {
        return (methaneFrac * METHANE_KJ_PER_MOL + ethaneFrac * ETHANE_KJ_PER_MOL) / Chemistry.MOLAR_VOLUME_L;
    }

    /** All the carbon in it [kg/Nm3]. */
    public double carbonKgPerNm3() {
        return (methaneFrac + ETHANE_ATOMS * ethaneFrac + co2Frac) * Chemistry.C / Chemistry.MOLAR_VOLUME_L;
    }

    /** Heat of so many kilomoles of the gas, burnt [MJ]. */
    public double heatMj(double kmol) {
        return kmol * (methaneFrac * METHANE_KJ_PER_MOL + ethaneFrac * ETHANE_KJ_PER_MOL);
    }

    /** Carbon in fuel gases and in CO2 of so many kilomoles [kmol C]: what can burn, and what is burnt already. */
    public double fuelCarbonKmol(double kmol) {
        return kmol * (methaneFrac + ETHANE_ATOMS * ethaneFrac);
    }

    public double co2Kmol(double kmol) {
        return kmol * co2Frac;
    }
}
