package org.potline.twin.flow.cast;

import org.potline.twin.flow.book.Account;

/** Accounts of a casthouse. */
public enum CastAccount implements Account {
    RECEIVED_KG, INTO_FURNACES_KG, DELIVERED_METAL_KG, SCRAP_KG, CAST_KG, INGOTS_KG, DROSS_METALLIC_KG, DROSS_OXIDE_KG, DROSS_KG, DROSS_OXYGEN_KG,
    FURNACES_KG(true), CASTING_MWH;

    private final boolean stock;

    CastAccount() {
        this(false);
    }

    CastAccount(boolean stock) {
        this.stock = stock;
    }

    @Override
    public boolean isStock() {
        return stock;
    }
}
