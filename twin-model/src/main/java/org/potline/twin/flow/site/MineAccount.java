package org.potline.twin.flow.site;

import org.potline.twin.flow.book.Account;

/** Accounts of a bauxite mine. */
public enum MineAccount implements Account {
    BAUXITE_KG, MINE_MWH;

    @Override
    public boolean isStock() {
        return false;
    }
}
