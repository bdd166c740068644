package org.potline.twin.flow.anode;

import org.potline.twin.flow.book.Account;

/** Accounts of calcining. The suffix says the unit; carbon and sulphur are what is in the mass named before them. */
enum CalciningAccount implements Account {
    /** Green coke bought. */ BOUGHT_KG, BOUGHT_CARBON_KG, BOUGHT_SULPHUR_KG,
    /** Green coke fed to the kiln, its carbon, and that per mass. */ FED_KG, FED_CARBON_KG, FED_CARBON_FRAC,
    /** What leaves with the gas, and the CO2 of what burns. */ WATER_KG, VOLATILE_KG, BURNT_KG, GAS_SULPHUR_KG, CO2_KG,
    /** Dust caught. */ DUST_KG, DUST_CARBON_KG, DUST_SULPHUR_KG,
    /** Calcined coke made, and its carbon per mass. */ CALCINED_KG, CALCINED_CARBON_KG, CALCINED_SULPHUR_KG, CALCINED_CARBON_FRAC,
    /** Green coke in store. */ STORE_KG, STORE_CARBON_KG, STORE_SULPHUR_KG;

    @Override
    public boolean isStock() {
        return ordinal() >= STORE_KG.ordinal();
    }
}
