package org.potline.twin.flow.anode;

import org.potline.twin.flow.book.Account;

/** Accounts of the paste plant. The suffix says the unit; carbon and sulphur are what is in the mass named before them. */
public enum PasteAccount implements Account {
    /** Calcined coke taken into the silo. */ COKE_KG, COKE_CARBON_KG, COKE_SULPHUR_KG,
    /** Pitch bought, and what of it is used. */ PITCH_KG, PITCH_CARBON_KG, PITCH_SULPHUR_KG, PITCH_USED_KG,
    /** Butts received. */ BUTTS_KG, BUTTS_CARBON_KG, BUTTS_SULPHUR_KG,
    /** Green anodes made. */ GREEN_KG, GREEN_CARBON_KG, GREEN_SULPHUR_KG,
    /** Calcined coke in the silo. */ SILO_KG, SILO_CARBON_KG, SILO_SULPHUR_KG,
    /** Pitch in the tanks. */ TANK_KG, TANK_CARBON_KG, TANK_SULPHUR_KG,
    /** Butts in store. */ BUTT_STORE_KG, BUTT_STORE_CARBON_KG, BUTT_STORE_SULPHUR_KG;

    @Override
    public boolean isStock() {
        return ordinal() >= SILO_KG.ordinal();
    }
}
