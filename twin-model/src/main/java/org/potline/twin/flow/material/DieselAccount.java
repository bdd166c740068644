package org.potline.twin.flow.material;

import org.potline.twin.flow.book.Account;

/** Accounts of diesel burnt. */
enum DieselAccount implements Account {
    DIESEL_KG, CARBON_KG, CO2_KG;

    @Override
    public boolean isStock() {
        return false;
    }
}
