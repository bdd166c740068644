package org.potline.twin.plant;

import java.time.LocalDate;
import org.potline.twin.text.LocalText;

/**
 * That the data of an instrument out of verification were taken conservatively.
 *
 * @param instrument management number
 * @param from       first day it was done
 * @param to         last day, not before {@code from}
 * @param how        how
 */
public record OverdueTreatment(String instrument, LocalDate from, LocalDate to, LocalText how) {
    public OverdueTreatment {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Treatment of (%s): to (%s) is before from (%s). Likely cause: the two were swapped."
                    .formatted(instrument, to, from));
        }
    }
}
