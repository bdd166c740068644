package org.potline.rules.accounting;

import org.potline.rules.data.LedgerVocabulary;

/**
 * What a method does not count though it has a formula for it.
 *
 * @param by         what of a stream is looked at
 * @param value      the stream {@code CaCO3@power}, the place {@code power} or the substance {@code Na2CO3}
 * @param source     where it is said
 * @param confidence how sure that is
 */
public record LeftOut(By by, String value, String source, String confidence) {
    /** Part of a stream's name that decides. */
    public enum By {
        STREAM, PLACE, SUBSTANCE
    }

    boolean covers(String stream) {
        return switch (by) {
            case STREAM -> stream.equalsIgnoreCase(value);
            case PLACE -> LedgerVocabulary.place(stream).equalsIgnoreCase("@" + value);
            case SUBSTANCE -> LedgerVocabulary.substance(stream).equals(value);
        };
    }
}
