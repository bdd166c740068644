package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * A management document.
 *
 * @param id         number of the document
 * @param kind       what it rules
 * @param name       title
 * @param inForce    day from which it is in force
 * @param until      last day it is in force, not before {@code inForce}; empty where it has no end of its own
 * @param supersedes document it takes the place of, by id: that one is in force to the day before this one; empty where there is none
 */
public record ManagementDocument(String id, DocumentKind kind, LocalText name, LocalDate inForce, Optional<LocalDate> until,
        String supersedes) {
    public ManagementDocument {
        if (until.isPresent() && until.get().isBefore(inForce)) {
            throw new IllegalArgumentException("Document (%s): until (%s) is before inForce (%s). Likely cause: the two were swapped."
                    .formatted(id, until.get(), inForce));
        }
    }
}
