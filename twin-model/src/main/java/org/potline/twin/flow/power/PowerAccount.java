package org.potline.twin.flow.power;

import org.potline.twin.flow.book.Account;

/**
 * Accounts of a power plant: coal yard, coal burnt and its properties, electricity and heat, ash, gas, desulphurisation. Masses and
 * energies are of the step; a name in PCT or FRAC, a temperature and a pressure are the mean of what passed.
 */
public enum PowerAccount implements Account {
    TRAIN_KG, TRAIN_CARBON_KG, YARD_KG(true), YARD_CARBON_KG(true),
    COAL_KG, COAL_CARBON_KG, COAL_SULPHUR_KG, COAL_ASH_KG, COAL_GJ,
    COAL_NCV_GJ_PER_T, COAL_CARBON_FRAC, COAL_SULPHUR_PCT, COAL_ASH_PCT,
    LOAD_MWH, GROSS_MWH, AUXILIARY_MWH, LIVE_STEAM_GJ, CONDENSER_GJ, LOSS_GJ, UNBURNT_GJ,
    STEAM_KG, STEAM_GJ, STEAM_C, STEAM_KPA,
    FLY_ASH_KG, FLY_ASH_CARBON_KG, FLY_ASH_CARBON_FRAC, SLAG_KG, SLAG_CARBON_KG, SLAG_CARBON_FRAC,
    COAL_CO2_KG, SO2_KG, RETAINED_SULPHUR_KG, SO2_TAKEN_KG, SO2_EMITTED_KG,
    STONE_KG, STONE_PURITY_PCT, CARBONATE_KG, INERT_KG, STONE_CO2_KG,
    GYPSUM_KG, DIHYDRATE_KG, UNREACTED_KG, OXYGEN_KG, WATER_KG;

    private final boolean stock;

    PowerAccount() {
        this(false);
    }

    PowerAccount(boolean stock) {
        this.stock = stock;
    }

    @Override
    public boolean isStock() {
        return stock;
    }
}
