package org.potline.twin.flow.power;

import org.potline.twin.chemistry.Chemistry;

/**
 * Burning of coal: all its carbon becomes CO2 but for what stays in the ash.
 * <pre>  m(CO2) = m·(C − A·u)·M(CO2)/M(C)  </pre>
 * m coal; C carbon, A ash in it; u carbon left in the ash for each mass of ash.
 */
class CoalCombustion {
    /** CO2 [kg]. */
    double co2Kg(Coal coal, double kg, Firing firing) {
        return kg * (coal.carbonFrac() - coal.ashFrac() * firing.unburntPerAsh()) / Chemistry.C * Chemistry.CO2;
    }
}
