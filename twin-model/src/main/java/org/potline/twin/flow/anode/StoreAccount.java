package org.potline.twin.flow.anode;

import org.potline.twin.flow.book.Account;

/** Accounts of the store of baked anodes. The suffix says the unit; carbon and sulphur are what is in the mass named before them. */
public enum StoreAccount implements Account {
    /** Baked anodes taken in from the furnace, and the number of pieces made of them. */
    BAKED_KG, BAKED_CARBON_KG, BAKED_SULPHUR_KG, BAKED_COUNT,
    /** Anodes bought. */ BOUGHT_KG, BOUGHT_CARBON_KG, BOUGHT_SULPHUR_KG, BOUGHT_COUNT,
    /** Anodes brought to the potlines' yards. */ BROUGHT_KG, BROUGHT_CARBON_KG, BROUGHT_SULPHUR_KG, BROUGHT_COUNT,
    /** Anodes sold. */ SOLD_KG, SOLD_CARBON_KG, SOLD_SULPHUR_KG, SOLD_COUNT,
    /** Baked anodes at hand. */ STORE_KG, STORE_CARBON_KG, STORE_SULPHUR_KG, STORE_COUNT;

    @Override
    public boolean isStock() {
        return ordinal() >= STORE_KG.ordinal();
    }
}
