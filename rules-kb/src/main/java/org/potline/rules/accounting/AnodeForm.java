package org.potline.rules.accounting;

import java.util.Locale;

/** The two forms of the anode formula in the sources. */
public enum AnodeForm {
    /** Per tonne of metal: {@link AnodePerTonne}. */
    FORM1,
    /** By mass of anodes: {@link AnodeByMass}. */
    FORM2;

    /** As it stands in a method's id: {@code form1}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
