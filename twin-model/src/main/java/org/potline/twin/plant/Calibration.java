package org.potline.twin.plant;

import java.time.LocalDate;

/**
 * One verification or calibration of a meter.
 *
 * @param date        day it was done
 * @param validUntil  last day it is valid, not before {@code date}
 * @param result      outcome
 * @param certificate certificate number; empty where the card has none
 * @param issuer      body that issued it; empty where the card has none
 */
public record Calibration(LocalDate date, LocalDate validUntil, CalibrationResult result, String certificate, String issuer) {
    public Calibration {
        if (validUntil.isBefore(date)) {
            throw new IllegalArgumentException("validUntil (%s) is before date (%s). Likely cause: the two were swapped."
                    .formatted(validUntil, date));
        }
    }
}
