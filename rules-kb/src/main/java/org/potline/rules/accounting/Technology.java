package org.potline.rules.accounting;

import java.util.Locale;

/**
 * Cell technology: centre- and side-worked prebake, vertical and horizontal stud Søderberg, point-fed prebake of low, medium and
 * modern anode-effect control.
 */
public enum Technology {
    CWPB, SWPB, VSS, HSS, PFPB_L, PFPB_M, PFPB_MW;

    /** As it stands as a row of a table: {@code pfpb-mw}. */
    String row() {
        return code().toLowerCase(Locale.ROOT);
    }

    /** As it stands in options: {@code PFPB-MW}. */
    public String code() {
        return name().toUpperCase(Locale.ROOT).replace('_', '-');
    }
}
