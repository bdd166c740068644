package org.potline.twin.flow.pot;

import org.potline.twin.flow.book.Account;

/** Accounts of a potline. */
public enum PotAccount implements Account {
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
    POTROOMS_MWH;

    private final boolean stock;

    PotAccount() {
        this(false);
    }

    PotAccount(boolean stock) {
        this.stock = stock;
    }

    @Override
    public boolean isStock() {
        return stock;
    }
}
