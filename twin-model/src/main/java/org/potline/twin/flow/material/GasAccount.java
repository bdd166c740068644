package org.potline.twin.flow.material;

import org.potline.twin.flow.book.Account;

/** Accounts of a natural gas burnt: volume at 0 °C, its quality and state, heat, carbon. */
enum GasAccount implements Account {
    NM3, NCV, CARBON_PER_GJ, TEMPERATURE_C, PRESSURE_KPA, HEAT_GJ, BURNT_HEAT_GJ, CARBON_KG, CO2_KG, UNBURNT_KG;

    @Override
    public boolean isStock() {
        return false;
    }
}
