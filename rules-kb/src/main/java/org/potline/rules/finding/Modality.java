package org.potline.rules.finding;

import java.util.Locale;

/** How strongly a clause asks: 应, 宜, 可, or information. */
public enum Modality {
    SHALL, SHOULD, MAY, INFO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
