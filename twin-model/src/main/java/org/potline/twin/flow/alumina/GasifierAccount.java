package org.potline.twin.flow.alumina;

import org.potline.twin.flow.book.Account;

/** Accounts of a gasifier and of the burning of its gas. */
enum GasifierAccount implements Account {
    HEAT_GJ, BURNT_HEAT_GJ, NM3, NCV, CARBON_PER_GJ, TEMPERATURE_C, PRESSURE_KPA, GAS_CARBON_KG, CO2_KG,
    COAL_KG, COAL_NCV, COAL_CARBON, COAL_CARBON_KG, TAR_KG, TAR_CARBON_KG, ASH_CARBON_KG;

    @Override
    public boolean isStock() {
        return false;
    }
}
