package org.potline.twin.flow.power;

import org.potline.twin.chemistry.Chemistry;

/**
 * The coal that makes so much live steam.
 * <pre>  m = H/(Q·(1 − l) − A·u·h_C)  </pre>
 * m coal; H heat of the live steam; Q net calorific value; l share lost with flue gas and through walls; A ash; u carbon left in it
 * for each mass of ash; h_C heat of combustion of carbon, {@link HeatLoss}.
 */
class CoalDemand {
    private final double lossFrac;

    CoalDemand(double lossFrac) {
        this.lossFrac = lossFrac;
    }

    /** Coal to burn [kg]. */
    double coalKg(Coal coal, Firing firing, double liveSteamGj) {
        double usefulGjPerT = coal.ncvGjPerT() * (1 - lossFrac) - coal.ashFrac() * firing.unburntPerAsh() * HeatLoss.CARBON_GJ_PER_T;
        return liveSteamGj / usefulGjPerT * Chemistry.G_PER_KG;
    }
}
