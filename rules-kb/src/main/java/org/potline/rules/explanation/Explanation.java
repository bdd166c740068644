package org.potline.rules.explanation;

import org.potline.twin.text.LocalText;

/**
 * How a subject stands to a clause, and why.
 *
 * @param clause   clause id
 * @param title    what the clause is about
 * @param subject  subject
 * @param name     its name
 * @param standing how it stands
 * @param why      met by what, broken by what, or why the clause does not apply to it
 * @param mend     what would mend it; empty where nothing is broken
 * @param judgedBy by what condition and values it was judged; empty where it was not
 */
public record Explanation(String clause, LocalText title, String subject, LocalText name, Standing standing, LocalText why, LocalText mend,
                          LocalText judgedBy) {
    /** How a subject stands to a clause. */
    public enum Standing {
        MET, BROKEN, INCOMPARABLE, NOTE, NOT_APPLICABLE, UNCHECKED
    }
}
