package org.potline.rules.accounting.formula;

import java.util.Locale;

/** A set of global warming potentials over 100 years: the second, fourth or fifth assessment report of the IPCC. */
public enum GwpSet {
    SAR, AR4, AR5;

    /** As it stands in options and content: {@code ar5}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
