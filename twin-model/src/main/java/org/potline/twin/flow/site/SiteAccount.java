package org.potline.twin.flow.site;

import org.potline.twin.flow.book.Account;

/** Accounts of the auxiliary systems [MWh]. */
public enum SiteAccount implements Account {
    SITE_MWH, SOLAR_MWH, GRID_MWH, EXPORT_MWH, BUS_MWH;

    @Override
    public boolean isStock() {
        return false;
    }
}
