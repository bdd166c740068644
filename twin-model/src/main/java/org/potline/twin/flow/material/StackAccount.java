package org.potline.twin.flow.material;

import org.potline.twin.flow.book.Account;

/** Accounts of a stack: CO2 of the process, dry gas at 0 °C with the air in it, and the state of the gas. */
enum StackAccount implements Account {
    CO2_KG, DRY_NM3, CO2_PCT, TEMPERATURE_C, PRESSURE_KPA, HUMIDITY_PCT;

    @Override
    public boolean isStock() {
        return false;
    }
}
