package org.potline.twin.flow.material;

import org.potline.twin.chemistry.Chemistry;

/**
 * Burning of natural gas in the holding furnaces. The furnaces ask for heat; the gas that brings it is drawn, and a small share of
 * its fuel carbon leaves unburnt, as methane: it is in the carbon balance and in no emission of CO2.
 * <pre>  V = Q/NCV,   CO2 = (n·(1 − u) + n_CO2)·M(CO2),   unburnt = n·u·M(C)  </pre>
 * Q heat asked for, by the gas's net calorific value; n fuel carbon [kmol]; n_CO2 CO2 in the gas [kmol]; u share unburnt.
 */
public class GasCombustion {
    private final double unburntFrac;

    public GasCombustion(double unburntFrac) {
        this.unburntFrac = unburntFrac;
    }

    /** Gas drawn [Nm3]. */
    public double volumeNm3(GasFuel gas, double heatMj) {
        return heatMj / gas.ncvMjPerNm3();
    }

    /** Heat the gas holds, by its molecules [MJ]. */
    public double heatMj(GasFuel gas, double nm3) {
        return gas.heatMj(nm3 / Chemistry.MOLAR_VOLUME_L);
    }

    /** CO2 emitted [kg]. */
    public double co2Kg(GasFuel gas, double nm3) {
        double kmol = nm3 / Chemistry.MOLAR_VOLUME_L;
        return (gas.fuelCarbonKmol(kmol) * (1 - unburntFrac) + gas.co2Kmol(kmol)) * Chemistry.CO2;
    }

    /** Carbon that leaves unburnt [kg]. */
    public double unburntKg(GasFuel gas, double nm3) {
        return gas.fuelCarbonKmol(nm3 / Chemistry.MOLAR_VOLUME_L) * unburntFrac * Chemistry.C;
    }
}
