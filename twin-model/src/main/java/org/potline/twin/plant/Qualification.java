package org.potline.twin.plant;

import java.time.LocalDate;

/**
 * A person's qualification for work on instruments.
 *
 * @param work        work it is for
 * @param certificate number of the certificate; empty where none is stated
 * @param issued      day it was issued
 * @param validUntil  last day it is valid, not before {@code issued}
 */
public record Qualification(QualifiedWork work, String certificate, LocalDate issued, LocalDate validUntil) {
    public Qualification {
        if (validUntil.isBefore(issued)) {
            throw new IllegalArgumentException("Qualification (%s): validUntil (%s) is before issued (%s). Likely cause: the two were swapped."
                    .formatted(certificate, validUntil, issued));
        }
    }
}
