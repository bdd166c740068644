package org.potline.rules.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * When the document that an edition reads is in force.
 *
 * @param document   the document
 * @param from       first day; empty where it is not known
 * @param until      last day; empty where none is set
 * @param replacedBy document that replaces it; empty where there is none
 */
public record Validity(LocalText document, Optional<LocalDate> from, Optional<LocalDate> until, LocalText replacedBy) {
    /** Whether it is not in force yet on a day. */
    public boolean isBefore(LocalDate day) {
        return from.isPresent() && day.isBefore(from.get());
    }

    /** Whether it is not in force any more on a day. */
    public boolean isOver(LocalDate day) {
        return until.isPresent() && day.isAfter(until.get());
    }
}
