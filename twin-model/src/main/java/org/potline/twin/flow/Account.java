package org.potline.twin.flow;

/**
 * What the truth keeps account of, hour by hour: amounts of the hour or, where marked, the stock at its end. An amount is posted
 * by the law that makes it, on its own side only: what leaves one place and what arrives in the next are two accounts.
 */
enum Account {
    // pots: metal, alumina, fluoride [kg]
    METAL_PRODUCED_KG, TAPPED_KG, PADS_KG(true),
    ALUMINA_FED_KG, OXIDE_FED_KG, OXIDE_DUST_KG, BATH_OXIDE_KG(true),
    FLUORIDE_FED_KG, FLUORIDE_LOST_KG, BATH_FLUORIDE_KG(true),
    // pots: charge, gas [mol], PFC
    CHARGE_KAH, VOLT_KAH, POT_DAYS, EFFECT_MINUTES, EFFECTS,
    CO2_MOL, CO_MOL, AIR_OXYGEN_MOL, EFFECT_CHARGE_C, LOW_CHARGE_C,
    EFFECT_CF4_MOL, EFFECT_C2F6_MOL, LOW_CF4_MOL, STACK_CO2_KG, ROOF_CO2_KG,
    // anodes: solid side
    ANODE_CARBON_KG, ANODE_SULPHUR_KG, ANODE_ASH_KG, DUST_SKIMMED_KG,
    SET_KG, SET_COUNT, SET_SULPHUR_PCT, SET_ASH_PCT,
    BUTTS_KG, BUTTS_CARBON_KG, BUTTS_SULPHUR_KG, BUTTS_COUNT,
    IN_POTS_KG(true), IN_POTS_CARBON_KG(true), IN_POTS_SULPHUR_KG(true), IN_POTS_COUNT(true),
    DELIVERED_KG, DELIVERED_CARBON_KG, DELIVERED_SULPHUR_KG, DELIVERED_COUNT,
    YARD_KG(true), YARD_CARBON_KG(true), YARD_SULPHUR_KG(true), YARD_COUNT(true),
    // electricity and heat of the line
    LINE_KA, LINE_V, LINE_DC_MWH, REACTION_MWH, POT_HEAT_MWH, BUSBAR_HEAT_MWH, RECTIFIER_AC_MWH, RECTIFIER_LOSS_MWH,
    POTROOMS_MWH,
    // casthouse
    INTO_FURNACES_KG, DELIVERED_METAL_KG, CAST_KG, INGOTS_KG, DROSS_METALLIC_KG, DROSS_OXIDE_KG, DROSS_KG, DROSS_OXYGEN_KG, FURNACES_KG(true),
    CASTING_MWH,
    GAS_NM3, GAS_NCV, GAS_CARBON_PER_GJ, GAS_HEAT_GJ, GAS_BURNT_HEAT_GJ, GAS_CARBON_KG, GAS_CO2_KG, GAS_UNBURNT_KG,
    // utilities
    DIESEL_KG, DIESEL_CARBON_KG, DIESEL_CO2_KG, SITE_MWH, GRID_MWH;

    private final boolean stock;

    Account() {
        this(false);
    }

    Account(boolean stock) {
        this.stock = stock;
    }

    boolean isStock() {
        return stock;
    }
}
