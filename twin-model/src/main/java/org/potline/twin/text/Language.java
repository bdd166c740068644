package org.potline.twin.text;

import java.util.Locale;

/** A language our texts are written in. */
public enum Language {
    ZH, EN;

    /** The code as it stands in file names and options: {@code zh}, {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
