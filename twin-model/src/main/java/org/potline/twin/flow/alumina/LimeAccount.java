package org.potline.twin.flow.alumina;

import org.potline.twin.flow.book.Account;

/** Accounts of the lime of a refinery: bought, and burnt in its own kiln with its fuel. */
enum LimeAccount implements Account {
    BOUGHT_KG, STONE_KG, PURITY_PCT, CARBONATE_KG, BURNT_KG, STONE_CO2_KG, CORE_KG, INERT_KG,
    HEAT_GJ, FUEL_HEAT_GJ, FUEL_KG, FUEL_NCV, FUEL_CARBON, FUEL_CARBON_KG, FUEL_CO2_KG, FUEL_UNBURNT_KG;

    @Override
    public boolean isStock() {
        return false;
    }
}
