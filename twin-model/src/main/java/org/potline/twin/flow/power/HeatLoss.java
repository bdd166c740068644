package org.potline.twin.flow.power;

import org.potline.twin.chemistry.Chemistry;

/**
 * Heat of the coal that does not become steam.
 * <pre>  loss = l·m·Q,   unburnt = m·A·u·h_C  </pre>
 * l share that leaves with flue gas and through walls; m coal; Q net calorific value; A ash; u carbon left in it for each mass of ash;
 * h_C heat of combustion of carbon, 393.51 kJ/mol = 32.76 GJ/t.
 *
 * @see "CODATA key values for thermodynamics, 1989: enthalpy of formation of CO2 at 25 °C, -393.51 kJ/mol (C+)"
 */
class HeatLoss {
    static final double CARBON_GJ_PER_T = Chemistry.COMBUSTION_C_KJ / Chemistry.C;

    private final double lossFrac;

    HeatLoss(double lossFrac) {
        this.lossFrac = lossFrac;
    }

    /** Heat lost with the flue gas and through the walls [GJ]. */
    double lossGj(Coal coal, double kg) {
        return lossFrac * kg / Chemistry.G_PER_KG * coal.ncvGjPerT();
    }

    /** Heat of the carbon that stays in the ash [GJ]. */
    double unburntGj(Coal coal, double kg, Firing firing) {
        return kg / Chemistry.G_PER_KG * coal.ashFrac() * firing.unburntPerAsh() * CARBON_GJ_PER_T;
    }
}
