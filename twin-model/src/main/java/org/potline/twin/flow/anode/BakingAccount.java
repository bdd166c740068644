package org.potline.twin.flow.anode;

import org.potline.twin.flow.book.Account;

/** Accounts of the baking furnaces. The suffix says the unit; carbon and sulphur are what is in the mass named before them. */
enum BakingAccount implements Account {
    /** Green anodes put into the furnace. */ GREEN_KG, GREEN_CARBON_KG, GREEN_SULPHUR_KG,
    /** Baked anodes, and their shares of sulphur and ash. */ BAKED_KG, BAKED_CARBON_KG, BAKED_SULPHUR_KG, SULPHUR_PCT, ASH_PCT,
    /** Ash of the baked anodes. */ BAKED_ASH_KG,
    /** Volatiles burnt, their CO2, the sulphur that left. */ VOLATILE_KG, VOLATILE_CO2_KG, GAS_SULPHUR_KG,
    /** Tar caught. */ TAR_KG, TAR_CARBON_KG,
    /** Packing coke burnt, its carbon per mass, its CO2. */ PACKING_KG, PACKING_CARBON_KG, PACKING_CARBON_FRAC, PACKING_CO2_KG,
    /** CO2 of the natural gas. */ GAS_CO2_KG,
    /** Electricity of the whole anode plant. */ POWER_MWH,
    /** Green anodes in the furnace. */ FURNACE_KG, FURNACE_CARBON_KG, FURNACE_SULPHUR_KG;

    @Override
    public boolean isStock() {
        return ordinal() >= FURNACE_KG.ordinal();
    }
}
