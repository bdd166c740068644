package org.potline.twin.flow.alumina;

import org.potline.twin.flow.book.Account;

/** Accounts of an alumina refinery. */
public enum AluminaAccount implements Account {
    // bauxite: what arrived, what was charged to digestion
    FROM_MINE_KG, RECEIVED_KG, RECEIVED_DRY_KG, RECEIVED_OXIDE_KG, RECEIVED_CARBON_KG, CHARGED_KG, CHARGED_MOISTURE_PCT,
    YARD_KG(true), YARD_DRY_KG(true), YARD_OXIDE_KG(true), YARD_CARBON_KG(true),
    // digestion: alumina it is run for; hydrate; lime, caustic and soda ash used
    RUN_KG, HYDRATE_KG, HYDRATE_STORE_KG(true), LIME_USED_KG, CAUSTIC_KG, SODA_ASH_KG, SODA_PURITY_PCT, SODA_CARBONATE_KG, SODA_INERT_KG,
    SODA_CO2_KG,
    // red mud, by what is in it
    RED_MUD_KG, MUD_OXIDE_KG, MUD_INERT_KG, MUD_ORGANIC_KG, MUD_LIME_KG, MUD_ORGANIC_CALCITE_KG, MUD_SODA_CALCITE_KG,
    MUD_SODA_KG, MUD_NA2O_KG, MUD_OXYGEN_KG,
    // calciners
    CALCINED_KG, FREE_WATER_KG, VAPOUR_KG, ALUMINA_KG, NATURAL_HEAT_GJ, PRODUCER_HEAT_GJ, REACTION_GJ, LOSS_GJ,
    // silos
    DRAWN_KG, SOLD_KG, BOUGHT_KG, SILO_KG(true),
    // steam and electricity
    STEAM_KG, STEAM_GJ, STEAM_C, STEAM_KPA, REFINERY_MWH;

    private final boolean stock;

    AluminaAccount() {
        this(false);
    }

    AluminaAccount(boolean stock) {
        this.stock = stock;
    }

    @Override
    public boolean isStock() {
        return stock;
    }
}
