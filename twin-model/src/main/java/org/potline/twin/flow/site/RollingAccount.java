package org.potline.twin.flow.site;

import org.potline.twin.flow.book.Account;

/** Accounts of a rolling mill. */
public enum RollingAccount implements Account {
    ROLLED_KG, ROLLING_MWH;

    @Override
    public boolean isStock() {
        return false;
    }
}
